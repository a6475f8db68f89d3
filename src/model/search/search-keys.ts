import { type ComparableName, comparableName } from './name-score.ts';
import type { Sound } from './sound.ts';
import type { Span } from './spans.ts';

/** What a name is found by in an index; made at load and at query by this one function. */
export interface SearchKeys {
  /** Its folded words, neighbours also as one word, and words without their article. */
  readonly words: readonly string[];
  /** The consonants of each of its words, and of neighbours as one, in coarse classes. */
  readonly skeletons: readonly string[];
}

/** The letters of skeletons -> the sounds that scripts write alike. */
const CLASSES: Readonly<Record<string, string>> = {
  P: 'pb',
  F: 'fv',
  M: 'm',
  N: 'n',
  T: 'tdTD',
  S: 'szSZCJc',
  K: 'kgqxG',
  L: 'l',
  R: 'r',
  KS: 'X',
};
const CLASS_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(CLASSES).flatMap(([name, phones]) =>
    [...phones].map((phone) => [phone, name] as const),
  ),
);
/** Stands for a word without consonants: Ho, Hu, Yi. */
const ONLY_VOWELS = 'A';
/** Readings of a letter that cost more are not stored. */
const MOST_COST = 0.15;
/** How many skeletons a word has at most: c, g, j or x may be read two ways. */
const MOST_SKELETONS = 4;
/** Three words are written as one too seldom to be stored. */
const MOST_JOINED = 2;

export function searchKeysOf(name: ComparableName): SearchKeys {
  const spans = name.spans.filter(({ from, until }) => until - from <= MOST_JOINED);
  const words = [
    ...name.words.map(({ key }) => key),
    ...name.spans.flatMap(({ spellings }) => spellings),
  ];
  return {
    words: [...new Set(words)],
    skeletons: [...new Set(spans.filter(isSounded).flatMap(({ sounds }) => skeletonsOf(sounds)))],
  };
}

export function searchKeysOfText(text: string): SearchKeys {
  return searchKeysOf(comparableName(text));
}

function isSounded({ sounds, weight }: Span): boolean {
  // Titles and particles are in too many names to find anybody by.
  return sounds.length > 0 && weight >= 1;
}

interface Reading {
  readonly skeleton: string;
  readonly cost: number;
}

/** The likeliest readings of a word, the likeliest first. */
export function skeletonsOf(sounds: readonly Sound[]): readonly string[] {
  let readings: readonly Reading[] = [{ skeleton: '', cost: 0 }];
  for (const { classes } of sounds.map((sound) => ({ classes: classesOf(sound) }))) {
    readings = likeliest(
      readings.flatMap(({ skeleton, cost }) =>
        classes.map(([letter, more]) => ({
          skeleton: extended(skeleton, letter),
          cost: cost + more,
        })),
      ),
    );
  }
  return readings.map(({ skeleton }) => skeleton || ONLY_VOWELS);
}

/** A doubled consonant is one. */
function extended(skeleton: string, letter: string): string {
  return letter !== '' && skeleton.endsWith(letter) ? skeleton : skeleton + letter;
}

function likeliest(readings: readonly Reading[]): readonly Reading[] {
  const costs = new Map<string, number>();
  for (const { skeleton, cost } of readings) {
    costs.set(skeleton, Math.min(cost, costs.get(skeleton) ?? cost));
  }
  return [...costs]
    .map(([skeleton, cost]) => ({ skeleton, cost }))
    .sort((a, b) => a.cost - b.cost)
    .slice(0, MOST_SKELETONS);
}

/** Class -> the least cost of reading the letter so; '' for a vowel, or for nothing. */
function classesOf({ readings, vowel, silence }: Sound): readonly (readonly [string, number])[] {
  const costs = new Map<string, number>();
  const add = (letter: string, cost: number) => {
    if (cost <= MOST_COST) {
      costs.set(letter, Math.min(cost, costs.get(letter) ?? cost));
    }
  };
  for (const [phone, cost] of readings) {
    add(CLASS_OF.get(phone) ?? '', cost);
  }
  if (!vowel) {
    add('', silence);
  }
  return [...costs];
}
