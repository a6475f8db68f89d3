declare const brand: unique symbol;

/** A civil day as `YYYY-MM-DD` in the proleptic Gregorian calendar; it has no time zone. */
export type Day = string & { readonly [brand]: 'Day' };

/** Days from the first to the last, both included. */
export interface DayRange {
  readonly from: Day;
  readonly until: Day;
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
export const DAY_MS = 86_400_000;
const FIRST = Date.parse('0001-01-01') / DAY_MS;
const LAST = Date.parse('9999-12-31') / DAY_MS;

/** Reads `YYYY-MM-DD` of the years 1 to 9999; null where that is no real day (as 2023-02-30). */
export function parseDay(text: string): Day | null {
  const parts = DAY.exec(text);
  if (parts === null) {
    return null;
  }
  const [, year = 0, month = 0, day = 0] = parts.map(Number);
  const isReal =
    year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return isReal ? (text as Day) : null;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) {
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  }
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Days since 1970-01-01; negative before it. */
export function dayNumber(day: Day): number {
  return Date.parse(day) / DAY_MS;
}

/** The day that is so many days after 1970-01-01; throws outside the years 1 to 9999. */
export function dayOfNumber(number: number): Day {
  if (!Number.isInteger(number) || number < FIRST || number > LAST) {
    throw new RangeError(`Day number must fall in the years 1..9999, but got: ${number}.`);
  }
  return new Date(number * DAY_MS).toISOString().slice(0, 'YYYY-MM-DD'.length) as Day;
}
