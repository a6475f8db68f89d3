import { endsOfStay, type NumberRange, possibleDays } from './edtf-days.ts';
import type { EdtfExpression } from './edtf-expression.ts';
import { expressionOf, type FuzzyDate } from './fuzzy-date.ts';

/**
 * Whether two statements of one date can both be true: some day satisfies both. Two stays agree
 * only where they can have begun on one day and ended on one day; an end that is open or not told
 * agrees with every one that is possible. Qualifiers (`~`, `?`) widen nothing.
 * Source: design §1, Disagreement.
 */
export function canBothBeTrue(a: FuzzyDate, b: FuzzyDate): boolean {
  const first = expressionOf(a);
  const second = expressionOf(b);
  if (first.shape !== 'STAY' || second.shape !== 'STAY') {
    const others = possibleDays(second);
    return possibleDays(first).some((days) => others.some((other) => common(days, other) !== null));
  }
  const one = endsOfStay(first);
  const two = endsOfStay(second);
  const starts = common(one.starts, two.starts);
  const ends = common(one.ends, two.ends);
  return starts !== null && ends !== null && starts.from <= ends.until;
}

/**
 * Whether `inner` is the narrower value: all that it may be `outer` may be too, and not the other
 * way round. Of two stays, their starts and their ends are compared, not the days they cover.
 */
export function liesWithin(inner: FuzzyDate, outer: FuzzyDate): boolean {
  const narrow = expressionOf(inner);
  const wide = expressionOf(outer);
  return isWithin(narrow, wide) && !isWithin(wide, narrow);
}

function isWithin(inner: EdtfExpression, outer: EdtfExpression): boolean {
  if (inner.shape === 'STAY' && outer.shape === 'STAY') {
    const narrow = endsOfStay(inner);
    const wide = endsOfStay(outer);
    return covers(wide.starts, narrow.starts) && covers(wide.ends, narrow.ends);
  }
  const wide = possibleDays(outer);
  return possibleDays(inner).every((days) => wide.some((range) => covers(range, days)));
}

function covers(wide: NumberRange, narrow: NumberRange): boolean {
  return wide.from <= narrow.from && narrow.until <= wide.until;
}

function common(a: NumberRange, b: NumberRange): NumberRange | null {
  const from = Math.max(a.from, b.from);
  const until = Math.min(a.until, b.until);
  return from <= until ? { from, until } : null;
}
