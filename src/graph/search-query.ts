import type { NamedType } from '../model/rows.ts';
import { comparableName } from '../model/search/name-score.ts';
import { searchKeysOf } from '../model/search/search-keys.ts';
import { searchIndex } from './schema-parts.ts';
import { kindWord } from './search-props.ts';

/** One question to one full-text index. */
export interface IndexQuestion {
  readonly index: string;
  /** In Lucene's syntax. */
  readonly query: string;
  /** How many names at most; the likeliest come first. */
  readonly limit: number;
}

export interface SearchTerms {
  readonly text: string;
  readonly kinds: readonly NamedType[];
  /** Whether names that only sound alike are wanted. */
  readonly crossScript: boolean;
}

/** Words that an index is asked for at most: each costs time, and names have fewer. */
const MOST_TERMS = 40;
/** The shortest word in which one letter may be another. */
const SHORTEST_FUZZY = 4;
const TITLED: readonly NamedType[] = ['Meeting', 'Document'];
/** Names and titles are asked for apart, so that many titles cannot crowd out a name. */
const MOST_NAMES = { words: 200, skeletons: 250 };
const MOST_TITLES = { words: 100, skeletons: 60 };

/** The questions whose answers hold what a text may mean; none for a text without words. */
export function indexQuestions({
  text,
  kinds,
  crossScript,
}: SearchTerms): readonly IndexQuestion[] {
  const keys = searchKeysOf(comparableName(text));
  if (keys.words.length === 0) {
    return [];
  }
  const words = wordTerms(keys.words);
  const skeletons = crossScript ? skeletonTerms(keys.skeletons) : [];
  const titled = kinds.filter((kind) => TITLED.includes(kind));
  const named = kinds.filter((kind) => !TITLED.includes(kind));
  return [
    ...questionsOf(named, words, skeletons, MOST_NAMES),
    ...questionsOf(titled, words, skeletons, MOST_TITLES),
  ];
}

function questionsOf(
  kinds: readonly NamedType[],
  words: readonly string[],
  skeletons: readonly string[],
  most: typeof MOST_NAMES,
): readonly IndexQuestion[] {
  const ask = (property: 'words' | 'skeletons', terms: readonly string[]) =>
    kinds.length === 0 || terms.length === 0
      ? []
      : [
          {
            index: searchIndex(property),
            query: `+(${kinds.map((kind) => `${escaped(kindWord(kind))}^0`).join(' ')}) +(${terms.join(' ')})`,
            limit: most[property],
          },
        ];
  return [...ask('words', words), ...ask('skeletons', skeletons)];
}

/** Each word, as it is, as a beginning, and with one letter another. */
function wordTerms(words: readonly string[]): readonly string[] {
  return words.slice(0, MOST_TERMS).flatMap((word) => {
    const term = escaped(word);
    const fuzzy = word.length < SHORTEST_FUZZY ? [] : [`${term}~1^0.3`];
    return [`${term}^3`, `${term}*`, ...fuzzy];
  });
}

function skeletonTerms(skeletons: readonly string[]): readonly string[] {
  return skeletons
    .slice(0, MOST_TERMS)
    .flatMap((skeleton) =>
      skeleton.length < SHORTEST_FUZZY ? [skeleton] : [`${skeleton}^2`, `${skeleton}~1^0.5`],
    );
}

/** Lucene's operators in a text are text; keys hold none, and this holds whatever they become. */
function escaped(word: string): string {
  return word.replace(/[^\p{L}\p{M}\p{N}]/gu, '\\$&');
}
