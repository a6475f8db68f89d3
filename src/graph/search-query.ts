import type { NamedType } from '../model/rows.ts';
import { comparableName } from '../model/search/name-score.ts';
import { searchIndex } from './schema-parts.ts';
import { kindWord, TITLED } from './search-props.ts';
import { soundQuery, soundQueryOfTitles, wordQuery } from './search-terms.ts';

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

/** Each name that is read costs some 30 µs, so no more are than the right one needs to be among. */
const MOST_BY_WORDS = 200;
const MOST_TITLES_BY_WORDS = 50;
/** One word is in many names, several are in few. */
const MOST_BY_SOUND_OF_ONE = 110;
const MOST_BY_SOUND = 80;
const MOST_TITLES_BY_SOUND = 20;

/** The questions whose answers hold what a text may mean; none for a text without words. */
export function indexQuestions({
  text,
  kinds,
  crossScript,
}: SearchTerms): readonly IndexQuestion[] {
  const name = comparableName(text);
  // Names and titles are asked for apart, so that many titles cannot crowd out a name.
  const named = kinds.filter((kind) => !TITLED.has(kind));
  const titled = kinds.filter((kind) => TITLED.has(kind));
  const words = wordQuery(name);
  const isOne = name.words.filter(({ weight }) => weight >= 1).length < 2;
  const byWords = [
    ...question('words', named, words, MOST_BY_WORDS),
    ...question('words', titled, words, MOST_TITLES_BY_WORDS),
  ];
  return crossScript
    ? [
        ...byWords,
        ...question(
          'skeletons',
          named,
          soundQuery(name),
          isOne ? MOST_BY_SOUND_OF_ONE : MOST_BY_SOUND,
        ),
        ...question('skeletons', titled, soundQueryOfTitles(name), MOST_TITLES_BY_SOUND),
      ]
    : byWords;
}

function question(
  property: 'words' | 'skeletons',
  kinds: readonly NamedType[],
  query: string,
  limit: number,
): readonly IndexQuestion[] {
  if (kinds.length === 0 || query === '') {
    return [];
  }
  const ofKind = kinds.map((kind) => `\\${kindWord(kind)}^0`).join(' ');
  return [{ index: searchIndex(property), query: `+(${ofKind}) +(${query})`, limit }];
}
