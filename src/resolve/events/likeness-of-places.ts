import { continuedState } from '../matching/people/related-states.ts';
import type { KnownPlaces } from './known-places.ts';

/**
 * SAME: one lies in the other or bears its name; STATE: two places of one state, or of one that
 * went on as the other; APART: places of two states; NONE: not told.
 */
export type PlaceTie = 'SAME' | 'STATE' | 'APART' | 'NONE';

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
  const [wholeA, wholeB] = [a, b].map((chain) => chain.map(continuedState));
  if (wholeA?.includes(continuedState(innerB)) || wholeB?.includes(continuedState(innerA))) {
    return 'SAME';
  }
  // A city may be told of under two states: a divided one, or one that a visitor's row takes for its host's.
  if (shareName(innerA, innerB)) {
    return 'SAME';
  }
  return wholeA?.at(-1) === wholeB?.at(-1) ? 'STATE' : 'APART';
}
