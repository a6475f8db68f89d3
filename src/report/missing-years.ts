import type { Day } from '../model/day.ts';
import { tenureSpan } from '../model/held-on.ts';
import { yearOf, yearsOf } from './meeting-years.ts';

/** Years next to each other without any meeting, both included. */
export interface MissingYears {
  readonly from: number;
  readonly until: number;
  /** Titles of the offices that the person held then. */
  readonly during: readonly string[];
}

interface TitledTenure {
  readonly title: string;
  readonly from: string | null;
  readonly until: string | null;
}

/**
 * Where meetings should be, and none is known: between the first and the last one, and in years in
 * which the person certainly held an office. An office that goes on is followed to the last meeting.
 */
export function missingYears(
  dates: readonly (string | null)[],
  tenures: readonly TitledTenure[],
): readonly MissingYears[] {
  const met = new Set(dates.flatMap(yearsOf));
  const [first, last] = [Math.min(...met), Math.max(...met)];
  const spans = tenures.flatMap((tenure) => heldYears(tenure, last));
  const from = Math.min(first, ...spans.map((span) => span.from));
  const until = Math.max(last, ...spans.map((span) => span.until));
  const runs: MissingYears[] = [];
  for (let year = from; year <= until; year += 1) {
    const during = spans.filter((span) => span.from <= year && year <= span.until);
    const isDue = (first <= year && year <= last) || during.length > 0;
    if (isDue && !met.has(year)) {
      extend(runs, year, [...new Set(during.map(({ title }) => title))]);
    }
  }
  return runs;
}

// Of a year in which somebody held an office for less than two months no meeting is to be expected.
const LATEST_START = '11-01';
const EARLIEST_END = '03-01';

function heldYears(
  tenure: TitledTenure,
  lastMet: number,
): readonly { readonly title: string; readonly from: number; readonly until: number }[] {
  const span: { readonly from: Day; readonly until: Day | null } | null = tenureSpan(tenure);
  if (span === null) {
    return [];
  }
  const from = yearOf(span.from) + (span.from.slice(5) > LATEST_START ? 1 : 0);
  const until =
    span.until === null
      ? lastMet
      : yearOf(span.until) - (span.until.slice(5) < EARLIEST_END ? 1 : 0);
  return until < from ? [] : [{ title: tenure.title, from, until }];
}

/** Adds a year to the last run where it follows on it and nothing else is to be told of it. */
function extend(runs: MissingYears[], year: number, during: readonly string[]): void {
  const last = runs.at(-1);
  const goesOn = last?.until === year - 1 && last.during.join('\n') === during.join('\n');
  if (last !== undefined && goesOn) {
    runs[runs.length - 1] = { ...last, until: year };
  } else {
    runs.push({ from: year, until: year, during });
  }
}
