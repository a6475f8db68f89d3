import type { Query } from '../../address/use-query.ts';
import { isDateText } from '../../parts/meeting-filter.ts';

/** A span of dates as an address tells it: years, months or days; null where an end is open. */
export interface Span {
  readonly from: string | null;
  readonly until: string | null;
}

export function spanOf(query: Query): Span {
  return { from: dateOf(query.one('from')), until: dateOf(query.one('until')) };
}

/** Whether a year or a month touches a span. */
export function isChosen(key: string, { from, until }: Span): boolean {
  return (from === null || compare(key, from) >= 0) && (until === null || compare(key, until) <= 0);
}

/** Whether a span ends before it begins, so that nobody can be asked for it. */
export function isReversed({ from, until }: Span): boolean {
  return from !== null && until !== null && compare(from, until) > 0;
}

/** The least span that has in it a span and a year or a month besides. */
export function widened({ from, until }: Span, key: string): readonly [string, string] {
  return [from !== null && from < key ? from : key, until !== null && until > key ? until : key];
}

/** As exact as the less exact of the two: a year and a month of it are alike. */
function compare(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  const [left, right] = [a.slice(0, length), b.slice(0, length)];
  return left < right ? -1 : Number(left > right);
}

/** What is no date the filter leaves out as well. */
function dateOf(text: string | null): string | null {
  return text !== null && isDateText(text) ? text : null;
}
