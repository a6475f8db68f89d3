import { distance } from 'fastest-levenshtein';
import type { Likeness } from './laying.ts';
import type { Span } from './spans.ts';

/** The same but for an article, or written as one. */
const SAME_BUT_JOINED = 0.97;
/** A beginning never says as much as the whole word. */
const BEGINNING = 0.95;
/** How much of a word one wrong letter takes away, in letters. */
const WRONG_LETTER = 1.2;
/** The shortest words in which one wrong letter is taken for a slip, and in which two are. */
const ONE_SLIP = 5;
const ONE_SLIP_WITHOUT_VOWELS = 4;
const TWO_SLIPS = 9;

/** By letters alone: what is equal. */
export const likenessOfEqual: Likeness = (a, b) =>
  a.parts.length === 1 && b.parts.length === 1 && a.spellings[0] === b.spellings[0] ? 1 : 0;

/** Equal words, and names that go on where the last word of a text breaks off. */
export function likenessWhileTyping(words: number): Likeness {
  return (a, b) => {
    const equal = likenessOfEqual(a, b);
    return equal > 0 || a.until < words ? equal : likenessOfBeginning(a, b);
  };
}

/** Equal words, and those that are written as one, without their article, or with a slip. */
export const likenessByLetters: Likeness = (a, b) => {
  const equal = likenessOfEqual(a, b);
  if (equal > 0) {
    return equal;
  }
  if (a.spellings.some((spelling) => b.spellings.includes(spelling))) {
    return SAME_BUT_JOINED;
  }
  return likenessOfSlips(a.spellings[0] ?? '', b.spellings[0] ?? '', slipsIn(a));
};

function likenessOfBeginning(a: Span, b: Span): number {
  const begun = a.spellings[0] ?? '';
  const whole = b.spellings.find((spelling) => spelling !== begun && spelling.startsWith(begun));
  return whole === undefined ? 0 : BEGINNING * (begun.length / whole.length);
}

function slipsIn({ script, spellings: [spelling = ''] }: Span): number {
  const one = script === 'ARABIC' ? ONE_SLIP_WITHOUT_VOWELS : ONE_SLIP;
  return Number(spelling.length >= one) + Number(spelling.length >= TWO_SLIPS);
}

function likenessOfSlips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most || most === 0) {
    return 0;
  }
  const slips = areSwapped(a, b) ? 1 : distance(a, b);
  return slips > most ? 0 : 1 - (slips * WRONG_LETTER) / Math.max(a.length, b.length);
}

/** Whether two neighbouring letters have changed places: Merkle, Merkel. */
function areSwapped(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, index) => letter !== b.charAt(index));
  return (
    at >= 0 &&
    a.length === b.length &&
    a.slice(at, at + 2) === b.charAt(at + 1) + b.charAt(at) &&
    a.slice(at + 2) === b.slice(at + 2)
  );
}
