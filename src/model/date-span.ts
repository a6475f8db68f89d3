import type { Day, DayRange } from './day.ts';
import type { EdtfExpression, EdtfRun } from './edtf-expression.ts';
import { expressionOf, type FuzzyDate } from './fuzzy-date.ts';

// All days that a date can name: what is known of a date of which nothing is known.
const FIRST_DAY = '0001-01-01' as Day;
const LAST_DAY = '2100-12-31' as Day;

/**
 * The days that filters and order use, both included. Where an end is open or unknown, the last
 * day of the start stands for it (a visit that began on Sunday does not last until 2031), and the
 * first day of the end for such a start. `XXXX` spans all days. Source: design §1, Dates.
 */
export function spanOf(date: FuzzyDate): DayRange {
  const spans = runsOf(expressionOf(date)).flatMap(spanOfRun);
  const [from = FIRST_DAY] = spans.map((span) => span.from).toSorted();
  const until = spans
    .map((span) => span.until)
    .toSorted()
    .at(-1);
  return { from, until: until ?? LAST_DAY };
}

function runsOf(expression: EdtfExpression): readonly EdtfRun[] {
  switch (expression.shape) {
    case 'DATE':
      return [{ first: expression.date, last: expression.date }];
    case 'STAY':
      return [{ first: expression.start, last: expression.end }];
    default:
      return expression.runs;
  }
}

/** Empty for a member of which nothing is known, so that the other members decide. */
function spanOfRun({ first, last }: EdtfRun): readonly DayRange[] {
  const start = first?.days ?? last?.days;
  const end = last?.days ?? first?.days;
  return start && end ? [{ from: start.from, until: end.until }] : [];
}
