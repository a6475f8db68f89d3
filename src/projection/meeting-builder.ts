import type { ProjectedMeeting } from '../graph/cypher/projected.ts';
import { dayNumber, parseDay } from '../model/day.ts';
import { growingBytes, growingInts } from './growing.ts';
import { type DateTable, type MeetingTable, NEVER } from './projection.ts';
import { createWords } from './words.ts';

/** Meetings as they were read: their dates are words, and their occasions still ids. */
export interface ReadMeetings {
  readonly table: Omit<MeetingTable, 'occasions' | 'byOccasion'>;
  readonly occasionIds: readonly string[];
  /** Distinct dates, in the order in which they came. */
  readonly whens: readonly string[];
}

export interface MeetingBuilder {
  /** Gives the number of the meeting. @param seat the number of its first seat */
  add(meeting: ProjectedMeeting, seat: number): number;
  /** @param seat the number behind the last one of all */
  taken(seat: number): ReadMeetings;
}

export function createMeetingBuilder(): MeetingBuilder {
  const ids: string[] = [];
  const indexOf = new Map<string, number>();
  const occasionIds: string[] = [];
  const lists = emptyLists();
  const words = emptyWords();
  return {
    add: (meeting, seat) => {
      const at = ids.push(meeting.id) - 1;
      indexOf.set(meeting.id, at);
      occasionIds.push(meeting.occasion);
      lists.kinds.push(words.kinds.numberOf(meeting.kind));
      lists.modes.push(words.modes.numberOf(meeting.mode));
      lists.statuses.push(words.statuses.numberOf(meeting.status));
      lists.disputed.push(meeting.disputed ? 1 : 0);
      lists.dates.push(words.whens.numberOf(meeting.when));
      lists.participantCounts.push(meeting.participantCount);
      lists.sourceCounts.push(meeting.sourceCount);
      lists.knownBy.push(dayOrNever(meeting.knownBy));
      lists.ranks.push(bitsOf(meeting.ranks.map((rank) => words.ranks.numberOf(rank))));
      lists.places.push(words.chains.numberOf(meeting.placesWithin.join('\n') || null));
      lists.seatStarts.push(seat);
      return at;
    },
    taken: (seat) => {
      lists.seatStarts.push(seat);
      const table = {
        ids,
        indexOf,
        kinds: lists.kinds.taken(),
        modes: lists.modes.taken(),
        statuses: lists.statuses.taken(),
        disputed: lists.disputed.taken(),
        dates: lists.dates.taken(),
        participantCounts: lists.participantCounts.taken(),
        sourceCounts: lists.sourceCounts.taken(),
        knownBy: lists.knownBy.taken(),
        ranks: lists.ranks.taken(),
        places: lists.places.taken(),
        seatStarts: lists.seatStarts.taken(),
        kindWords: words.kinds.texts,
        modeWords: words.modes.texts,
        statusWords: words.statuses.texts,
        rankWords: words.ranks.texts,
        placeChains: words.chains.texts.map((chain) => chain.split('\n')),
      };
      return { table, occasionIds, whens: words.whens.texts };
    },
  };
}

function emptyLists() {
  return {
    kinds: growingBytes(),
    modes: growingBytes(),
    statuses: growingBytes(),
    disputed: growingBytes(),
    dates: growingInts(),
    participantCounts: growingInts(),
    sourceCounts: growingInts(),
    knownBy: growingInts(),
    ranks: growingInts(),
    places: growingInts(),
    seatStarts: growingInts(),
  };
}

function emptyWords() {
  return {
    kinds: createWords(),
    modes: createWords(),
    statuses: createWords(),
    ranks: createWords(),
    whens: createWords(),
    chains: createWords(),
  };
}

/** Sorted dates, and where each of `whens` went. */
export function dateTable(whens: readonly string[]): {
  readonly dates: DateTable;
  readonly placeOf: Int32Array;
} {
  const order = whens
    .map((_, at) => at)
    .sort((a, b) => ((whens[a] ?? '') < (whens[b] ?? '') ? -1 : 1));
  const placeOf = new Int32Array(whens.length);
  order.forEach((at, place) => {
    placeOf[at] = place;
  });
  const sorted = order.map((at) => whens[at] ?? '');
  const days = sorted.map((when) => when.split('|').map(dayOrNever));
  return {
    placeOf,
    dates: {
      whens: sorted,
      from: Int32Array.from(days, ([from = NEVER]) => from),
      until: Int32Array.from(days, ([, until = NEVER]) => until),
    },
  };
}

function dayOrNever(text: string | null): number {
  const day = text === null ? null : parseDay(text);
  return day === null ? NEVER : dayNumber(day);
}

function bitsOf(numbers: readonly number[]): number {
  return numbers.reduce((bits, number) => bits | (1 << number), 0);
}
