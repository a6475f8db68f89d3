import { nameKey } from '../../../model/name-key.ts';
import { type ComparableName, comparableName } from '../../../model/search/name-score.ts';
import type { ReadWord } from '../../../model/search/spelled-word.ts';
import type { Word } from '../../../model/search/words.ts';

/** What a word tells of whose name it is. */
export type Telling =
  /** A name that the person bears: given, family, second. */
  | 'OWN'
  /** The father's, behind `bin`. */
  | 'FATHER'
  | 'INITIAL'
  /** Titles, particles, patronymics: often left out. */
  | 'MINOR';

/** One spelling of a name, made ready to be compared as that of a person. */
export interface NameForm {
  /** The folded name without its articles: equal for spellings that differ in nothing else. */
  readonly key: string;
  readonly text: string;
  readonly name: ComparableName;
  /** By the place of each word. */
  readonly telling: readonly Telling[];
  /** `II` of a monarch or pope, 0 for none. */
  readonly number: number;
  /** 1 senior, 2 junior, 0 untold. */
  readonly generation: number;
  readonly initials: string;
  /** Whether it has an article, as names do that tell a descent: al-Ahmad al-Sabah. */
  readonly tellsDescent: boolean;
  /** A surname, or a single name, that alone says too little of whose it is. */
  readonly isShort: boolean;
}

const SON_OF: ReadonlySet<string> = new Set(['bin', 'ibn', 'bint', 'بن', 'ابن', 'بنت']);

/** Words that stand as titles before some names and are the first of others. */
const TITLES_OR_NAMES: ReadonlySet<string> = new Set(
  'dom don earl malik marshall said sharif tan yang'.split(' '),
);

export function nameForm(text: string, read: ReadWord): NameForm {
  const name = comparableName(text, read);
  const telling = name.words.map((word, at) =>
    isLastSyllable(name.words, at) || isGivenName(name.words, at)
      ? 'OWN'
      : tellingOf(word, name.words.slice(0, at)),
  );
  const own = telling.filter((each) => each === 'OWN' || each === 'FATHER').length;
  const number = markOf(name.words, 'NUMBER');
  const initials = name.words
    .filter((_, at) => telling[at] === 'INITIAL')
    .map(({ spelled }) => spelled.key)
    .join('');
  return {
    key: keyOfWords(name.words) || nameKey(text),
    text,
    name,
    telling,
    number,
    generation: markOf(name.words, 'GENERATION'),
    initials,
    tellsDescent: name.words.some(({ role }) => role === 'ARTICLE'),
    isShort: own < 2 && number === 0 && initials === '',
  };
}

/** The words of its bearer's own, whatever their order: the same for Kishida Fumio and Fumio Kishida. */
export function ownWordsOf({ name, telling }: NameForm): string {
  const own = name.words.flatMap(({ spelled }, at) => (telling[at] === 'OWN' ? [spelled.key] : []));
  return own.sort().join(' ');
}

function keyOfWords(words: readonly Word[]): string {
  return words
    .filter(
      ({ role }, at) =>
        (role !== 'HONORIFIC' || isGivenName(words, at)) &&
        (role !== 'ARTICLE' || isLastSyllable(words, at)),
    )
    .map(({ spelled, role, value }) => (role === 'NUMBER' ? String(value) : spelled.key))
    .join(' ');
}

/** An article leads to a word: at the end of a name it is none, but Il of Kim Jong Il. */
export function isLastSyllable(words: readonly Word[], at: number): boolean {
  return at > 1 && at === words.length - 1 && words[at]?.role === 'ARTICLE';
}

/** Yang Jiechi has no title, unlike Sheikh Hasina. */
function isGivenName(words: readonly Word[], at: number): boolean {
  return at === 0 && words.length === 2 && TITLES_OR_NAMES.has(words[at]?.spelled.key ?? '');
}

function tellingOf({ role }: Word, before: readonly Word[]): Telling {
  const last = before.findLast((word) => word.role !== 'ARTICLE');
  if (role === 'NAME') {
    return last !== undefined && SON_OF.has(last.spelled.key) ? 'FATHER' : 'OWN';
  }
  return role === 'INITIAL' ? 'INITIAL' : 'MINOR';
}

function markOf(words: readonly Word[], role: Word['role']): number {
  return words.find((word) => word.role === role)?.value ?? 0;
}
