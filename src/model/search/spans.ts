import type { Sound } from './sound.ts';
import type { SpelledWord, WordScript } from './spelled-word.ts';
import type { Word } from './words.ts';

/** How many words of one name may be written as one word of the other: جين بينغ is Jinping. */
const MOST_JOINED = 3;
/** Longer texts are titles, in which nobody writes two words as one. */
const MOST_WORDS_TO_JOIN = 6;

/** Words that stand side by side in a name, or one of them. */
export interface Span {
  readonly from: number;
  readonly until: number;
  readonly parts: readonly SpelledWord[];
  readonly sounds: readonly Sound[];
  /** Its words written as one; then also with the article that stands before, or without its own. */
  readonly spellings: readonly string[];
  readonly initial: boolean;
  readonly script: WordScript;
  /** How much its words tell of whose name it is, and the one that tells least. */
  readonly weight: number;
  readonly least: number;
  /** How much its sounds tell together. */
  readonly whole: number;
  /** Bits of all consonants that one of its sounds may be, hardly or readily. */
  readonly near: number;
  readonly nearer: number;
}

/** Every word that tells something, and every two or three neighbours that may be written as one. */
export function spansOf(words: readonly Word[]): readonly Span[] {
  const most = words.length > MOST_WORDS_TO_JOIN ? 1 : MOST_JOINED;
  const spans: Span[] = [];
  for (const [from, word] of words.entries()) {
    if (word.weight === 0) {
      continue;
    }
    spans.push(spanOf(words, from, from + 1));
    for (let until = from + 2; until <= Math.min(from + most, words.length); until += 1) {
      if (!canBeJoined(words[until - 1])) {
        break;
      }
      spans.push(spanOf(words, from, until));
    }
  }
  return spans;
}

function canBeJoined(word: Word | undefined): boolean {
  return word !== undefined && word.role !== 'NUMBER' && word.role !== 'GENERATION';
}

function spanOf(words: readonly Word[], from: number, until: number): Span {
  const own = words.slice(from, until);
  const parts = own.map(({ spelled }) => spelled);
  return {
    from,
    until,
    parts,
    sounds: soundsIn(parts),
    spellings: spellingsOf(parts, words[from - 1]),
    initial: own.length === 1 && own[0]?.role === 'INITIAL',
    script: parts[0]?.script ?? 'OTHER',
    least: Math.min(...own.map(({ weight }) => weight)),
    weight: own.reduce((sum, { weight }) => sum + weight, 0),
    whole: parts.reduce((sum, { whole }) => sum + whole, 0),
    near: parts.reduce((bits, { near }) => bits | near, 0),
    nearer: parts.reduce((bits, { nearer }) => bits | nearer, 0),
  };
}

function soundsIn([first, ...others]: readonly SpelledWord[]): readonly Sound[] {
  const sounds = first?.sounds ?? [];
  return others.length === 0 ? sounds : sounds.concat(...others.map((word) => word.sounds));
}

function spellingsOf(parts: readonly SpelledWord[], before: Word | undefined): readonly string[] {
  const spelled = parts.map(({ key }) => key).join('');
  if (before?.role === 'ARTICLE') {
    return [spelled, before.spelled.key + spelled];
  }
  const [first] = parts;
  return first && first.bare !== first.key
    ? [spelled, first.bare + spelled.slice(first.key.length)]
    : [spelled];
}
