import { type NumberRange, possibleDays } from '../../model/edtf-days.ts';
import { expressionOf } from '../../model/fuzzy-date.ts';

/** Days on which something may have been, in order, disjoint, none of them open. */
export type MatchDays = readonly NumberRange[];

/** How long, for matching, what has an open or untold end may have lasted or still lie ahead. */
const OPEN_DAYS = 31;

/** The days of an EDTF date; none where nothing is known of it. */
export function matchDaysOf(edtf: string): MatchDays {
  return possibleDays(expressionOf({ edtf })).flatMap(({ from, until }) => {
    if (!Number.isFinite(from) && !Number.isFinite(until)) {
      return [];
    }
    return [
      {
        from: Number.isFinite(from) ? from : until - OPEN_DAYS,
        until: Number.isFinite(until) ? until : from + OPEN_DAYS,
      },
    ];
  });
}

/** The days that both may be. */
export function commonDays(a: MatchDays, b: MatchDays): MatchDays {
  return a.flatMap((one) =>
    b.flatMap((other) => {
      const from = Math.max(one.from, other.from);
      const until = Math.min(one.until, other.until);
      return from <= until ? [{ from, until }] : [];
    }),
  );
}

export function dayCount(days: MatchDays): number {
  return days.reduce((count, { from, until }) => count + until - from + 1, 0);
}

/** From 0 (no day in common) to 1 (the same days): common days among all that either may be. */
export function dayLikeness(a: MatchDays, b: MatchDays): number {
  const common = dayCount(commonDays(a, b));
  const all = dayCount(a) + dayCount(b) - common;
  return all === 0 ? 0 : common / all;
}
