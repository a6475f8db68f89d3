import type { Likeness } from './laying.ts';
import { likenessByLetters, likenessOfEqual, likenessWhileTyping } from './letter-likeness.ts';
import { answerOf, type ComparableName } from './name-score.ts';
import type { Word } from './words.ts';

/** How a name was found, the surest first. */
export const MATCH_KINDS = ['EXACT', 'PREFIX', 'FUZZY', 'SKELETON'] as const;
export type MatchKind = (typeof MATCH_KINDS)[number];

export interface NameMatch {
  readonly kind: MatchKind;
  /** From 0 to 1. It depends on the text and the name alone, so it compares between searches. */
  readonly score: number;
}

/**
 * A score from which a name is rather that of who was sought than another's: of names that nobody
 * bears, three in a hundred find one that scores as much.
 */
export const MATCH_SCORE = 0.7;
/** Below it, what sounds alike is chance. */
const LEAST_SKELETON = 0.45;
/** Below it, letters alone do not say that a name is meant. */
const LEAST_FUZZY = 0.7;

/**
 * How a name answers to a text, or null where it does not. Each kind is tried in turn: equal words;
 * equal words of which the last is only begun; slips, and words written as one; sounds.
 *
 * @param bySound how sounds, and so names in other scripts, are compared; null: they are not
 */
export function matchName(
  text: ComparableName,
  name: ComparableName,
  bySound: Likeness | null,
): NameMatch | null {
  return (
    equalMatch(text, name) ??
    begunMatch(text, name) ??
    fuzzyMatch(text, name) ??
    (bySound === null ? null : soundMatch(text, name, bySound))
  );
}

function equalMatch(text: ComparableName, name: ComparableName): NameMatch | null {
  return text.words.every((word) => hasWord(name, word))
    ? { kind: 'EXACT', score: answerOf(text, name, likenessOfEqual).score }
    : null;
}

function begunMatch(text: ComparableName, name: ComparableName): NameMatch | null {
  const last = text.words.at(-1);
  const before = text.words.slice(0, -1);
  if (last === undefined || !before.every((word) => hasWord(name, word))) {
    return null;
  }
  const { key } = last.spelled;
  const isBegun = (spelling: string) => spelling !== key && spelling.startsWith(key);
  if (
    !name.words.some(({ spelled }) => isBegun(spelled.key)) &&
    !name.spans.some(({ spellings }) => spellings.some(isBegun))
  ) {
    return null;
  }
  const { score } = answerOf(text, name, likenessWhileTyping(text.words.length));
  return { kind: 'PREFIX', score };
}

function fuzzyMatch(text: ComparableName, name: ComparableName): NameMatch | null {
  const { score, whole } = answerOf(text, name, likenessByLetters);
  return whole && score >= LEAST_FUZZY ? { kind: 'FUZZY', score } : null;
}

function soundMatch(
  text: ComparableName,
  name: ComparableName,
  bySound: Likeness,
): NameMatch | null {
  const { score } = answerOf(text, name, bySound);
  return score >= LEAST_SKELETON ? { kind: 'SKELETON', score } : null;
}

function hasWord({ words }: ComparableName, { spelled: { key } }: Word): boolean {
  return words.some(({ spelled }) => spelled.key === key);
}
