import type { Linked, MeetingLeaf, OneValued, Quantifier } from '../graph/meeting-filter-leaf.ts';
import { dayNumber, parseDay } from '../model/day.ts';
import type { ActorLabel } from '../model/ref.ts';
import { actorOf } from './actor-table.ts';
import { type MeetingSets, nameOfSet } from './meeting-sets.ts';
import type { Projection } from './projection.ts';

/** Whether a meeting, by its number, passes. */
export type MeetingPredicate = (meeting: number) => boolean;

type LeafOf<Test extends MeetingLeaf['test']> = Extract<MeetingLeaf, { readonly test: Test }>;

/** One condition over the arrays; it means what `compileMeetingLeaf` means in the database. */
export function predicateOfLeaf(
  projection: Projection,
  leaf: MeetingLeaf,
  sets: MeetingSets,
): MeetingPredicate {
  const { meetings } = projection;
  switch (leaf.test) {
    case 'overlaps':
    case 'inside':
      return within(projection, leaf);
    case 'dated':
      return (meeting) => (meetings.dates[meeting] ?? -1) >= 0 === leaf.value;
    case 'disputed':
      return (meeting) => (meetings.disputed[meeting] === 1) === leaf.value;
    case 'oneOf':
      return oneOf(projection, leaf.property, leaf.values);
    case 'linked':
      return quantified(leaf.how, linkedSets(projection, leaf, sets));
    case 'listed':
      return listed(projection, leaf, sets);
    case 'atMost':
    case 'atLeast':
      return counted(projection, leaf);
    case 'knownBy': {
      const day = numberOfDay(leaf.day);
      return (meeting) => (meetings.knownBy[meeting] ?? 0) <= day;
    }
  }
}

function within(
  { meetings, dates }: Projection,
  { test, from, until }: LeafOf<'overlaps' | 'inside'>,
): MeetingPredicate {
  const low = test === 'overlaps' ? dates.until : dates.from;
  const high = test === 'overlaps' ? dates.from : dates.until;
  const first = from === null ? Number.NEGATIVE_INFINITY : numberOfDay(from);
  const last = until === null ? Number.POSITIVE_INFINITY : numberOfDay(until);
  return (meeting) => {
    const date = meetings.dates[meeting] ?? -1;
    return date >= 0 && (low[date] ?? 0) >= first && (high[date] ?? 0) <= last;
  };
}

function oneOf(
  { meetings }: Projection,
  property: OneValued,
  values: readonly string[],
): MeetingPredicate {
  const [column, words] = {
    kind: [meetings.kinds, meetings.kindWords] as const,
    mode: [meetings.modes, meetings.modeWords] as const,
    status: [meetings.statuses, meetings.statusWords] as const,
  }[property];
  const wanted = words.map((word) => values.includes(word));
  return (meeting) => wanted[column[meeting] ?? -1] === true;
}

function counted(
  { meetings }: Projection,
  { test, of, value }: LeafOf<'atMost' | 'atLeast'>,
): MeetingPredicate {
  const column = of === 'participantCount' ? meetings.participantCounts : meetings.sourceCounts;
  return test === 'atMost'
    ? (meeting) => (column[meeting] ?? 0) <= value
    : (meeting) => (column[meeting] ?? 0) >= value;
}

function listed(
  projection: Projection,
  { in: list, how, values }: LeafOf<'listed'>,
  sets: MeetingSets,
): MeetingPredicate {
  const { meetings } = projection;
  switch (list) {
    case 'placesWithin': {
      const fits = meetings.placeChains.map((chain) =>
        holds(how, values, (value) => chain.includes(value)),
      );
      const without = holds(how, values, () => false);
      return (meeting) => fits[meetings.places[meeting] ?? -1] ?? without;
    }
    case 'ranks': {
      const bits = values.map((value) => bitOf(meetings.rankWords.indexOf(value)));
      return (meeting) => holds(how, bits, (bit) => ((meetings.ranks[meeting] ?? 0) & bit) !== 0);
    }
    default:
      return quantified(
        how,
        values.map((value) => sets.get(nameOfSet(list, value))),
      );
  }
}

/** A word that no meeting has, has no bit. */
function bitOf(word: number): number {
  return word < 0 ? 0 : 1 << word;
}

function linkedSets(
  projection: Projection,
  { to, ids }: LeafOf<'linked'>,
  sets: MeetingSets,
): readonly (Uint8Array | undefined)[] {
  const kind = ACTORS[to];
  return ids.map((id) =>
    kind === null ? sets.get(nameOfSet('documents', id)) : meetingsOf(projection, kind, id),
  );
}

const ACTORS: Readonly<Record<Linked, ActorLabel | null>> = {
  people: 'Person',
  states: 'State',
  organizations: 'Organization',
  documents: null,
};

/** The meetings in which an actor has a seat, of whatever status. */
function meetingsOf({ actors, meetings }: Projection, kind: ActorLabel, id: string): Uint8Array {
  const set = new Uint8Array(meetings.ids.length);
  const actor = actorOf(actors, kind, id);
  if (actor >= 0) {
    const [from, until] = [actors.seatStarts[actor], actors.seatStarts[actor + 1]];
    for (const meeting of actors.meetings.subarray(from, until)) {
      set[meeting] = 1;
    }
  }
  return set;
}

function quantified(how: Quantifier, sets: readonly (Uint8Array | undefined)[]): MeetingPredicate {
  return (meeting) => holds(how, sets, (set) => set?.[meeting] === 1);
}

function holds<Value>(
  how: Quantifier,
  values: readonly Value[],
  test: (value: Value) => boolean,
): boolean {
  switch (how) {
    case 'all':
      return values.every(test);
    case 'any':
      return values.some(test);
    case 'none':
      return !values.some(test);
  }
}

/** The scalar has refused what is no day. */
export function numberOfDay(text: string): number {
  const day = parseDay(text);
  if (day === null) {
    throw new RangeError(`A filter's day must be a day, but got: ${text}.`);
  }
  return dayNumber(day);
}
