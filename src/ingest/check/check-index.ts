import { type FuzzyDate, fuzzyDate } from '../../model/fuzzy-date.ts';
import type { RecordKind, StatedRecord } from '../../model/stated.ts';
import type { Located, RefusedRecord } from '../records.ts';
import { builtInStates } from '../states/built-in-states.ts';

type RecordOf<Kind extends RecordKind> = Extract<StatedRecord, { readonly kind: Kind }>;

/** Everything that is known beside a record: the load, the claims that stay, the built-in states. */
export interface KnownRecords {
  /** Whether anybody declares it, even in a record that was refused by itself. */
  has(kind: RecordKind, id: string): boolean;
  /** Whether the load itself declares it, not only the graph or the built-in states. */
  inLoad(kind: RecordKind, id: string): boolean;
  /** What the load states of an id, then what others state of it. */
  of<Kind extends RecordKind>(kind: Kind, id: string): readonly RecordOf<Kind>[];
  all<Kind extends RecordKind>(kind: Kind): readonly RecordOf<Kind>[];
  ids(kind: RecordKind): Iterable<string>;
  /** A date that passed validation; each is read once, since most are looked at many times. */
  date(edtf: string): FuzzyDate;
}

/**
 * Indexes the records by kind and id. The refused ones of a load are declared, though nothing that
 * they say counts, so that one faulty record is told once and not at all that lead to it.
 */
export function knownRecords(
  located: readonly Located[],
  others: readonly StatedRecord[],
  refused: readonly RefusedRecord[] = [],
): KnownRecords {
  const index = new Map<RecordKind, Map<string, StatedRecord[]>>();
  const own = new Set(
    [...refused, ...located.map(({ record }) => record)].map(({ kind, id }) => `${kind}:${id}`),
  );
  const dates = new Map<string, FuzzyDate>();
  const put = ({ kind, id }: RefusedRecord, stated: readonly StatedRecord[]): void => {
    const ofKind = index.get(kind) ?? new Map<string, StatedRecord[]>();
    index.set(kind, ofKind);
    ofKind.set(id, [...(ofKind.get(id) ?? []), ...stated]);
  };
  for (const declared of refused) {
    put(declared, []);
  }
  for (const { record } of located) {
    put(record, [record]);
  }
  for (const record of [...others, ...builtInStates()]) {
    put(record, [record]);
  }
  return {
    has: (kind, id) => index.get(kind)?.has(id) ?? false,
    inLoad: (kind, id) => own.has(`${kind}:${id}`),
    of: (kind, id) => (index.get(kind)?.get(id) ?? []).filter((record) => isOf(kind, record)),
    all: (kind) =>
      [...(index.get(kind)?.values() ?? [])].flat().filter((record) => isOf(kind, record)),
    ids: (kind) => index.get(kind)?.keys() ?? [],
    date: (edtf) => {
      const date = dates.get(edtf) ?? fuzzyDate(edtf);
      dates.set(edtf, date);
      return date;
    },
  };
}

function isOf<Kind extends RecordKind>(kind: Kind, record: StatedRecord): record is RecordOf<Kind> {
  return record.kind === kind;
}

/** The records of one kind in a load. */
export function locatedOf<Kind extends RecordKind>(
  kind: Kind,
  located: readonly Located[],
): readonly Located<RecordOf<Kind>>[] {
  return located.flatMap(({ raw, record }) => (isOf(kind, record) ? [{ raw, record }] : []));
}
