import { type FuzzyDate, fuzzyDate } from '../../model/fuzzy-date.ts';
import type { RecordKind, StatedRecord } from '../../model/stated.ts';
import type { Located } from '../records.ts';
import { builtInStates } from '../states/built-in-states.ts';

type RecordOf<Kind extends RecordKind> = Extract<StatedRecord, { readonly kind: Kind }>;

/** Everything that is known beside a record: the load, the claims that stay, the built-in states. */
export interface KnownRecords {
  has(kind: RecordKind, id: string): boolean;
  /** What the load states of an id, then what others state of it. */
  of<Kind extends RecordKind>(kind: Kind, id: string): readonly RecordOf<Kind>[];
  all<Kind extends RecordKind>(kind: Kind): readonly RecordOf<Kind>[];
  ids(kind: RecordKind): Iterable<string>;
  /** A date that passed validation; each is read once, since most are looked at many times. */
  date(edtf: string): FuzzyDate;
}

/** Indexes the records by kind and id. */
export function knownRecords(
  located: readonly Located[],
  others: readonly StatedRecord[],
): KnownRecords {
  const index = new Map<RecordKind, Map<string, StatedRecord[]>>();
  const dates = new Map<string, FuzzyDate>();
  const put = (record: StatedRecord): void => {
    const ofKind = index.get(record.kind) ?? new Map<string, StatedRecord[]>();
    index.set(record.kind, ofKind);
    const same = ofKind.get(record.id) ?? [];
    ofKind.set(record.id, [...same, record]);
  };
  for (const { record } of located) {
    put(record);
  }
  for (const record of [...others, ...builtInStates()]) {
    put(record);
  }
  return {
    has: (kind, id) => index.get(kind)?.has(id) ?? false,
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
