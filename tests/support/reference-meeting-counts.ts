import {
  passes,
  peopleIn,
  placesAround,
  type ReferenceWhere,
  statesIn,
} from './reference-filter.ts';
import { byText } from './reference-schedule.ts';
import type { ReferenceMeeting, ReferenceWorld } from './reference-ties.ts';
import { worldDate } from './world-dates.ts';

export const COUNT_KEYS = ['YEAR', 'MONTH', 'KIND', 'STATUS', 'STATE', 'PLACE', 'PERSON'] as const;
export type CountKey = (typeof COUNT_KEYS)[number];

export interface CountsAsked {
  readonly by: readonly CountKey[];
  readonly where: ReferenceWhere;
  readonly limit: number;
}

/** For each key asked for its value; null: the meetings have none. */
type RowValues = Readonly<Partial<Record<CountKey, string | null>>>;

export interface CountRow {
  readonly values: RowValues;
  readonly count: number;
  readonly uncertainCount: number;
}

export interface ReferenceCounts {
  readonly totalCount: number;
  readonly undatedCount: number;
  readonly truncated: boolean;
  readonly rows: readonly CountRow[];
}

export function meetingCounts(
  world: ReferenceWorld,
  { by, where, limit }: CountsAsked,
): ReferenceCounts {
  const meetings = world.meetings.filter((meeting) => passes(world, where, meeting));
  const rows = rowsOf(world, meetings, by);
  const kept = rows.toSorted((a, b) => b.count - a.count || byPlace(a, b)).slice(0, limit);
  return {
    totalCount: meetings.length,
    undatedCount: meetings.filter(({ date }) => date === undefined).length,
    truncated: rows.length > limit,
    rows: kept.sort(byPlace),
  };
}

/** Every meeting counts in the row of each combination of its values. */
function rowsOf(
  world: ReferenceWorld,
  meetings: readonly ReferenceMeeting[],
  by: readonly CountKey[],
): readonly CountRow[] {
  const rows = new Map<string, CountRow>();
  for (const meeting of meetings) {
    for (const values of combinationsOf(world, meeting, by)) {
      const key = JSON.stringify(values);
      const { count, uncertainCount } = rows.get(key) ?? { count: 0, uncertainCount: 0 };
      const uncertain = isCertain(meeting, values) ? 0 : 1;
      rows.set(key, { values, count: count + 1, uncertainCount: uncertainCount + uncertain });
    }
  }
  return [...rows.values()];
}

function combinationsOf(
  world: ReferenceWorld,
  meeting: ReferenceMeeting,
  by: readonly CountKey[],
): readonly RowValues[] {
  let combinations: readonly RowValues[] = [{}];
  for (const key of COUNT_KEYS.filter((one) => by.includes(one))) {
    const distinct = [...new Set(valuesOf(world, meeting, key))];
    const values = distinct.length === 0 ? [null] : distinct;
    combinations = combinations.flatMap((row) =>
      values.filter((value) => agree(row, key, value)).map((value) => ({ ...row, [key]: value })),
    );
  }
  return combinations;
}

/** With both asked for, the month decides, and the year is that of the month. */
function agree({ YEAR }: RowValues, key: CountKey, value: string | null): boolean {
  return key !== 'MONTH' || !YEAR || (value?.startsWith(YEAR) ?? false);
}

function valuesOf(
  world: ReferenceWorld,
  meeting: ReferenceMeeting,
  key: CountKey,
): readonly string[] {
  switch (key) {
    case 'YEAR':
      return monthsOf(meeting).map((month) => month.slice(0, 4));
    case 'MONTH':
      return monthsOf(meeting);
    case 'KIND':
      return [meeting.kind];
    case 'STATUS':
      return [meeting.status];
    case 'STATE':
      return statesIn(world, meeting);
    case 'PLACE':
      return placesAround(world, meeting).slice(0, 1);
    case 'PERSON':
      return peopleIn(meeting);
  }
}

/** Every month, as `2024-06`, of which it may have a day. */
function monthsOf({ date }: ReferenceMeeting): readonly string[] {
  const days = worldDate(date);
  const months: string[] = [];
  for (let at = days?.from.slice(0, 7); days && at && at <= days.until.slice(0, 7); ) {
    months.push(at);
    const [year = 0, month = 0] = at.split('-').map(Number);
    const next = month === 12 ? [year + 1, 1] : [year, month + 1];
    at = next.map((number) => String(number).padStart(2, '0')).join('-');
  }
  return months;
}

/** Whether it lies in the row's year or month, whichever of its days is right; true without one. */
function isCertain({ date }: ReferenceMeeting, { MONTH, YEAR }: RowValues): boolean {
  const days = worldDate(date);
  const bucket = MONTH ?? YEAR ?? '';
  return days === null || (days.from.startsWith(bucket) && days.until.startsWith(bucket));
}

/** By time, then the more frequent, then by the other values; what has none comes last. */
function byPlace(a: CountRow, b: CountRow): number {
  const by = (key: CountKey) => byTextNullLast(a.values[key] ?? null, b.values[key] ?? null);
  return (
    by('YEAR') ||
    by('MONTH') ||
    b.count - a.count ||
    by('KIND') ||
    by('STATUS') ||
    by('STATE') ||
    by('PLACE') ||
    by('PERSON')
  );
}

function byTextNullLast(a: string | null, b: string | null): number {
  if (a === null || b === null) {
    return Number(a === null) - Number(b === null);
  }
  return byText(a, b);
}
