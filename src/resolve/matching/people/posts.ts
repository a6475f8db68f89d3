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
  readonly rank: OfficeRank;
  /** The office without its state and without `former`, `acting`, `elect`. */
  readonly role: string;
  /** As a reader may be told it. */
  readonly title: string;
  /** Whether the record says that the office was no longer held. */
  readonly isFormer: boolean;
  /** Whether from and until are the bounds of a term, rather than days on which it is attested. */
  readonly isTerm: boolean;
}

export const YEAR_DAYS = 365.25;

const FORMER = /^(former|ex|late|retired)-/;
const PASSING =
  /^(former|ex|late|retired|acting|interim|caretaker|provisional|outgoing|deposed|exiled)-|-(elect|designate)$/g;

/** The posts that a tenure tells of, one for a term and one for each attested time. */
export function postsOf(
  { office: id, from, until, attested }: StatedTenure,
  office: StatedOffice | undefined,
): readonly Post[] {
  if (office === undefined) {
    return [];
  }
  const role = id.startsWith(`${office.of.toLowerCase()}-`) ? id.slice(office.of.length + 1) : id;
  const post = {
    of: continuedState(office.of),
    rank: office.rank,
    role: role.replace(PASSING, ''),
    title: titleOf(office),
    isFormer: FORMER.test(role),
  };
  const term = termOf(from, until);
  return [
    ...(term === null ? [] : [{ ...post, ...term, isTerm: true }]),
    ...attested.map((date) => ({ ...post, ...daysOf(date), isTerm: false })),
  ];
}

/** Whether two posts are of one kind: of the same rank where that says enough, else by the same title. */
export function areOfOneRole(a: Post, b: Post): boolean {
  return (a.rank === b.rank && a.rank !== 'OTHER' && a.rank !== 'MINISTER') || a.role === b.role;
}

/** 0 where two times touch. */
export function daysBetween(a: DaySpan, b: DaySpan): number {
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
