import { givenNameOf } from './given-names.ts';
import { comparableName } from './name-score.ts';
import { type Readings, skeletonsOf } from './skeleton.ts';
import type { Span } from './spans.ts';

/** What a name is found by in an index; made at load of what is made of a text at query. */
export interface SearchKeys {
  /** Its folded words, neighbours also as one word, and words without their article. */
  readonly words: readonly string[];
  /** How each of its words, and of neighbours as one, may sound. */
  readonly skeletons: readonly string[];
}

/** Three words are written as one too seldom to be kept, and of long names single words tell enough. */
const MOST_JOINED = 2;
const MOST_WORDS_TO_JOIN = 4;

/** @param stored how many readings of each word are stored */
export function searchKeysOf(text: string, stored: Readings): SearchKeys {
  const { words, spans } = comparableName(text);
  const keys = [
    ...words.map(({ spelled }) => spelled.key),
    ...spans.flatMap(({ spellings }) => spellings),
  ];
  return { words: [...new Set(keys)], skeletons: skeletonsOfSpans(spans, stored) };
}

/** None of titles and particles: they are in too many names to find anybody by. */
export function skeletonsOfSpans(spans: readonly Span[], most: Readings): readonly string[] {
  const telling = spans.filter(({ parts, least }) => parts.length <= MOST_JOINED && least >= 0.5);
  const single = telling.filter(({ parts }) => parts.length === 1);
  const kept = single.length > MOST_WORDS_TO_JOIN ? single : telling;
  return [...new Set(kept.flatMap((span) => skeletonsOfSpan(span, most)))];
}

function skeletonsOfSpan(
  { parts, spellings: [key = ''] }: Span,
  most: Readings,
): readonly string[] {
  const name = givenNameOf(key);
  const bare = skeletonsOf(
    parts.flatMap(({ bareSounds }) => bareSounds),
    most,
  );
  // What looks like an article may belong to the word: Albania, الكسندر.
  const withArticle = parts.some(({ sounds, bareSounds }) => sounds.length > bareSounds.length)
    ? skeletonsOf(
        parts.flatMap(({ sounds }) => sounds),
        most,
      ).slice(0, 1)
    : [];
  return [...bare, ...withArticle, ...(name === null ? [] : [`name${name}`])];
}
