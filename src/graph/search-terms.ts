import type { ComparableName } from '../model/search/name-score.ts';
import { skeletonsOfSpans } from '../model/search/search-keys.ts';
import { READINGS } from '../model/search/skeleton.ts';
import type { Span } from '../model/search/spans.ts';

// Texts in the query syntax of Lucene, over the words that names store.

/** The shortest word in which one letter may be another. */
const SHORTEST_FUZZY = 4;
/** Of more words no one may be missing, and none is joined: it is a title that was pasted. */
const MOST_WORDS = 5;
/** From so many words on one may be missing. */
const FEWEST_WITHOUT_ONE = 3;
/** A title is found by sound only by words that tell something: so many classes of sounds. */
const SHORTEST_ALONE = 3;
const SHORTEST_AMONG_OTHERS = 2;

/** Names in which every word of the text stands, or begins, or nearly stands. */
export function wordQuery(name: ComparableName): string {
  const words = soughtWords(name);
  if (words.length === 0) {
    // A text of titles and articles alone.
    return name.words.map(({ spelled }) => escaped(spelled.key)).join(' ');
  }
  const clauses = words.map((span, at) => clauseOf(span, at === words.length - 1));
  // An index looks through all its words for those with a slip, so they are asked for once.
  const all = allOf(clauses.map((clause, at) => `${clause} ${slipsOf(words[at])}`));
  if (words.length > MOST_WORDS) {
    return all;
  }
  const ways = [all, ...joinedWays(name, words, clauses), ...waysWithoutOne(clauses)];
  return ways.map((way) => `(${way})`).join(' ');
}

/** Names of which some word sounds like one of the text; those with most of them come first. */
export function soundQuery({ spans }: ComparableName): string {
  const skeletons = skeletonsOfSpans(spans, READINGS.ofNames.asked);
  // One consonant is in every tenth name: only a text that has nothing else asks for it.
  const telling = skeletons.filter(({ length }) => length > 1);
  return (telling.length > 0 ? telling : skeletons).map(escaped).join(' ');
}

/** Titles in which every word of the text is heard, but for those that tell too little. */
export function soundQueryOfTitles(name: ComparableName): string {
  const words = soughtWords(name);
  const shortest = words.length === 1 ? SHORTEST_ALONE : SHORTEST_AMONG_OTHERS;
  return allOf(
    words
      .map((span) => skeletonsOfSpans([span], READINGS.ofTitles.asked))
      .map((skeletons) => skeletons.filter(({ length }) => length >= shortest))
      .filter((skeletons) => skeletons.length > 0)
      .map((skeletons) => skeletons.map(escaped).join(' ')),
  );
}

/** Words that must be found: not titles, articles and particles, unless there are no others. */
function soughtWords({ spans }: ComparableName): readonly Span[] {
  const words = spans.filter(({ parts }) => parts.length === 1);
  const telling = words.filter(({ weight }) => weight >= 1);
  return telling.length > 0 ? telling : words.filter(({ weight }) => weight > 0.1);
}

/** The word as it is, and as a beginning where it is the last: that one may not be typed yet. */
function clauseOf({ spellings }: Span, last: boolean): string {
  return spellings
    .map(escaped)
    .map((term) => (last ? `${term}^3 ${term}*` : `${term}^3`))
    .join(' ');
}

function slipsOf(span: Span | undefined): string {
  return (span?.spellings ?? [])
    .filter(({ length }) => length >= SHORTEST_FUZZY)
    .map((spelling) => `${escaped(spelling)}~1^0.3`)
    .join(' ');
}

/** The text less one of its words: a middle name that the name may leave out. */
function waysWithoutOne(clauses: readonly string[]): readonly string[] {
  return clauses.length < FEWEST_WITHOUT_ONE
    ? []
    : clauses.map((_, left) => allOf(clauses.filter((_each, at) => at !== left)));
}

/** The text with two or three of its words written as one. */
function joinedWays(
  { spans }: ComparableName,
  words: readonly Span[],
  clauses: readonly string[],
): readonly string[] {
  return spans
    .filter(({ parts }) => parts.length > 1)
    .map((joined) => {
      const others = clauses.filter((_, at) => {
        const word = words[at];
        return word !== undefined && (word.until <= joined.from || joined.until <= word.from);
      });
      const isLast = words.every(({ until }) => until <= joined.until);
      return allOf([...others, clauseOf(joined, isLast)]);
    });
}

function allOf(clauses: readonly string[]): string {
  return clauses.map((clause) => `+(${clause})`).join(' ');
}

/** Lucene's operators in a text are text; keys hold none, and this holds whatever they become. */
function escaped(word: string): string {
  return word.replace(/[^\p{L}\p{M}\p{N}]/gu, '\\$&');
}
