import { nameKey } from '../name-key.ts';
import { ARABIC_SOUNDS } from './arabic-sounds.ts';
import { CYRILLIC_SOUNDS } from './cyrillic-sounds.ts';
import { type Graphemes, soundsOf } from './graphemes.ts';
import { LATIN_SOUNDS } from './latin-sounds.ts';
import { parseSound, type Sound } from './sound.ts';

export type WordScript = 'LATIN' | 'ARABIC' | 'CYRILLIC' | 'OTHER';

/** What can be told of a word wherever it stands. */
export interface SpelledWord {
  /** Its name key. */
  readonly key: string;
  /** The key without the article that is written as a part of it. */
  readonly bare: string;
  /** Servant (of): with the next word it is one name, written as one or as two. */
  readonly binds: boolean;
  readonly script: WordScript;
  /** None in a script whose sounds are not known. */
  readonly sounds: readonly Sound[];
  /** The sounds without those of an article before or behind. */
  readonly bareSounds: readonly Sound[];
  /** How much its sounds tell together. */
  readonly whole: number;
  /** Bits of all consonants that one of its sounds may be, hardly or readily. */
  readonly near: number;
  readonly nearer: number;
}

export type ReadWord = (written: string) => SpelledWord;

/** Where words that were read are kept. */
export interface WordMemory {
  get(written: string): SpelledWord | undefined;
  set(written: string, word: SpelledWord): unknown;
}

/** Reads words, each only once: names share many. @param words where they are kept; left out: in a list that grows */
export function rememberWords(words: WordMemory = new Map<string, SpelledWord>()): ReadWord {
  return (written) => {
    const before = words.get(written);
    if (before !== undefined) {
      return before;
    }
    const now = spelledWord(written);
    words.set(written, now);
    return now;
  };
}

const TABLES: Readonly<Record<WordScript, Graphemes | null>> = {
  LATIN: LATIN_SOUNDS,
  ARABIC: ARABIC_SOUNDS,
  CYRILLIC: CYRILLIC_SOUNDS,
  OTHER: null,
};
/** What the name key only makes small. */
const ASCII = /^[a-z]+$/i;
/** An article that is written as a part of its word may be missing elsewhere. */
const ARTICLE_SOUNDS: readonly Sound[] = [parseSound('a e u 0:.02'), parseSound('l 0:.1')];
const LIGHT_L = parseSound('l 0:.08');
const OF_ARTICLES = [...ARTICLE_SOUNDS, LIGHT_L];
const ARABIC_ARTICLE = /^[اٱ]ل../u;
const LATIN_ARTICLE = /^[ae]l[^aeiouyl]..../u;
/** Abdel, Abou and their like hold the article of the next word. */
const WITH_ARTICLE = /^(?:(abd)[aeiou]l|(абд)[аеиоуэ]л?ь?|(abo|abou|abu)l|(абу)л?ь?)$/u;
const SERVANT = /^(عبد|abd([aeiou]l)?|абд([аеиоуэ]л?ь?)?)$/u;
const NOT_SOUNDED = /[\u064b-\u065f\u0670\u0640\p{Cf}'’ʼʻ`´.]/gu;

/** A word as it is written, a full stop behind it included; its key may be empty. */
export function spelledWord(written: string): SpelledWord {
  const key = ASCII.test(written) ? written.toLowerCase() : nameKey(written);
  const script = scriptOfWord(key);
  const sounds = soundsOfWord(key, written, script);
  const bareSounds = sounds.filter((sound) => !OF_ARTICLES.includes(sound));
  return {
    key,
    bare: /^ال.../u.test(key) ? key.slice(2) : key,
    binds: SERVANT.test(key),
    script,
    sounds,
    bareSounds,
    whole: sounds.reduce((sum, { weight }) => sum + weight, 0),
    near: sounds.reduce((bits, { near }) => bits | near, 0),
    nearer: sounds.reduce((bits, { nearer }) => bits | nearer, 0),
  };
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
