import type { ScoredPair } from '../scored-pair.ts';
import type { Compare } from './compare-forms.ts';
import type { Evidence } from './evidence.ts';
import type { Holders } from './holders.ts';
import type { NameForm } from './name-form.ts';
import { areOfOneRole, daysBetween, type Post, YEAR_DAYS } from './posts.ts';
import { namesInWords, postsInWords } from './reasons.ts';
import { SURELY } from './word-likeness.ts';

/** Years between two mentions of a surname in one office, for who is head of a state and others. */
const MOST_YEARS_OF_HEADS = 8;
const MOST_YEARS = 3;
/** Surnames of few letters are borne by one minister after another. */
const MOST_YEARS_OF_COMMON = 1;
const LETTERS_OF_COMMON = 4;
const SCORE = 0.8;
const A_YEAR = 0.01;
const OTHERWISE_SPELLED = 0.05;

interface Mention {
  readonly id: string;
  readonly form: NameForm;
  readonly post: Post;
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
  return [...mentionsByState(people).values()].flatMap((mentions) =>
    mentions.flatMap((mention, at) => {
      const pair = (others: readonly Mention[]) =>
        others.flatMap((other) => pairOf(mention, other, holders, compare));
      // The first later mention that fits is enough: later ones are tied to that one.
      return pair(mentions.slice(at + 1)).slice(0, 2);
    }),
  );
}

function mentionsByState(people: readonly Evidence[]): ReadonlyMap<string, readonly Mention[]> {
  const byState = new Map<string, Mention[]>();
  for (const { id, short, posts } of people) {
    const [form] = short.values();
    for (const post of posts.filter(({ isFormer }) => !isFormer)) {
      const mentions = byState.get(post.of) ?? [];
      byState.set(post.of, mentions);
      mentions.push(...(form === undefined ? [] : [{ id, form, post }]));
    }
  }
  for (const mentions of byState.values()) {
    mentions.sort((a, b) => a.post.from - b.post.from || (a.id < b.id ? -1 : 1));
  }
  return byState;
}

function pairOf(a: Mention, b: Mention, holders: Holders, compare: Compare): readonly ScoredPair[] {
  const days = daysBetween(a.post, b.post);
  if (a.id === b.id || days > reachOf(a) * YEAR_DAYS || !areOfOneRole(a.post, b.post)) {
    return [];
  }
  const { relation, surety, holdsFirst, holdsSecond } = compare(a.form, b.form);
  if (relation !== 'SHORT' || surety < SURELY || !holdsFirst || !holdsSecond) {
    return [];
  }
  const spelled = a.form.key === b.form.key ? 0 : OTHERWISE_SPELLED;
  const because = `${namesInWords(a.form, b.form)}; ${postsInWords(a.post, b.post)}`;
  return isAnotherBetween(a, b, holders, compare)
    ? []
    : [{ a: a.id, b: b.id, score: SCORE - spelled - (A_YEAR * days) / YEAR_DAYS, because }];
}

function reachOf({ form, post }: Mention): number {
  const letters = Math.max(...form.key.split(' ').map(({ length }) => length));
  if (post.rank === 'HEAD_OF_STATE') {
    return MOST_YEARS_OF_HEADS;
  }
  return letters > LETTERS_OF_COMMON ? MOST_YEARS : MOST_YEARS_OF_COMMON;
}

function isAnotherBetween(a: Mention, b: Mention, holders: Holders, compare: Compare): boolean {
  return holders
    .inRole(a.post)
    .some(
      ({ post, form }) =>
        !post.isFormer &&
        post.from > a.post.until &&
        post.until < b.post.from &&
        compare(a.form, form).surety < SURELY,
    );
}
