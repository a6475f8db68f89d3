import { bestLaying, type Laid, type Likeness } from '../../../model/search/laying.ts';
import type { Span } from '../../../model/search/spans.ts';
import { isLastSyllable, type NameForm } from './name-form.ts';
import { SURELY } from './word-likeness.ts';

/**
 * EQUAL: the same words. WITHIN: one says all of the other and more. OVERLAP: each says more than
 * the other, in different places. SHORT: they share one word, which is all that one of them says.
 */
export type NameRelation = 'EQUAL' | 'WITHIN' | 'OVERLAP' | 'SHORT' | 'UNLIKE';

export interface NameComparison {
  readonly relation: NameRelation;
  /** The likeness of the least alike of the words that are taken for one; 0 for no words. */
  readonly surety: number;
  /** Whether both cannot be the names of one person, although they may share words. */
  readonly contradicts: boolean;
  /** Whether the first says all that the second says, and the other way round. */
  readonly holdsSecond: boolean;
  readonly holdsFirst: boolean;
  /** How many words are taken for one although they may be two. */
  readonly doubts: number;
  /** Whether their first words are the same. */
  readonly startsAlike: boolean;
}

/** Names that each say more than the other must share the same words, not alike ones. */
const SURE_OVERLAP = 0.95;

/** Two names, each laid along the other by its words. */
interface Laying {
  readonly a: NameForm;
  readonly b: NameForm;
  readonly laid: readonly Laid[];
  /** Places of own words that the other does not say. */
  readonly extraA: readonly number[];
  readonly extraB: readonly number[];
}

/** Compares two names as those of people of one state: Lula da Silva is within Luiz Inácio Lula da Silva. */
export function compareNames(a: NameForm, b: NameForm, likenessOf: Likeness): NameComparison {
  const laying = layingOf(a, b, likenessOf);
  const { laid, extraA, extraB } = laying;
  const shared = laid.filter(({ text, name }) => tells(a, text) && tells(b, name));
  const surety = shared.length === 0 ? 0 : Math.min(...shared.map(({ likeness }) => likeness));
  const contradicts =
    differ(a.number, b.number) ||
    differ(a.generation, b.generation) ||
    haveOtherInitials(a, b) ||
    haveOtherFathers(laying) ||
    haveOtherFirstNames(laying) ||
    haveOtherWordsInOnePlace(laying) ||
    (extraA.length > 0 && extraB.length > 0 && surety < SURE_OVERLAP);
  const words = Math.max(wordsIn(a, shared, 'text'), wordsIn(b, shared, 'name'));
  const sameNumber = a.number > 0 && a.number === b.number;
  const holds = !contradicts && shared.length > 0;
  return {
    relation: contradicts ? 'UNLIKE' : relationOf(laying, words + Number(sameNumber)),
    surety,
    contradicts,
    doubts: shared.filter(({ likeness }) => likeness < SURELY).length,
    holdsSecond: holds && extraB.length === 0 && !hasOtherFather(laying, 'b'),
    holdsFirst: holds && extraA.length === 0 && !hasOtherFather(laying, 'a'),
    startsAlike: laid.some(
      ({ text, name }) => covers(text, firstOwn(a)) && covers(name, firstOwn(b)),
    ),
  };
}

function layingOf(a: NameForm, b: NameForm, likenessOf: Likeness): Laying {
  // Zayed alone is not Mohammed bin Zayed, and Ibn Saud alone is not Saud.
  const fathersDiffer = (tellsFather(a) && tellsFather(b)) || a.isShort || b.isShort;
  const laid = bestLaying(a.name.spans, b.name.spans, (text, name) =>
    fathersDiffer && isFathers(a, text) !== isFathers(b, name) ? 0 : likenessOf(text, name),
  ).toSorted((one, other) => one.text.from - other.text.from);
  return {
    a,
    b,
    laid,
    extraA: extraWords(
      a,
      laid.map(({ text }) => text),
      b,
    ),
    extraB: extraWords(
      b,
      laid.map(({ name }) => name),
      a,
    ),
  };
}

