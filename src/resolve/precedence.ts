import type { Claim, DatasetKind } from '../model/stated.ts';

/** Design §1: curated before register before feed. */
const RANK: Readonly<Record<DatasetKind, number>> = { CURATED: 0, REGISTER: 1, FEED: 2 };

export function rankOf({ datasetKind }: Claim): number {
  return RANK[datasetKind];
}

/** Text by code unit, so that the order is the same on every machine and in every locale. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A total order of claims: what comes first wins where nothing else decides. */
export function byPrecedence(a: Claim, b: Claim): number {
  return rankOf(a) - rankOf(b) || byText(a.id, b.id) || byText(a.dataset, b.dataset);
}
