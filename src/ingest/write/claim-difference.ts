import type { ClaimRow, DatasetRow } from '../../graph/cypher/claims.ts';
import type { Claim, StatedRecord } from '../../model/stated.ts';
import { byName } from '../by-name.ts';

/** A claim of which the record is at hand, or can be read. */
export interface StatedClaim extends ClaimRow, Claim {}

/** What a load changes of what its data set stated before. */
export interface ClaimDifference {
  readonly created: readonly StatedClaim[];
  readonly changed: readonly StatedClaim[];
  readonly unchanged: readonly StatedClaim[];
  readonly retracted: readonly StatedClaim[];
  /** What the other data sets state, and with `add` what this one goes on stating. */
  readonly kept: readonly StatedClaim[];
}

/**
 * A load replaces what its data set stated before; with `add` it retracts nothing.
 *
 * @param stated each once
 */
export function claimDifference(
  { id: dataset }: DatasetRow,
  stated: readonly StatedClaim[],
  current: readonly StatedClaim[],
  add: boolean,
): ClaimDifference {
  const before = byName(current.filter((claim) => claim.dataset === dataset));
  const [created, changed, unchanged] = [[], [], []] as [
    StatedClaim[],
    StatedClaim[],
    StatedClaim[],
  ];
  for (const claim of stated) {
    const known = before.get(claim.kind, claim.id);
    const list = known === undefined ? created : known.hash === claim.hash ? unchanged : changed;
    list.push(claim);
  }
  const left =
    before.size === unchanged.length + changed.length ? [] : leftOf(stated, current, dataset);
  const others = current.filter((claim) => claim.dataset !== dataset);
  return {
    created,
    changed,
    unchanged,
    retracted: add ? [] : left,
    kept: add ? [...others, ...left] : others,
  };
}

function leftOf(
  stated: readonly StatedClaim[],
  current: readonly StatedClaim[],
  dataset: string,
): readonly StatedClaim[] {
  const names = byName(stated);
  return current.filter(
    (claim) => claim.dataset === dataset && names.get(claim.kind, claim.id) === undefined,
  );
}

/** A claim with its record at hand. */
export function claimIn<Row extends ClaimRow>(row: Row): Row & Claim {
  return { ...row, record: recordOf(row) };
}

export function recordOf({ content }: Pick<ClaimRow, 'content'>): StatedRecord {
  // Written of a validated record, and by nobody else.
  return JSON.parse(content) as StatedRecord;
}