function relationOf({ a, b, extraA, extraB }: Laying, shared: number): NameRelation {
  if (shared === 0) {
    return 'UNLIKE';
  }
  if (extraA.length > 0 && extraB.length > 0) {
    return shared >= 2 && !extraA.includes(0) && !extraB.includes(0) ? 'OVERLAP' : 'UNLIKE';
  }
  if (a.isShort || b.isShort || shared < 2) {
    return 'SHORT';
  }
  const isAsFull = tellsFather(a) === tellsFather(b) && a.number === b.number;
  return extraA.length + extraB.length === 0 && isAsFull ? 'EQUAL' : 'WITHIN';
}

/** How many words that are more than particles and titles were laid. */
function wordsIn({ telling }: NameForm, laid: readonly Laid[], side: 'text' | 'name'): number {
  return laid.reduce(
    (sum, { [side]: { from, until } }) =>
      sum + telling.slice(from, until).filter((each) => each !== 'MINOR').length,
    0,
  );
}

/** Whether there is more to it than titles and particles. */
function tells({ telling }: NameForm, { from, until }: Span): boolean {
  return telling.slice(from, until).some((each) => each !== 'MINOR');
}

function isFathers({ telling }: NameForm, { from, until }: Span): boolean {
  return telling.slice(from, until).includes('FATHER');
}

function tellsFather({ telling }: NameForm): boolean {
  return telling.includes('FATHER');
}

function extraWords(
  { telling, name: { words } }: NameForm,
  laid: readonly Span[],
  other: NameForm,
): readonly number[] {
  const last = words.at(-1)?.spelled.key;
  const endsAlike =
    isLastSyllable(words, words.length - 1) && last === other.name.words.at(-1)?.spelled.key;
  return [...telling.keys()].filter(
    (at) =>
      telling[at] === 'OWN' &&
      !laid.some(({ from, until }) => from <= at && at < until) &&
      !(endsAlike && at === words.length - 1),
  );
}

const differ = (a: number, b: number) => a > 0 && b > 0 && a !== b;

/** George H. W. is not George W.; F. may be F. W. */
function haveOtherInitials({ initials: a }: NameForm, { initials: b }: NameForm): boolean {
  return a !== '' && b !== '' && !a.startsWith(b) && !b.startsWith(a);
}

/** Hamad bin Khalifa is not Hamad bin Jassim. */
function haveOtherFathers(laying: Laying): boolean {
  return tellsFather(laying.a) && tellsFather(laying.b) && hasOtherFather(laying, 'a');
}

/** Whether one tells a father whom the other does not. */
function hasOtherFather({ a, b, laid }: Laying, whose: 'a' | 'b'): boolean {
  const father = (whose === 'a' ? a : b).telling.indexOf('FATHER');
  return father >= 0 && !laid.some(({ text, name }) => covers(whose === 'a' ? text : name, father));
}

/** Jabir al-Sabah is no part of Sabah al-Ahmad al-Jabir al-Sabah, but one of his fathers. */
function haveOtherFirstNames({ a, b, laid }: Laying): boolean {
  if (!a.tellsDescent || !b.tellsDescent || a.isShort || b.isShort) {
    return false;
  }
  const [first, second] = [firstOwn(a), firstOwn(b)];
  return !laid.some(({ text, name }) => covers(text, first) && covers(name, second));
}

function firstOwn({ telling }: NameForm): number {
  return telling.indexOf('OWN');
}

/** Kim Jong Il and Kim Jong Un, Luis Batlle and Jorge Batlle: other words between the same ones. */
function haveOtherWordsInOnePlace({ laid, extraA, extraB }: Laying): boolean {
  const sure = laid.filter(({ likeness }) => likeness >= SURELY);
  const slot = (at: number, side: 'text' | 'name') => {
    const before = sure.findLast(({ [side]: { until } }) => until <= at);
    const behind = sure.find(({ [side]: { from } }) => from > at);
    return `${before?.text.from} ${behind?.text.from}`;
  };
  const places = new Set(extraA.map((at) => slot(at, 'text')));
  return extraB.some((at) => places.has(slot(at, 'name')));
}

function covers({ from, until }: Span, at: number): boolean {
  return from <= at && at < until;
}
