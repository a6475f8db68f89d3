import { bitsWithin, indexOfPhone, isVowel, reachOf, weightOfPhone } from './phones.ts';

/** What a letter, or letters that belong together, may sound like. */
export interface Sound {
  /** Phone -> what it costs to take the letter for it; the likeliest cost 0. */
  readonly readings: ReadonlyMap<string, number>;
  /** The same as lists, for speed: indices of phones, and their costs. */
  readonly phones: readonly number[];
  readonly costs: readonly number[];
  /** By index of a phone: how far it is from what the letter may sound like. */
  readonly reach: Float64Array;
  /** Bits of the firm consonants that it may sound like: at most at half cost, and readily. */
  readonly near: number;
  readonly nearer: number;
  readonly vowel: boolean;
  /** How much it tells of a name. */
  readonly weight: number;
  /** What it costs where the other name has nothing in its place. */
  readonly silence: number;
  /** Unique among all sounds of all tables. */
  readonly id: string;
}

/** Where in a word letters stand. */
export type Position = 'first' | 'middle' | 'last';

/**
 * A table of one script: letters -> sounds. A line is `letters = sounds ; sounds`, where sounds are
 * phones, each with its cost if it is not 0, and `0:cost` says how easily nothing is heard. Letters
 * may be bound to a place in the word or to the next letter: `^x`, `x$`, `c(ei)`.
 */
export interface Graphemes {
  readonly longest: number;
  readonly rules: ReadonlyMap<string, readonly Rule[]>;
}

interface Rule {
  readonly first: boolean;
  readonly last: boolean;
  readonly before: string;
  readonly sounds: readonly Sound[];
}

const EASILY_SILENT = 0.2;
/** Two sounds without a phone that both reach at less than this are at least as far apart. */
export const NEAR = 0.5;
export const NEARER = 0.25;
const LETTERS = /^(\^?)([^$()]+)(?:\(([^)]+)\))?(\$?)$/u;

export function parseGraphemes(table: string): Graphemes {
  const rules = new Map<string, Rule[]>();
  for (const line of table.trim().split('\n')) {
    const [left = '', right = ''] = line.split('=');
    const sounds = soundsIn(right);
    for (const each of left.trim().split(/\s+/)) {
      const [, first, letters = '', before = '', last] = LETTERS.exec(each) ?? [];
      const rule = { first: first === '^', last: last === '$', before, sounds };
      rules.set(letters, [...(rules.get(letters) ?? []), rule]);
    }
  }
  for (const [letters, alternatives] of rules) {
    rules.set(
      letters,
      alternatives.toSorted((a, b) => strictness(b) - strictness(a)),
    );
  }
  return { longest: Math.max(...[...rules.keys()].map(({ length }) => length)), rules };
}

/** The sounds of a word, the longest letters first; what the table does not know is left out. */
export function soundsOf({ longest, rules }: Graphemes, word: string): readonly Sound[] {
  const sounds: Sound[] = [];
  for (let at = 0; at < word.length; ) {
    const length = stepAt({ longest, rules }, word, at, sounds);
    at += length;
  }
  return sounds;
}

function stepAt(table: Graphemes, word: string, at: number, sounds: Sound[]): number {
  for (let length = Math.min(table.longest, word.length - at); length > 0; length -= 1) {
    const rule = ruleFor(table, word, at, length);
    if (rule !== undefined) {
      for (const sound of rule.sounds) {
        // A doubled letter is one sound.
        if (sounds.at(-1)?.id !== sound.id) {
          sounds.push(sound);
        }
      }
      return length;
    }
  }
  return 1;
}

function ruleFor(table: Graphemes, word: string, at: number, length: number): Rule | undefined {
  const end = at + length;
  return table.rules
    .get(word.slice(at, end))
    ?.find(
      ({ first, last, before }) =>
        (!first || at === 0) &&
        (!last || end === word.length) &&
        (before === '' || (end < word.length && before.includes(word.charAt(end)))),
    );
}

function strictness({ first, last, before }: Rule): number {
  return Number(first) + Number(last) + Number(before !== '');
}

function soundsIn(text: string): readonly Sound[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== '0:0')
    .map(parseSound);
}

export function parseSound(text: string): Sound {
  const phones = new Map(
    text.split(/\s+/).map((each) => {
      const [phone = '', cost = '0'] = each.split(':');
      return [phone, Number(cost)] as const;
    }),
  );
  const silent = phones.get('0');
  phones.delete('0');
  const [phone = ''] = phones.keys();
  const full = weightOfPhone(phone);
  const silence = silent ?? full;
  // What is as often left out tells little where it stands.
  const weight = silence < EASILY_SILENT ? Math.min(full, EASILY_SILENT) : full;
  const reach = reachOf(phones);
  return {
    readings: phones,
    near: bitsWithin(reach, NEAR),
    nearer: bitsWithin(reach, NEARER),
    phones: [...phones.keys()].map(indexOfPhone),
    costs: [...phones.values()],
    reach,
    vowel: isVowel(phone),
    weight,
    silence,
    id: text,
  };
}

/** From 0, the same, to 1, nothing in common. */
export function distanceOfSounds(a: Sound, b: Sound): number {
  let nearest = 1;
  for (let at = 0; at < b.phones.length; at += 1) {
    const far = (b.costs[at] ?? 0) + (a.reach[b.phones[at] ?? 0] ?? 1);
    nearest = far < nearest ? far : nearest;
  }
  return nearest;
}
