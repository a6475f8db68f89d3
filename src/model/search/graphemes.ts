import { parseSound, type Sound } from './sound.ts';

/** The sounds of one script's letters: first letter -> rules, the longest and strictest first. */
export type Graphemes = ReadonlyMap<string, readonly Rule[]>;

interface Rule {
  readonly letters: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly before: string;
  readonly sounds: readonly Sound[];
}

const LETTERS = /^(\^?)([^$()]+)(?:\(([^)]+)\))?(\$?)$/u;

/**
 * Reads a table. A line is `letters = sound ; sound`, where letters may be bound to a place in the
 * word or to the next letter: `^x`, `x$`, `c(ei)`.
 */
export function parseGraphemes(table: string): Graphemes {
  const rules = table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [left = '', right = ''] = line.split('=');
      const sounds = soundsIn(right);
      return left
        .trim()
        .split(/\s+/)
        .map((letters) => ruleOf(letters, sounds));
    });
  const byLetter = new Map<string, readonly Rule[]>();
  for (const rule of rules) {
    const letter = rule.letters.charAt(0);
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), rule].toSorted(longestAndStrictest));
  }
  return byLetter;
}

/** The sounds of a word; a letter that the table does not know is heard without its marks. */
export function soundsOf(table: Graphemes, word: string): readonly Sound[] {
  const sounds: Sound[] = [];
  for (let at = 0; at < word.length; ) {
    const rule = ruleAt(table, word, at) ?? ruleWithoutMarks(table, word.charAt(at));
    for (const sound of rule?.sounds ?? []) {
      // A doubled letter is one sound.
      if (sounds.at(-1)?.id !== sound.id) {
        sounds.push(sound);
      }
    }
    at += rule?.letters.length ?? 1;
  }
  return sounds;
}

function ruleAt(table: Graphemes, word: string, at: number): Rule | undefined {
  return table.get(word.charAt(at))?.find(({ letters, first, last, before }) => {
    const end = at + letters.length;
    return (
      (letters.length === 1 || word.startsWith(letters, at)) &&
      (!first || at === 0) &&
      (!last || end === word.length) &&
      (before === '' || (end < word.length && before.includes(word.charAt(end))))
    );
  });
}

function ruleWithoutMarks(table: Graphemes, letter: string): Rule | undefined {
  const bare = letter.normalize('NFD').charAt(0);
  return bare === letter ? undefined : ruleAt(table, bare, 0);
}

function longestAndStrictest(a: Rule, b: Rule): number {
  return b.letters.length - a.letters.length || strictness(b) - strictness(a);
}

function strictness({ first, last, before }: Rule): number {
  return Number(first) + Number(last) + Number(before !== '');
}

function ruleOf(text: string, sounds: readonly Sound[]): Rule {
  const [, first, letters = '', before = '', last] = LETTERS.exec(text) ?? [];
  return { letters, first: first === '^', last: last === '$', before, sounds };
}

function soundsIn(text: string): readonly Sound[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== '0:0')
    .map(parseSound);
}
