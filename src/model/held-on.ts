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

/** A tenure of which only days are told covers those days alone. */
export function tenureCovers(
  tenure: HeldSpan & { readonly attested: readonly string[] },
  day: Day,
): boolean {
  if (tenure.attested.some((date) => isDay(date, day))) {
    return true;
  }
  return (tenure.from !== null || tenure.until !== null) && heldOn(tenure, day);
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

function isDay(date: string, day: Day): boolean {
  const { from, until } = spanOf(fuzzyDate(date));
  return from === day && until === day;
}
