import { BadInputError } from '../errors.ts';
import { parseFuzzyDate } from '../model/fuzzy-date.ts';
import type { SpanTerms } from '../model/where.ts';

/** A span of days, both included; null: open. */
export interface DaySpan {
  readonly from: string | null;
  readonly until: string | null;
}

/** Longer than any date that anybody writes; a set of hundreds of days is no question. */
const LONGEST_EDTF = 300;

/**
 * The days that a caller's span means; null where it sets no bound at all. The ends of an `edtf`
 * interval that are left open are open here: it asks from, or until, whenever.
 *
 * @throws BadInputError for `edtf` beside `from` or `until`, no date, or a span that ends before it starts.
 */
export function daySpanOf({ from, until, edtf }: SpanTerms, argument: string): DaySpan | null {
  if (edtf !== null && edtf !== undefined) {
    if (from || until) {
      throw new BadInputError(argument, 'either edtf or from and until', { from, until, edtf });
    }
    return daysOfEdtf(edtf, `${argument}.edtf`);
  }
  if (from && until && from > until) {
    throw new BadInputError(argument, 'a span that does not end before it starts', { from, until });
  }
  return from || until ? { from: from ?? null, until: until ?? null } : null;
}

function daysOfEdtf(edtf: string, argument: string): DaySpan {
  if (edtf.length > LONGEST_EDTF) {
    throw new BadInputError(argument, `at most ${LONGEST_EDTF} characters`, edtf.length);
  }
  const parsed = parseFuzzyDate(edtf);
  if (!parsed.ok) {
    throw new BadInputError(
      argument,
      'a date in EDTF, such as 2024-06 or 2024-06-18/2024-06-20',
      edtf,
    );
  }
  return { from: parsed.date.earliest, until: parsed.date.latest };
}
