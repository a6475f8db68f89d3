import { nameKey } from '../name-key.ts';
import { ARABIC_SOUNDS } from './arabic-sounds.ts';
import { CYRILLIC_SOUNDS } from './cyrillic-sounds.ts';
import { LATIN_SOUNDS } from './latin-sounds.ts';
import { type Graphemes, parseSound, type Sound, soundsOf } from './sound.ts';
import { type Role, rolesOf, type WordRole } from './word-roles.ts';

export type WordScript = 'LATIN' | 'ARABIC' | 'CYRILLIC' | 'OTHER';

export interface Word extends Role {
  /** Its name key. */
  readonly key: string;
  /** The key without the article that is written as a part of it. */
  readonly bare: string;
  readonly script: WordScript;
  /** None in a script whose sounds are not known. */
  readonly sounds: readonly Sound[];
  /** How much it tells of whose name it is; 0 for what is not compared. */
  readonly weight: number;
}

/** Words beyond these are not looked at: no name has so many. */
const MOST_WORDS = 24;
const WORD = /[\p{L}\p{M}\p{N}'’ʼʻ`´\u0640\p{Cf}]+\.?/gu;
const ROLE_WEIGHTS: Readonly<Record<WordRole, number>> = {
  NAME: 1,
  BYNAME: 0.5,
  HONORIFIC: 0.01,
  ARTICLE: 0,
  PARTICLE: 0.2,
  INITIAL: 0.15,
  PATRONYMIC: 0.35,
  NUMBER: 0,
  GENERATION: 0,
};
const LEAST_WEIGHT = 1;
const MOST_WEIGHT = 4.5;
const TABLES: Readonly<Record<WordScript, Graphemes | null>> = {
  LATIN: LATIN_SOUNDS,
  ARABIC: ARABIC_SOUNDS,
  CYRILLIC: CYRILLIC_SOUNDS,
  OTHER: null,
};

/** An article that is written as a part of its word may be missing elsewhere. */
const ARTICLE_SOUNDS: readonly Sound[] = [parseSound('a e u 0:.02'), parseSound('l 0:.1')];
const LIGHT_L = parseSound('l 0:.08');
const ARABIC_ARTICLE = /^[اٱ]ل../u;
const LATIN_ARTICLE = /^[ae]l[^aeiouyl]..../u;
/** Abdel, Abou and their like hold the article of the next word. */
const WITH_ARTICLE = /^(?:(abd)[aeiou]l|(абд)[аеиоуэ]л?ь?|(abo|abou|abu)l|(абу)л?ь?)$/u;

/** The words of a name, or of a text that may hold names. */
export function wordsOf(text: string): readonly Word[] {
  const written = (text.match(WORD) ?? [])
    .map((word) => ({ word, key: nameKey(word) }))
    .filter(({ key }) => key !== '')
    .slice(0, MOST_WORDS);
  const roles = rolesOf(
    written.map(({ key }) => key),
    written.map(({ word }) => word),
  );
  return written.map(({ word, key }, at) =>
    wordOf(key, word, roles[at] ?? { role: 'NAME', value: 0 }),
  );
}

function wordOf(key: string, written: string, { role, value }: Role): Word {
  const script = scriptOfWord(key);
  const sounds = soundsOfWord(key, written, script);
  const whole = sounds.reduce((sum, { weight }) => sum + weight, 0);
  const weight = ROLE_WEIGHTS[role] * Math.min(MOST_WEIGHT, Math.max(LEAST_WEIGHT, whole));
  const bare = /^ال.../u.test(key) ? key.slice(2) : key;
  return { key, bare, script, role, value, sounds, weight };
}

function soundsOfWord(key: string, written: string, script: WordScript): readonly Sound[] {
  const table = TABLES[script];
  if (table === null) {
    return [];
  }
  const stem = WITH_ARTICLE.exec(key)
    ?.slice(1)
    .find((part) => part !== undefined);
  if (stem !== undefined) {
    return [...soundsOf(table, stem), LIGHT_L];
  }
  const letters = lettersOf(written);
  if (ARABIC_ARTICLE.test(letters)) {
    return [...ARTICLE_SOUNDS, ...soundsOf(table, letters.slice(2))];
  }
  if (LATIN_ARTICLE.test(letters)) {
    return [...soundsOf(table, letters.charAt(0)), LIGHT_L, ...soundsOf(table, letters.slice(2))];
  }
  return soundsOf(table, letters);
}

const NOT_SOUNDED = /[\u064b-\u065f\u0670\u0640\p{Cf}'’ʼʻ`´.]/gu;

/** As written, for a hamza and an umlaut tell of sounds that the name key folds away. */
function lettersOf(written: string): string {
  return written.normalize('NFKC').toLowerCase().replace(NOT_SOUNDED, '');
}

function scriptOfWord(key: string): WordScript {
  if (/^\p{Script=Latin}/u.test(key)) {
    return 'LATIN';
  }
  if (/^\p{Script=Arabic}/u.test(key)) {
    return 'ARABIC';
  }
  return /^\p{Script=Cyrillic}/u.test(key) ? 'CYRILLIC' : 'OTHER';
}
