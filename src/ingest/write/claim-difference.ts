import type { ClaimRow, DatasetRow } from '../../graph/cypher/claims.ts';
import type { Claim, StatedRecord } from '../../model/stated.ts';
import { canonicalJson, hashOf } from './canonical.ts';

/** What a load changes of what its data set stated before. */
export interface ClaimDifference {
  readonly created: readonly ClaimRow[];
  readonly changed: readonly ClaimRow[];
  readonly unchanged: readonly ClaimRow[];
  readonly retracted: readonly ClaimRow[];
  /** What the other data sets state, and with `add` what this one goes on stating. */
  readonly kept: readonly ClaimRow[];
}

function claimOf({ id, kind }: DatasetRow, record: StatedRecord): ClaimRow {
  const content = canonicalJson(record);
  return {
    dataset: id,
    datasetKind: kind,
    kind: record.kind,
    id: record.id,
    content,
    hash: hashOf(content),
  };
}

/** A load replaces what its data set stated before; with `add` it retracts nothing. */
export function claimDifference(
  dataset: DatasetRow,
  records: readonly StatedRecord[],
  current: readonly ClaimRow[],
  add: boolean,
): ClaimDifference {
  const stated = new Map(records.map((record) => [keyOf(record), claimOf(dataset, record)]));
  const own = current.filter((claim) => claim.dataset === dataset.id);
  const before = new Map(own.map((claim) => [keyOf(claim), claim]));
  const left = own.filter((claim) => !stated.has(keyOf(claim)));
  const others = current.filter((claim) => claim.dataset !== dataset.id);
  const made = [...stated];
  return {
    created: made.filter(([key]) => !before.has(key)).map(([, claim]) => claim),
    changed: made
      .filter(([key, { hash }]) => (before.get(key)?.hash ?? hash) !== hash)
      .map(([, claim]) => claim),
    unchanged: made
      .filter(([key, { hash }]) => before.get(key)?.hash === hash)
      .map(([, claim]) => claim),
    retracted: add ? [] : left,
    kept: add ? [...others, ...left] : others,
  };
}

function keyOf({ kind, id }: { readonly kind: string; readonly id: string }): string {
  return `${kind}:${id}`;
}

export function recordOf({ content }: ClaimRow): StatedRecord {
  // Written by `claimOf` of a validated record, and by nobody else.
  return JSON.parse(content) as StatedRecord;
}

/** A claim as `resolve` takes it. */
export function claimIn(row: ClaimRow): Claim {
  return { dataset: row.dataset, datasetKind: row.datasetKind, record: recordOf(row) };
}
