import { distance } from 'fastest-levenshtein';
import type { Likeness } from '../../../model/search/laying.ts';
import { likenessByLetters } from '../../../model/search/letter-likeness.ts';
import { likenessBySound } from '../../../model/search/sound-likeness.ts';
import type { Span } from '../../../model/search/spans.ts';
import { shortNameOf } from './short-names.ts';

/** From here on two words are one, written otherwise. */
export const SURELY = 0.85;
/** What a word is worth that may be the other with several slips, or a short form of it. */
export const DOUBTFUL = 0.5;

/** Of words with so few letters a slip makes another name: Kim and Kin, Il and Un. */
const FEW_LETTERS = 4;
/** How much of the letters of doubtful words must be the same. */
const LEAST_COMMON = 0.5;
const LEAST_SOUND = 0.4;
const SHORTEST_BEGINNING = 3;
/** Words written as one lose a little of their sound; few letters are alike by chance. */
const LEAST_JOINED = 0.7;
const JOINED_LETTERS = 5;
const INITIAL = 0.9;
const BEGINNINGS = ['a', 'eiy', 'ou'];

/**
 * How surely two words of names are one: 1 when equal, from SURELY on when spelled otherwise,
 * DOUBTFUL for what only the rest of the name can decide. What it compared it remembers, so it
 * lives for one matching.
 */
export function likenessOfWords(): Likeness {
  const bySound = likenessBySound();
  return (a, b) => {
    const [x, y] = [spellingOf(a), spellingOf(b)];
    if (x === y) {
      return 1;
    }
    return a.initial || b.initial
      ? likenessOfInitials(a, b)
      : likenessOfSpellings(a, b, bySound(a, b));
  };
}

function likenessOfInitials(a: Span, b: Span): number {
  const isOne = spellingOf(a).charAt(0) === spellingOf(b).charAt(0);
  return isOne && !isJoined(a) && !isJoined(b) ? INITIAL : 0;
}

function likenessOfSpellings(a: Span, b: Span, sound: number): number {
  const [x, y] = [spellingOf(a), spellingOf(b)];
  if (beginOtherwise(x, y)) {
    return 0;
  }
  const sure = Math.max(likenessByLetters(a, b) > 0 ? SURELY : 0, sound, shortForm(x, y));
  if (isJoined(a) || isJoined(b)) {
    return sure >= LEAST_JOINED && Math.min(x.length, y.length) >= JOINED_LETTERS ? SURELY : 0;
  }
  if (sure >= SURELY && saysEnough(a, b)) {
    return sure;
  }
  return areDoubtful(x, y, sound) ? DOUBTFUL : 0;
}

/** Amata is not Imata, though Umar is Omar: vowels at the beginning are seldom confused. */
function beginOtherwise(a: string, b: string): boolean {
  const [first, second] = [a, b].map((word) =>
    BEGINNINGS.findIndex((one) => one.includes(word[0] ?? '')),
  );
  return first !== second && first !== -1 && second !== -1;
}

/** Of words of two letters every sound alike is chance. */
function saysEnough(a: Span, b: Span): boolean {
  return a.script !== b.script || Math.min(spellingOf(a).length, spellingOf(b).length) > 2;
}

const spellingOf = ({ spellings: [spelling = ''] }: Span) => spelling;

function isJoined({ parts }: Span): boolean {
  return parts.length > 1;
}

function shortForm(a: string, b: string): number {
  const name = shortNameOf(a);
  return name !== null && name === shortNameOf(b) ? SURELY : 0;
}

function areDoubtful(a: string, b: string, sound: number): boolean {
  const [least, most] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  const wrong = distance(a, b);
  if (least <= FEW_LETTERS) {
    const begins = least >= SHORTEST_BEGINNING && (a.startsWith(b) || b.startsWith(a));
    return begins || sound >= LEAST_SOUND || (wrong === 1 && least >= SHORTEST_BEGINNING);
  }
  return 1 - wrong / most >= LEAST_COMMON || (sound >= LEAST_SOUND && a[0] === b[0]);
}
