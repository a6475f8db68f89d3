import type { Claim, IdentifiedKind } from '../../model/stated.ts';

/** The curated data sets that declare a record id, or one of a cluster's. */
export type CuratedSets = ReadonlySet<string>;

const NONE: CuratedSets = new Set();

/** By record id of one kind. */
export function curatedSets(
  claims: readonly Claim[],
  kind: IdentifiedKind,
): (id: string) => CuratedSets {
  const sets = new Map<string, Set<string>>();
  for (const { dataset, datasetKind, record } of claims) {
    if (record.kind === kind && datasetKind === 'CURATED') {
      sets.set(record.id, (sets.get(record.id) ?? new Set()).add(dataset));
    }
  }
  return (id) => sets.get(id) ?? NONE;
}

/** Who writes a data set by hand gives two ids to two things, however alike their names are. */
export function areToldApart(a: CuratedSets, b: CuratedSets): boolean {
  return [...a].some((dataset) => b.has(dataset));
}

export function bothSets(a: CuratedSets, b: CuratedSets): CuratedSets {
  return b.size === 0 ? a : new Set([...a, ...b]);
}
