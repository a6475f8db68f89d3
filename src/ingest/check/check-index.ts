import { type FuzzyDate, fuzzyDate } from '../../model/fuzzy-date.ts';
import type { RecordKind, StatedRecord } from '../../model/stated.ts';
import { type ByName, byName } from '../by-name.ts';
import type { Fault, Located, RefusedRecord, Stated } from '../records.ts';
import { builtInStates } from '../states/built-in-states.ts';

type RecordOf<Kind extends RecordKind> = Extract<StatedRecord, { readonly kind: Kind }>;

/** Looks at a part of a load; what it must remember of the parts before, it keeps itself. */
export type Check = (located: readonly Located[]) => readonly Fault[];

/** Everything that is known beside a record: the load, the claims that stay, the built-in states. */
export interface KnownRecords {
  /** Whether anybody declares it, even in a record that was refused by itself. */
  has(kind: RecordKind, id: string): boolean;
  /** Whether the load itself declares it, not only the graph or the built-in states. */
  inLoad(kind: RecordKind, id: string): boolean;
  /** The load's own record of an id, with where it was read. */
  own(kind: RecordKind, id: string): Located | undefined;
  /** What the load states of an id, then what others state of it. */
  of<Kind extends RecordKind>(kind: Kind, id: string): readonly RecordOf<Kind>[];
  /** One after the other, none of which is kept: there may be millions. */
  all<Kind extends RecordKind>(kind: Kind): Iterable<RecordOf<Kind>>;
  /** Likewise of what others state. */
  elsewhere<Kind extends RecordKind>(kind: Kind): Iterable<RecordOf<Kind>>;
  ids(kind: RecordKind): Iterable<string>;
  /** A date that passed validation; each is read once, since most are looked at many times. */
  date(edtf: string): FuzzyDate;
}

/**
 * Indexes the records by kind and id. The refused ones of a load are declared, though nothing that
 * they say counts, so that one faulty record is told once and not at all that lead to it.
 *
 * @param own the load's records by name
 */
export function knownRecords(
  own: ByName<Located>,
  others: readonly Stated[],
  refused: readonly RefusedRecord[] = [],
): KnownRecords {
  const faulty = byName(refused);
  const known = statedElsewhere(others);
  const dates = new Map<string, FuzzyDate>();
  const inLoad = (kind: RecordKind, id: string): boolean =>
    own.get(kind, id) !== undefined || faulty.get(kind, id) !== undefined;
  const elsewhere = (kind: RecordKind): Iterable<Stated> => known.get(kind)?.all ?? [];
  const statedOf = (kind: RecordKind, id: string): readonly Stated[] => {
    const stated = own.get(kind, id);
    const more = known.get(kind)?.byId.get(id) ?? [];
    return stated === undefined ? more : [stated, ...more];
  };
  return {
    has: (kind, id) => inLoad(kind, id) || known.get(kind)?.byId.has(id) === true,
    inLoad,
    own: (kind, id) => own.get(kind, id),
    of: (kind, id) => [...recordsOf(kind, statedOf(kind, id))],
    all: (kind) => recordsOf(kind, both(own.of(kind), elsewhere(kind))),
    elsewhere: (kind) => recordsOf(kind, elsewhere(kind)),
    ids: (kind) =>
      new Set([...faulty.ids(kind), ...own.ids(kind), ...(known.get(kind)?.byId.keys() ?? [])]),
    date: (edtf) => {
      const date = dates.get(edtf) ?? fuzzyDate(edtf);
      dates.set(edtf, date);
      return date;
    },
  };
}

interface OfKind {
  readonly all: Stated[];
  readonly byId: Map<string, readonly Stated[]>;
}

function statedElsewhere(others: readonly Stated[]): ReadonlyMap<RecordKind, OfKind> {
  const kinds = new Map<RecordKind, OfKind>();
  const states = builtInStates().map((record) => ({ kind: record.kind, id: record.id, record }));
  for (const one of both<Stated>(others, states)) {
    const ofKind: OfKind = kinds.get(one.kind) ?? { all: [], byId: new Map() };
    kinds.set(one.kind, ofKind);
    ofKind.all.push(one);
    ofKind.byId.set(one.id, [...(ofKind.byId.get(one.id) ?? []), one]);
  }
  return kinds;
}

function* both<One>(first: Iterable<One>, then: Iterable<One>): Iterable<One> {
  yield* first;
  yield* then;
}

function* recordsOf<Kind extends RecordKind>(
  kind: Kind,
  stated: Iterable<Stated>,
): Iterable<RecordOf<Kind>> {
  for (const { record } of stated) {
    if (isOf(kind, record)) {
      yield record;
    }
  }
}

function isOf<Kind extends RecordKind>(kind: Kind, record: StatedRecord): record is RecordOf<Kind> {
  return record.kind === kind;
}

/** The records of one kind in a part of a load. */
export function locatedOf<Kind extends RecordKind>(
  kind: Kind,
  located: readonly Located[],
): readonly Located<RecordOf<Kind>>[] {
  return located.flatMap((one) => {
    const record = one.kind === kind ? one.record : null;
    return record !== null && isOf(kind, record)
      ? [{ raw: one.raw, kind: one.kind, id: one.id, record }]
      : [];
  });
}
