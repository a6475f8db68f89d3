import type { DateTable } from '../../projection/projection.ts';

/** Years as they are, months since the year 0; no bucket of time, or no date, is one of its own. */
export type TimeUnit = 'YEAR' | 'MONTH' | 'NONE';

/** Where meetings without a date are counted. */
export const UNDATED = Number.POSITIVE_INFINITY;
/** The one bucket of those who do not ask for time. */
const ALWAYS = 0;

const MONTHS = 12;

/** The buckets over which dates span, the first and the last, by the numbers of the dates. */
export interface Buckets {
  first(date: number): number;
  last(date: number): number;
}

export function bucketsOf({ whens }: DateTable, unit: TimeUnit): Buckets {
  if (unit === 'NONE') {
    return { first: () => ALWAYS, last: () => ALWAYS };
  }
  const days = whens.map((when) => when.split('|').map((day) => bucketOf(day, unit)));
  const at = (date: number, end: 0 | 1) => days[date]?.[end] ?? UNDATED;
  return { first: (date) => at(date, 0), last: (date) => at(date, 1) };
}

/** @param day `2024-06-18` */
function bucketOf(day: string, unit: 'YEAR' | 'MONTH'): number {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return unit === 'YEAR' ? year : year * MONTHS + month - 1;
}

export function yearOf(bucket: number, unit: TimeUnit): number {
  return unit === 'MONTH' ? Math.floor(bucket / MONTHS) : bucket;
}

/** `2024-06`. */
export function monthOf(bucket: number): string {
  const year = String(Math.floor(bucket / MONTHS)).padStart(4, '0');
  return `${year}-${String((bucket % MONTHS) + 1).padStart(2, '0')}`;
}
