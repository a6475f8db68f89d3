import { LRUCache } from 'lru-cache';
import type { NamedType } from '../rows.ts';
import { MATCH_KINDS, type MatchKind, matchName } from './match-name.ts';
import { type ComparableName, comparableName } from './name-score.ts';
import { likenessBySound } from './sound-likeness.ts';
import { rememberWords, type SpelledWord } from './spelled-word.ts';

/** A name that an index gave for a text, with what bears it. */
export interface Candidate {
  readonly type: NamedType;
  readonly id: string;
  readonly name: string;
}

/** A thing that answers to a text, by the one of its names that answers best. */
export interface Found extends Candidate {
  readonly kind: MatchKind;
  readonly score: number;
  /** Sorts what was found: by kind of match, by score, by type and id. */
  readonly orderKey: string;
}

const DIGITS = 6;

// The same names are candidates again and again, and made of the same words. Some two kilobytes each, and a half.
const MOST_NAMES = 10_000;
const MOST_WORDS = 20_000;
const names = new LRUCache<string, ComparableName>({ max: MOST_NAMES });
const read = rememberWords(new LRUCache<string, SpelledWord>({ max: MOST_WORDS }));

/** What of the candidates answers to the text, the best first, each thing once. */
export function foundAmong(
  text: string,
  candidates: readonly Candidate[],
  crossScript: boolean,
): readonly Found[] {
  const bySound = crossScript ? likenessBySound() : null;
  const sought = comparableName(text, read);
  const best = new Map<string, Found>();
  for (const candidate of candidates) {
    const match = matchName(sought, comparable(candidate.name), bySound);
    if (match !== null) {
      const found = { ...candidate, ...match, orderKey: orderKeyOf(candidate, match) };
      const thing = `${candidate.type}:${candidate.id}`;
      const before = best.get(thing);
      if (before === undefined || isBefore(found, before)) {
        best.set(thing, found);
      }
    }
  }
  return [...best.values()].sort((a, b) => (a.orderKey < b.orderKey ? -1 : 1));
}

function comparable(name: string): ComparableName {
  const known = names.get(name) ?? comparableName(name, read);
  names.set(name, known);
  return known;
}

function orderKeyOf(
  { type, id }: Candidate,
  { kind, score }: { readonly kind: MatchKind; readonly score: number },
): string {
  return `${MATCH_KINDS.indexOf(kind)}${(1 - score).toFixed(DIGITS)}|${type}:${id}`;
}

/** Of two equal names of one thing the first in the alphabet is shown, whatever order they came in. */
function isBefore(a: Found, b: Found): boolean {
  return a.orderKey === b.orderKey ? a.name < b.name : a.orderKey < b.orderKey;
}
