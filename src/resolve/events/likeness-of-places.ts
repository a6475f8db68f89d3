import type { KnownPlaces } from './known-places.ts';

/** SAME: one lies in the other or bears its name; STATE: two places of one state; NONE: not told. */
export type PlaceTie = 'SAME' | 'STATE' | 'NONE' | 'APART';

/** How two chains of places, the innermost first, lie to each other. */
export function placeTie(
  a: readonly string[],
  b: readonly string[],
  { shareName }: KnownPlaces,
): PlaceTie {
  const [innerA, innerB] = [a[0], b[0]];
  if (innerA === undefined || innerB === undefined) {
    return 'NONE';
  }
  if (a.includes(innerB) || b.includes(innerA)) {
    return 'SAME';
  }
  const [outerA, outerB] = [a.at(-1) ?? innerA, b.at(-1) ?? innerB];
  if (outerA !== outerB) {
    return 'APART';
  }
  return shareName(innerA, innerB) ? 'SAME' : 'STATE';
}
