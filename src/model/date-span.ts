import type { Day, DayRange } from './day.ts';
import type { EdtfExpression, EdtfRun } from './edtf-expression.ts';
import { expressionOf, type FuzzyDate } from './fuzzy-date.ts';
import { recent } from './recent.ts';

// All days that a date can name: what is known of a date of which nothing is known.
const FIRST_DAY = '0001-01-01' as Day;
const LAST_DAY = '2100-12-31' as Day;

/**
 * The days that filters and order use, both included. Where an end is open or unknown, the last
 * day of the start stands for it (a visit that began on Sunday does not last until 2031), and the
 * first day of the end for such a start. `XXXX` spans all days. Source: design §1, Dates.
 */
export function spanOf({ edtf }: FuzzyDate): DayRange {
  return spans.of(edtf);
}

/** As with dates: the same are asked for again and again. */
const MOST_REMEMBERED = 10_000;
const spans = recent(MOST_REMEMBERED, readSpan);

function readSpan(edtf: string): DayRange {
  const stays = runsOf(expressionOf({ edtf })).flatMap(spanOfRun);
  const [from = FIRST_DAY] = stays.map((span) => span.from).toSorted();
  const until = stays
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
