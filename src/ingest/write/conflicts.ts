import type { ClaimRow } from '../../graph/cypher/claims.ts';
import type { RecordKind } from '../../model/stated.ts';
import { recordOf } from './claim-difference.ts';

/** A single value on which this data set and another differ; both stay claims. */
export interface Conflict {
  readonly kind: RecordKind;
  readonly id: string;
  readonly field: string;
  readonly stated: string;
  readonly otherDataset: string;
  readonly otherwise: string;
}

/** Where what a load states differs from what other data sets state of the same records. */
export function conflictsOf(
  stated: readonly ClaimRow[],
  others: readonly ClaimRow[],
): readonly Conflict[] {
  const byRecord = new Map<string, ClaimRow[]>();
  for (const claim of others) {
    const key = `${claim.kind}:${claim.id}`;
    byRecord.set(key, [...(byRecord.get(key) ?? []), claim]);
  }
  return stated.flatMap((claim) =>
    (byRecord.get(`${claim.kind}:${claim.id}`) ?? [])
      .filter(({ dataset, hash }) => dataset !== claim.dataset && hash !== claim.hash)
      .flatMap((other) => differences(claim, other)),
  );
}

function differences(claim: ClaimRow, other: ClaimRow): readonly Conflict[] {
  const otherwise = new Map(Object.entries(recordOf(other)));
  return Object.entries(recordOf(claim)).flatMap(([field, value]) => {
    const against: unknown = otherwise.get(field);
    return isSingle(value) && isSingle(against) && value !== against
      ? [
          {
            kind: claim.kind,
            id: claim.id,
            field,
            stated: String(value),
            otherDataset: other.dataset,
            otherwise: String(against),
          },
        ]
      : [];
  });
}

function isSingle(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}
