import type { Sound } from './sound.ts';
import type { Word, WordScript } from './words.ts';

/** How many words of one name may be written as one word of the other: جين بينغ is Jinping. */
const MOST_JOINED = 3;
/** Longer texts are titles, in which nobody writes two words as one. */
const MOST_WORDS_TO_JOIN = 6;

/** How much more a vowel counts where both names are of one script, which then writes it alike. */
export const VOWELS_OF_ONE_SCRIPT = 2;
/** How much more the first sound counts: the beginnings of names are the least often confused. */
export const FIRST_SOUND = 1.3;
/** What a vowel costs that the other script does not write. */
const UNWRITTEN_VOWEL = 0.04;

/** What a word is compared with: one of its own script, an Arabic one, or one of another. */
export type Facing = 'SAME' | 'ARABIC' | 'OTHER';

/** Words that stand side by side in a name, or one of them. */
export interface Span {
  readonly from: number;
  readonly until: number;
  /** Its words written as one; then also with the article that stands before, or without its own. */
  readonly spellings: readonly string[];
  readonly joined: boolean;
  readonly initial: boolean;
  readonly script: WordScript;
  readonly sounds: readonly Sound[];
  /** How much its words tell of whose name it is. */
  readonly weight: number;
  /** How much its sounds tell together. */
  readonly whole: number;
  /** Bits of all consonants that one of its sounds may be, hardly or readily. */
  readonly near: number;
  readonly nearer: number;
  /** What each sound costs where nothing faces it. */
  readonly silences: Readonly<Record<Facing, Float64Array>>;
}

/** Every word that tells something, and every two or three neighbours that may be written as one. */
export function spansOf(words: readonly Word[]): readonly Span[] {
  const most = words.length > MOST_WORDS_TO_JOIN ? 1 : MOST_JOINED;
  return words.flatMap((word, from) => {
    if (word.weight === 0) {
      return [];
    }
    const spans = [spanOf(words, from, from + 1)];
    for (let until = from + 2; until <= Math.min(from + most, words.length); until += 1) {
      if (words.slice(from, until).every(canBeJoined)) {
        spans.push(spanOf(words, from, until));
      }
    }
    return spans;
  });
}

function canBeJoined({ role }: Word): boolean {
  return role !== 'NUMBER' && role !== 'GENERATION';
}

function spanOf(words: readonly Word[], from: number, until: number): Span {
  const parts = words.slice(from, until);
  const [first] = parts;
  const joined = parts.length > 1;
  const sounds = joined ? parts.flatMap((word) => word.sounds) : (first?.sounds ?? []);
  return {
    from,
    until,
    spellings: spellingsOf(parts, words[from - 1]),
    joined,
    initial: !joined && first?.role === 'INITIAL',
    script: first?.script ?? 'OTHER',
    sounds,
    weight: sumOf(parts, ({ weight }) => weight),
    whole: sumOf(sounds, ({ weight }) => weight),
    near: sounds.reduce((bits, { near }) => bits | near, 0),
    nearer: sounds.reduce((bits, { nearer }) => bits | nearer, 0),
    silences: {
      SAME: silencesOf(sounds, (silence) => silence * VOWELS_OF_ONE_SCRIPT),
      ARABIC: silencesOf(sounds, (silence) => Math.min(silence, UNWRITTEN_VOWEL)),
      OTHER: silencesOf(sounds, (silence) => silence),
    },
  };
}

function spellingsOf(parts: readonly Word[], before: Word | undefined): readonly string[] {
  const spelled = parts.map(({ key }) => key).join('');
  if (before?.role === 'ARTICLE') {
    return [spelled, before.key + spelled];
  }
  const [first] = parts;
  return first && first.bare !== first.key
    ? [spelled, first.bare + spelled.slice(first.key.length)]
    : [spelled];
}

function silencesOf(sounds: readonly Sound[], ofVowel: (silence: number) => number): Float64Array {
  const silences = new Float64Array(sounds.length);
  for (let at = 0; at < sounds.length; at += 1) {
    const { vowel = false, silence = 0 } = sounds[at] ?? {};
    const full = at === 0 ? silence * FIRST_SOUND : silence;
    silences[at] = vowel ? ofVowel(silence) : full;
  }
  return silences;
}

function sumOf<Item>(items: readonly Item[], amount: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + amount(item), 0);
}
