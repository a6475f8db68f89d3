import type { RecordKind } from '../../model/stated.ts';
import { byName } from '../by-name.ts';
import type { StatedClaim } from './claim-difference.ts';

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
  stated: readonly StatedClaim[],
  others: readonly StatedClaim[],
): readonly Conflict[] {
  const names = byName(others.length === 0 ? [] : stated);
  const byRecord = new Map<StatedClaim, StatedClaim[]>();
  for (const other of others) {
    const claim = names.get(other.kind, other.id);
    if (claim !== undefined && claim.dataset !== other.dataset && claim.hash !== other.hash) {
      byRecord.set(claim, [...(byRecord.get(claim) ?? []), other]);
    }
  }
  return stated.flatMap((claim) =>
    (byRecord.get(claim) ?? []).flatMap((other) => differences(claim, other)),
  );
}

function differences(claim: StatedClaim, other: StatedClaim): readonly Conflict[] {
  const otherwise = new Map(Object.entries(other.record));
  return Object.entries(claim.record).flatMap(([field, value]) => {
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
