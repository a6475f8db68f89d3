import { spanOf } from '../../../model/date-span.ts';
import { dayNumber } from '../../../model/day.ts';
import { fuzzyDate } from '../../../model/fuzzy-date.ts';
import type { OfficeRank, StatedOffice, StatedTenure } from '../../../model/stated.ts';
import { byText } from '../../precedence.ts';
import { continuedState } from './related-states.ts';

/** Days since 1970-01-01, both included. */
export interface DaySpan {
  readonly from: number;
  readonly until: number;
}

/** A time in which somebody is known to have held an office, or to have acted for a state. */
export interface Post extends DaySpan {
  /** The state, or what it is continued as, or the organization. */
  readonly of: string;
  /**
   * What makes two offices of a state one kind: the rank where that says enough, else the title
   * without `former`, `acting`, `elect`.
   */
  readonly role: string;
  /** As a reader may be told it. */
  readonly title: string;
  /** Whether the record says that the office was no longer held. */
  readonly isFormer: boolean;
  /** Whether from and until are the bounds of a term, rather than days on which it is attested. */
  readonly isTerm: boolean;
}

type Timed = DaySpan & Partial<Pick<Post, 'isFormer'>>;

export const YEAR_DAYS = 365.25;

/** On an unknown day up to this one: the office may be held no more. */
const OPEN_START = /^\[\.\./;
/** What is known of a term of which only is told that it is over. */
const FORMERLY = { isFormer: true, isTerm: false };
const FORMER = /^(former|ex|late|retired)-/;
const PASSING =
  /^(former|ex|late|retired|acting|interim|caretaker|provisional|outgoing|deposed|exiled)-|-(elect|designate)$/g;

/** Of offices that are not held yet or no more, and so have no rank of their own. */
const RANK_OF: ReadonlyMap<string, OfficeRank> = new Map([
  ['president', 'HEAD_OF_STATE'],
  ['king', 'HEAD_OF_STATE'],
  ['queen', 'HEAD_OF_STATE'],
  ['prime-minister', 'HEAD_OF_GOVERNMENT'],
  ['premier', 'HEAD_OF_GOVERNMENT'],
  ['chancellor', 'HEAD_OF_GOVERNMENT'],
  ['foreign-minister', 'FOREIGN_MINISTER'],
  ['secretary-of-state', 'FOREIGN_MINISTER'],
]);

/** The posts that a tenure tells of, one for a term and one for each attested time. */
export function postsOf(
  { office: id, from, until, attested }: StatedTenure,
  office: StatedOffice | undefined,
): readonly Post[] {
  if (office === undefined) {
    return [];
  }
  const own = id.startsWith(`${office.of.toLowerCase()}-`) ? id.slice(office.of.length + 1) : id;
  const post = {
    of: continuedState(office.of),
    role: roleOf(own.replace(PASSING, ''), office.rank),
    title: titleOf(office),
    isFormer: FORMER.test(own),
  };
  const term = termOf(from, until);
  const isOver = from === null && OPEN_START.test(until ?? '');
  return [
    ...(term === null ? [] : [{ ...post, ...term, ...(isOver ? FORMERLY : { isTerm: true }) }]),
    ...attested.map((date) => ({
      ...post,
      ...daysOf(date),
      isFormer: post.isFormer || OPEN_START.test(date),
      isTerm: false,
    })),
  ];
}

function roleOf(title: string, rank: OfficeRank): string {
  const known = rank === 'OTHER' ? (RANK_OF.get(title) ?? rank) : rank;
  return known === 'OTHER' || known === 'MINISTER' ? title : known;
}

export function areOfOneRole(a: Post, b: Post): boolean {
  return a.role === b.role;
}

/** When an office was held: who is only known to have had it is taken to have had it not long before. */
export function heldPosts(posts: readonly Post[]): readonly Post[] {
  const held = posts.filter(({ isFormer }) => !isFormer);
  return held.length > 0 ? held : posts.map((post) => ({ ...post, isFormer: false }));
}

/** 0 where two times touch, and where who has an office no more once had it. */
export function daysBetween(a: Timed, b: Timed): number {
  if ((a.isFormer && b.until < a.from) || (b.isFormer && a.until < b.from)) {
    return 0;
  }
  return Math.max(0, a.from - b.until, b.from - a.until);
}

export function daysOf(date: string): DaySpan {
  const { from, until } = spanOf(fuzzyDate(date));
  return { from: dayNumber(from), until: dayNumber(until) };
}

function termOf(from: string | null, until: string | null): DaySpan | null {
  const [start, end] = [from, until].map((date) => (date === null ? null : daysOf(date)));
  if (!start) {
    return end ?? null;
  }
  return { from: start.from, until: end?.until ?? Number.POSITIVE_INFINITY };
}

function titleOf({ id, titles }: StatedOffice): string {
  const title = titles.find(({ language }) => language === 'en') ?? titles.toSorted(byLanguage)[0];
  return title?.text ?? id;
}

function byLanguage(a: { readonly language: string }, b: { readonly language: string }): number {
  return byText(a.language, b.language);
}
