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
  for (const claim of claims) {
    if (claim.kind === kind && claim.datasetKind === 'CURATED') {
      sets.set(claim.id, (sets.get(claim.id) ?? new Set()).add(claim.dataset));
    }
  }
  return (id) => sets.get(id) ?? NONE;
}

/** Whether one curated data set states all of a kind, so that no two of it are one. */
export function areAllToldApart(claims: readonly Claim[], kind: IdentifiedKind): boolean {
  let dataset: string | null = null;
  for (const claim of claims) {
    if (claim.kind === kind) {
      dataset ??= claim.dataset;
      if (claim.datasetKind !== 'CURATED' || claim.dataset !== dataset) {
        return false;
      }
    }
  }
  return true;
}

/** Who writes a data set by hand gives two ids to two things, however alike their names are. */
export function areToldApart(a: CuratedSets, b: CuratedSets): boolean {
  return [...a].some((dataset) => b.has(dataset));
}

export function bothSets(a: CuratedSets, b: CuratedSets): CuratedSets {
  return b.size === 0 ? a : new Set([...a, ...b]);
}
