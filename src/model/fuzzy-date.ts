import { type Day, dayOfNumber } from './day.ts';
import type { DateFault, EdtfDate } from './edtf-date.ts';
import { possibleDays } from './edtf-days.ts';
import { type EdtfExpression, readEdtf } from './edtf-expression.ts';
import { recent } from './recent.ts';

/** `ONE_OF`: one of several days, months …; `SPAN`: an interval, or all of several dates. */
export type DatePrecision = EdtfDate['precision'] | 'ONE_OF' | 'SPAN';

/** A date as it is known: EDTF levels 0 and 1, and sets. No day in it is invented. */
export interface FuzzyDate {
  /** The text as it was given, without spaces around it. */
  readonly edtf: string;
  /** The first day that it may be; null where that is open or unknown. */
  readonly earliest: Day | null;
  /** The last day that it may be; null where that is open or unknown. */
  readonly latest: Day | null;
  readonly precision: DatePrecision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** Reads a date that somebody wrote; a text that is none gives the code and cure of the fault. */
export function parseFuzzyDate(
  text: string,
): { readonly ok: true; readonly date: FuzzyDate } | DateFault {
  const edtf = text.trim();
  const reading = readEdtf(edtf);
  return reading.ok ? { ok: true, date: fuzzyDateOf(edtf, reading.value) } : reading;
}

/**
 * Days come again and again, and reading them was a third of what it takes to make a view: what was
 * read last is remembered.
 */
const MOST_REMEMBERED = 10_000;
const expressions = recent(MOST_REMEMBERED, readExpression);
const dates = recent(MOST_REMEMBERED, (edtf: string) => fuzzyDateOf(edtf, expressions.of(edtf)));

/** Reads a date that passed validation before; throws a RangeError where the text is none. */
export function fuzzyDate(edtf: string): FuzzyDate {
  return dates.of(edtf.trim());
}

/** What the text of a date says; throws a RangeError where it is no EDTF. */
export function expressionOf(date: Pick<FuzzyDate, 'edtf'>): EdtfExpression {
  return expressions.of(date.edtf);
}

function readExpression(edtf: string): EdtfExpression {
  const reading = readEdtf(edtf);
  if (!reading.ok) {
    throw new RangeError(`Date must be valid EDTF (${reading.message}), but got: ${edtf}.`);
  }
  return reading.value;
}

function fuzzyDateOf(edtf: string, expression: EdtfExpression): FuzzyDate {
  const days = possibleDays(expression);
  const first = days.at(0)?.from ?? Number.NEGATIVE_INFINITY;
  const last = days.at(-1)?.until ?? Number.POSITIVE_INFINITY;
  const named = datesIn(expression);
  return {
    edtf,
    earliest: Number.isFinite(first) ? dayOfNumber(first) : null,
    latest: Number.isFinite(last) ? dayOfNumber(last) : null,
    precision: precisionOf(expression, last - first === 0),
    approximate: named.some(({ approximate }) => approximate),
    uncertain: named.some(({ uncertain }) => uncertain),
  };
}

function precisionOf(expression: EdtfExpression, isOneDay: boolean): DatePrecision {
  switch (expression.shape) {
    case 'DATE':
      return expression.date.precision;
    case 'ONE_OF': {
      const [run, ...others] = expression.runs;
      const isOneDate = run !== undefined && others.length === 0 && run.first === run.last;
      const only = isOneDate ? run.first?.precision : undefined;
      return only ?? (isOneDay ? 'DAY' : 'ONE_OF');
    }
    default:
      return 'SPAN';
  }
}

function datesIn(expression: EdtfExpression): readonly EdtfDate[] {
  switch (expression.shape) {
    case 'DATE':
      return [expression.date];
    case 'STAY':
      return [expression.start, expression.end].filter((end) => end !== null);
    default:
      return expression.runs
        .flatMap(({ first, last }) => [first, last])
        .filter((end) => end !== null);
  }
}
