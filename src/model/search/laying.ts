import type { Span } from './spans.ts';

/** Words of a text laid on words of a name. */
export interface Laid {
  readonly text: Span;
  readonly name: Span;
  /** How surely they are the same, above 0, at most 1. */
  readonly likeness: number;
}

/** How surely two words, or words written as one, are the same: 0 for not at all, at most 1. */
export type Likeness = (text: Span, name: Span) => number;

/**
 * The words of a text laid on those of a name, each at most once, in whatever order. The surest and
 * weightiest are taken first: nearly always the best of all ways, and far cheaper to find.
 */
export function bestLaying(
  text: readonly Span[],
  name: readonly Span[],
  likenessOf: Likeness,
): readonly Laid[] {
  const taken: Laid[] = [];
  for (const pair of pairsOf(text, name, likenessOf)) {
    if (taken.every((other) => apart(pair.text, other.text) && apart(pair.name, other.name))) {
      taken.push(pair);
    }
  }
  return taken;
}

/** All pairs that have something in common, those that explain most first. */
function pairsOf(
  text: readonly Span[],
  name: readonly Span[],
  likenessOf: Likeness,
): readonly Laid[] {
  const pairs: (Laid & { readonly gain: number })[] = [];
  for (const a of text) {
    for (const b of name) {
      const likeness = a.parts.length > 1 && b.parts.length > 1 ? 0 : likenessOf(a, b);
      if (likeness > 0) {
        pairs.push({ text: a, name: b, likeness, gain: likeness * Math.min(a.weight, b.weight) });
      }
    }
  }
  return pairs.sort((a, b) => b.gain - a.gain);
}

function apart(a: Span, b: Span): boolean {
  return a.until <= b.from || b.until <= a.from;
}
