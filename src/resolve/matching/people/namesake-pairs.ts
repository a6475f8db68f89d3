import { byText } from '../../precedence.ts';
import type { ScoredPair } from '../scored-pair.ts';
import type { Compare } from './compare-forms.ts';
import type { Evidence } from './evidence.ts';
import { type Held, type Holders, keysOfName, officeKey } from './holders.ts';
import { daysBetween, YEAR_DAYS } from './posts.ts';
import { namesInWords, postsInWords } from './reasons.ts';
import { isCommon, isOfFamily } from './shared-surnames.ts';
import { SURELY } from './word-likeness.ts';

/** Years between two mentions of a surname in one office, for who is head of a state and others. */
const MOST_YEARS_OF_HEADS = 8;
const MOST_YEARS = 6;
/** The same of surnames that several bear; those of few letters are borne by one minister after another. */
const MOST_YEARS_OF_SHARED_HEADS = 6;
const MOST_YEARS_OF_SHARED = 3;
const MOST_YEARS_OF_COMMON = 1;
const LETTERS_OF_COMMON = 4;
/** Another of the same name would bear a number. */
const MOST_YEARS_OF_MONARCHS = 20;
const MONARCH = /^(?:King|Queen|Emperor|Empress|Sultan|Shah|Grand Duke) /;
const SCORE = 0.8;
const A_YEAR = 0.01;
const OTHERWISE_SPELLED = 0.05;

interface Mention extends Held {
  readonly id: string;
}

/**
 * Surnames that no full name explains: those of one state, one office and one period are one
 * person, unless somebody of another name held the office in between.
 */
export function pairsOfNamesakes(
  people: readonly Evidence[],
  holders: Holders,
  compare: Compare,
): readonly ScoredPair[] {
  const pairOf = (a: Mention, b: Mention) => pairOfMentions(a, b, holders, compare);
  return [...mentionsByOffice(people).values()].flatMap((mentions) => {
    const spellings = [...bySpelling(mentions).values()];
    return [
      ...spellings.flatMap((one) =>
        one.slice(1).flatMap((b, at) => [one[at]].flatMap((a) => (a ? pairOf(a, b) : []))),
      ),
      ...alikeSpellings(spellings).flatMap(([one, other]) => {
        const both = [...one, ...other].sort(byTime);
        return both.slice(1).flatMap((b, at) => {
          const a = both[at];
          return a !== undefined && a.form.key !== b.form.key ? pairOf(a, b) : [];
        });
      }),
    ];
  });
}

/** In order of time. */
function mentionsByOffice(people: readonly Evidence[]): ReadonlyMap<string, readonly Mention[]> {
  const byOffice = new Map<string, Mention[]>();
  for (const { id, short, posts } of people) {
    for (const form of short.values()) {
      for (const post of posts.filter(({ isFormer }) => !isFormer)) {
        const mentions = byOffice.get(officeKey(post)) ?? [];
        byOffice.set(officeKey(post), mentions);
        mentions.push({ id, form, post });
      }
    }
  }
  for (const mentions of byOffice.values()) {
    mentions.sort(byTime);
  }
  return byOffice;
}

function byTime(a: Mention, b: Mention): number {
  return a.post.from - b.post.from || byText(a.id, b.id);
}

function bySpelling(mentions: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> {
  const spellings = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const spelling = spellings.get(mention.form.key) ?? [];
    spellings.set(mention.form.key, spelling);
    spelling.push(mention);
  }
  return spellings;
}

/** Pairs of spellings that share the sound of a word. */
function alikeSpellings(
  spellings: readonly (readonly Mention[])[],
): readonly (readonly [readonly Mention[], readonly Mention[]])[] {
  const keys = spellings.map(
    ([first]) => new Set(first === undefined ? [] : keysOfName(first.form)),
  );
  return spellings.flatMap((one, at) =>
    spellings.slice(at + 1).flatMap((other, further) => {
      const theirs = keys[at + 1 + further];
      return [...(keys[at] ?? [])].some((key) => theirs?.has(key)) ? [[one, other] as const] : [];
    }),
  );
}

function pairOfMentions(
  a: Mention,
  b: Mention,
  holders: Holders,
  compare: Compare,
): readonly ScoredPair[] {
  const days = daysBetween(a.post, b.post);
  const { relation, surety, holdsFirst, holdsSecond } = compare(a.form, b.form);
  const isOneName = relation === 'SHORT' && surety >= SURELY && holdsFirst && holdsSecond;
  if (
    !isOneName ||
    a.id === b.id ||
    days > reachOf(a) * YEAR_DAYS ||
    holders.isAnotherBetween(a, b)
  ) {
    return [];
  }
  const spelled = a.form.key === b.form.key ? 0 : OTHERWISE_SPELLED;
  const because = `${namesInWords(a.form, b.form)}; ${postsInWords(a.post, b.post)}`;
  return [{ a: a.id, b: b.id, score: SCORE - spelled - (A_YEAR * days) / YEAR_DAYS, because }];
}

function reachOf({ form, post }: Mention): number {
  if (MONARCH.test(post.title)) {
    return MOST_YEARS_OF_MONARCHS;
  }
  const isHead = post.role === 'HEAD_OF_STATE';
  if (!isCommon(form) && !isOfFamily(post.of, form)) {
    return isHead ? MOST_YEARS_OF_HEADS : MOST_YEARS;
  }
  const letters = Math.max(...form.key.split(' ').map(({ length }) => length));
  const most = letters > LETTERS_OF_COMMON ? MOST_YEARS_OF_SHARED : MOST_YEARS_OF_COMMON;
  return isHead ? MOST_YEARS_OF_SHARED_HEADS : most;
}
