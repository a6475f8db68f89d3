import type { Sound } from './sound.ts';

/** Letters of a skeleton -> the sounds that they stand for; sounds of no letter are left out. */
type Alphabet = Readonly<Record<string, string>>;

/** What all scripts tell apart. */
const COARSE: Alphabet = {
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
/** Consonants that scripts confuse now and then, for words that have few of them. */
const FINE: Alphabet = {
  p: 'pb',
  f: 'fv',
  m: 'm',
  n: 'n',
  t: 'tT',
  d: 'dD',
  s: 'sc',
  z: 'z',
  j: 'SZCJ',
  k: 'kq',
  g: 'gG',
  h: 'hx',
  l: 'l',
  r: 'r',
  ks: 'X',
};
/** With vowels, for scripts that write them, and for the long ones of Arabic. */
const VOICED: Alphabet = { ...COARSE, a: 'ae', i: 'iye', u: 'uow' };

/** Readings of a word that cost more are not kept. */
const MOST_COST = 0.5;
/**
 * How many readings of a word are stored, and how many are asked for: one that both have is enough.
 * Titles, of which there are most, have only those that many words do not share.
 */
export const READINGS = {
  ofNames: { stored: { coarse: 5, closer: 3 }, asked: { coarse: 3, closer: 2 } },
  ofTitles: { stored: { coarse: 3, closer: 0 }, asked: { coarse: 2, closer: 0 } },
} as const satisfies Record<string, Record<string, Readings>>;

export interface Readings {
  readonly coarse: number;
  /** By finer consonants, and by vowels. */
  readonly closer: number;
}

/** So few consonants tell too little: words of no more are known by closer readings too. */
const FEW_CONSONANTS = 3;

/**
 * How a word may sound, in its likeliest readings: `PTN` for Putin, Путин and بوتين; a short word
 * also by finer consonants and with its vowels: `KM`, `km` and `KiM`.
 */
export function skeletonsOf(sounds: readonly Sound[], most: Readings): readonly string[] {
  const coarse = readingsOf(sounds, COARSE, most.coarse);
  if (coarse.length > 0 && coarse.every(({ length }) => length > FEW_CONSONANTS)) {
    return coarse;
  }
  return [
    ...coarse,
    ...readingsOf(sounds, FINE, most.closer),
    ...readingsOf(sounds, VOICED, most.closer),
  ];
}

/** The likeliest readings, the likeliest first. */
function readingsOf(sounds: readonly Sound[], alphabet: Alphabet, most: number): readonly string[] {
  let costs: ReadonlyMap<string, number> = new Map([['', 0]]);
  for (const sound of sounds) {
    const letters = [...lettersOf(sound, alphabet)];
    const next = new Map<string, number>();
    for (const [reading, cost] of costs) {
      for (const [letter, more] of letters) {
        addCheaper(next, extended(reading, letter), cost + more);
      }
    }
    costs = next.size <= most ? next : new Map(cheapest(next, most));
  }
  return cheapest(costs, most)
    .map(([reading]) => reading)
    .filter((reading) => reading !== '');
}

/** A doubled letter is one; with which vowel a word begins is the most often written otherwise. */
function extended(reading: string, letter: string): string {
  if (letter === '' || reading.endsWith(letter)) {
    return reading;
  }
  return reading === '' && (letter === 'i' || letter === 'u') ? 'a' : reading + letter;
}

function cheapest(costs: ReadonlyMap<string, number>, most: number) {
  return [...costs]
    .filter(([, cost]) => cost <= MOST_COST)
    .sort(([, a], [, b]) => a - b)
    .slice(0, most);
}

/** Letter of a skeleton -> the least cost of reading the sound so; '' for what is left out. */
function lettersOf(
  { readings, vowel, silence }: Sound,
  alphabet: Alphabet,
): ReadonlyMap<string, number> {
  const costs = new Map<string, number>();
  for (const [phone, cost] of readings) {
    const letters = LETTERS_OF.get(alphabet)?.get(phone) ?? [''];
    for (const letter of letters) {
      addCheaper(costs, letter, cost);
    }
  }
  if (!vowel) {
    addCheaper(costs, '', silence.OTHER);
  }
  return costs;
}

function addCheaper(costs: Map<string, number>, key: string, cost: number): void {
  if (cost <= MOST_COST) {
    costs.set(key, Math.min(cost, costs.get(key) ?? cost));
  }
}

/** Alphabet -> phone -> the letters that stand for it. */
const LETTERS_OF = new Map(
  [COARSE, FINE, VOICED].map((alphabet) => [alphabet, byPhone(alphabet)] as const),
);

function byPhone(alphabet: Alphabet): ReadonlyMap<string, readonly string[]> {
  const phones = Object.values(alphabet).join('');
  return new Map(
    [...phones].map((phone) => [
      phone,
      Object.keys(alphabet).filter((letter) => alphabet[letter]?.includes(phone)),
    ]),
  );
}
