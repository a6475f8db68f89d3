import type { ProjectedMeeting } from '../graph/cypher/projected.ts';
import { dayNumber, parseDay } from '../model/day.ts';
import { growingBytes, growingInts } from './growing.ts';
import { type DateTable, type MeetingTable, NEVER, type Projection } from './projection.ts';
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
  /** Adds a meeting of the projection before as it was there. */
  copy(meeting: number, seat: number): number;
  /** @param seat the number behind the last one of all */
  taken(seat: number): ReadMeetings;
}

/** @param before of which meetings may be copied */
export function createMeetingBuilder(before: Projection | null = null): MeetingBuilder {
  const ids: string[] = [];
  const indexOf = new Map<string, number>();
  const occasionIds: string[] = [];
  const lists = emptyLists();
  const words = wordsOf(before);
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
    copy: (meeting, seat) => {
      if (before === null) {
        throw new Error('There must be a projection to copy from, but there is none.');
      }
      const { meetings } = before;
      const id = meetings.ids[meeting] ?? '';
      const at = ids.push(id) - 1;
      indexOf.set(id, at);
      occasionIds.push(meetings.ids[meetings.occasions[meeting] ?? -1] ?? id);
      for (const column of COPIED) {
        lists[column].push(meetings[column][meeting] ?? 0);
      }
      lists.seatStarts.push(seat);
      return at;
    },
    taken: (seat) => {
      lists.seatStarts.push(seat);
      const table = { ids, indexOf, ...columnsOf(lists, words) };
      return { table, occasionIds, whens: words.whens.texts };
    },
  };
}

function columnsOf(lists: ReturnType<typeof emptyLists>, words: ReturnType<typeof wordsOf>) {
  return {
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

/** What is told of a meeting by itself; words keep their numbers. */
const COPIED = [
  'kinds',
  'modes',
  'statuses',
  'disputed',
  'dates',
  'participantCounts',
  'sourceCounts',
  'knownBy',
  'ranks',
  'places',
] as const;

function wordsOf(before: Projection | null) {
  return {
    kinds: createWords(before?.meetings.kindWords),
    modes: createWords(before?.meetings.modeWords),
    statuses: createWords(before?.meetings.statusWords),
    ranks: createWords(before?.meetings.rankWords),
    whens: createWords(before?.dates.whens),
    chains: createWords(before?.meetings.placeChains.map((chain) => chain.join('\n'))),
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
  const from = Int32Array.from(days, ([first = NEVER]) => first);
  const until = Int32Array.from(days, ([, last = NEVER]) => last);
  return {
    placeOf,
    dates: {
      whens: sorted,
      from,
      until,
      lastUntil: running(until, Math.max),
      firstAfter: running(from.toReversed(), Math.min).reverse(),
    },
  };
}

/** Each number with all before it. */
function running(numbers: Int32Array, both: (one: number, other: number) => number): Int32Array {
  let known = numbers[0] ?? 0;
  return numbers.map((number) => {
    known = both(known, number);
    return known;
  });
}

function dayOrNever(text: string | null): number {
  const day = text === null ? null : parseDay(text);
  return day === null ? NEVER : dayNumber(day);
}

function bitsOf(numbers: readonly number[]): number {
  return numbers.reduce((bits, number) => bits | (1 << number), 0);
}
