import { spanOf } from './date-span.ts';
import type { Day } from './day.ts';
import { fuzzyDate } from './fuzzy-date.ts';

/** Something that held from a date until another; null: not told, so no bound. */
export interface HeldSpan {
  readonly from: string | null;
  readonly until: string | null;
}

/** Whether it may have held on a day. What is told of neither end is taken to hold. */
export function heldOn({ from, until }: HeldSpan, day: Day): boolean {
  const begun = from === null || spanOf(fuzzyDate(from)).from <= day;
  const over = until !== null && spanOf(fuzzyDate(until)).until < day;
  return begun && !over;
}

/** The days that a tenure's bounds cover; `until` null: it goes on. */
export interface TenureSpan {
  readonly from: Day;
  readonly until: Day | null;
}

/** Null for a tenure whose start nobody states: it covers no more than the days that attest it. */
export function tenureSpan({ from, until }: HeldSpan): TenureSpan | null {
  if (from === null) {
    return null;
  }
  const last = until === null ? null : spanOf(fuzzyDate(until)).until;
  return { from: spanOf(fuzzyDate(from)).from, until: last };
}

/** The single days on which a document shows the person in the office; a month is no such day. */
export function attestedDays(attested: readonly string[]): readonly Day[] {
  return attested.flatMap((date) => {
    const { from, until } = spanOf(fuzzyDate(date));
    return from === until ? [from] : [];
  });
}

/** Whether a tenure covers a day or was attested on it. */
export function tenureCovers(
  tenure: HeldSpan & { readonly attested: readonly string[] },
  day: Day,
): boolean {
  const span = tenureSpan(tenure);
  const within = span !== null && span.from <= day && (span.until === null || day <= span.until);
  return within || attestedDays(tenure.attested).includes(day);
}

/** The last day on which a tenure is told of; one without an end goes on. */
export function lastHeld({
  from,
  until,
  attested,
}: HeldSpan & { readonly attested: readonly string[] }): string {
  if (until === null && from !== null) {
    return `~${spanOf(fuzzyDate(from)).from}`;
  }
  const days = [until, ...attested].flatMap((date) =>
    date === null ? [] : [spanOf(fuzzyDate(date)).until],
  );
  return days.toSorted().at(-1) ?? '';
}
