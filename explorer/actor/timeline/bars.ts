import type { ResultOf } from 'gql.tada';
import type { actorTimeline } from '../../../schema/client/explorer.ts';
import type { Unit, Years } from './years.ts';

/** How many meetings a year or a month has, as the service tells it. */
export type CountRow = ResultOf<typeof actorTimeline>['meetingCounts']['rows'][number];

/** How many meetings a year or a month has. */
export interface Bar {
  /** `2024`, or `2024-06`: as an address spells a date. */
  readonly key: string;
  readonly count: number;
  /** How many of these may as well lie elsewhere. */
  readonly uncertain: number;
}

const YEAR_DIGITS = 4;
const MONTHS = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));

/** The span from the first year with a meeting to the last one; null where none is dated. */
export function wholeOf(rows: readonly CountRow[]): Years | null {
  const years = rows.flatMap(({ year }) => year ?? []);
  return years.length === 0
    ? null
    : {
        first: years.reduce((a, b) => Math.min(a, b)),
        last: years.reduce((a, b) => Math.max(a, b)),
      };
}

/** Every year, or every month, of a span. */
export function keysOf({ first, last }: Years, unit: Unit): readonly string[] {
  const years = Array.from({ length: last - first + 1 }, (_, at) => yearKey(first + at));
  return unit === 'YEAR'
    ? years
    : years.flatMap((year) => MONTHS.map((month) => `${year}-${month}`));
}

/** Those of these years or months that have a meeting, in the order of time. */
export function barsOf(rows: readonly CountRow[], keys: readonly string[]): readonly Bar[] {
  const counted = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.flatMap((key) => {
    const row = counted.get(key);
    return row === undefined ? [] : [{ key, count: row.count, uncertain: row.uncertainCount }];
  });
}

export function yearOf(key: string): number {
  return Number(key.slice(0, YEAR_DIGITS));
}

function keyOf({ year, month }: CountRow): string {
  return month ?? (year === null ? '' : yearKey(year));
}

/** `0987`, as an address spells it. */
export function yearKey(year: number): string {
  return String(year).padStart(YEAR_DIGITS, '0');
}
