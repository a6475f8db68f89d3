import type { RecordKind } from '../../model/stated.ts';
import type { Located, RefusedRecord } from '../records.ts';
import type { ClaimDifference } from '../write/claim-difference.ts';

/** What became of the records of one kind. */
export interface KindCount {
  readonly kind: RecordKind;
  readonly read: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly retracted: number;
}

/** What people look for first comes first. */
const KINDS: readonly RecordKind[] = [
  'person',
  'meeting',
  'office',
  'place',
  'state',
  'organization',
  'document',
  'judgement',
];

/** Of each kind of which a load holds or retracts any. */
export function countKinds(
  {
    located,
    refused,
  }: {
    readonly located: readonly Pick<Located, 'kind'>[];
    readonly refused: readonly RefusedRecord[];
  },
  difference: ClaimDifference,
): readonly KindCount[] {
  const read = perKind([...located, ...refused]);
  const created = perKind(difference.created);
  const changed = perKind(difference.changed);
  const unchanged = perKind(difference.unchanged);
  const retracted = perKind(difference.retracted);
  return KINDS.map((kind) => ({
    kind,
    read: read.get(kind) ?? 0,
    created: created.get(kind) ?? 0,
    changed: changed.get(kind) ?? 0,
    unchanged: unchanged.get(kind) ?? 0,
    retracted: retracted.get(kind) ?? 0,
  })).filter(({ read: ofFiles, retracted: ofGraph }) => ofFiles + ofGraph > 0);
}

function perKind(
  records: readonly { readonly kind: RecordKind }[],
): ReadonlyMap<RecordKind, number> {
  const counts = new Map<RecordKind, number>();
  for (const { kind } of records) {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}
