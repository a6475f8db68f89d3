import { spanOf } from '../model/date-span.ts';
import { fuzzyDate } from '../model/fuzzy-date.ts';
import { groupBy } from '../model/group-by.ts';
import type { MeetingRow } from '../model/rows.ts';
import type { DatasetKind, MeetingStatus, ParticipationStatus } from '../model/stated.ts';

/** A meeting, and whether the person was there. */
export interface SeatedMeeting {
  readonly meeting: MeetingRow;
  readonly status: ParticipationStatus | null;
}

/** The meetings of one year in which somebody has a seat. */
export interface YearCount {
  /** Null: undated, or dated so widely that no year can be told. */
  readonly year: number | null;
  readonly meetings: number;
  /** Of these: occurred, and the person was there. */
  readonly attended: number;
  readonly byStatus: Readonly<Record<MeetingStatus, number>>;
  /** By the kinds of data sets that state them; a meeting that two kinds state counts in both. */
  readonly bySource: Readonly<Record<DatasetKind, number>>;
}

/** By year, undated ones last. @param kindsOf the kinds of data sets that state a meeting, by its id */
export function countByYear(
  rows: readonly SeatedMeeting[],
  kindsOf: (meeting: string) => readonly DatasetKind[],
): readonly YearCount[] {
  const years = groupBy(rows, ({ meeting }) => yearsOf(meeting.date)[0] ?? null);
  return [...years]
    .map(([year, some]) => countOf(year, some, kindsOf))
    .sort((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity));
}

function countOf(
  year: number | null,
  rows: readonly SeatedMeeting[],
  kindsOf: (meeting: string) => readonly DatasetKind[],
): YearCount {
  const byStatus = { INVITED: 0, ANNOUNCED: 0, OCCURRED: 0, CANCELLED: 0 };
  const bySource = { CURATED: 0, REGISTER: 0, FEED: 0 };
  let attended = 0;
  for (const { meeting, status } of rows) {
    byStatus[meeting.status] += 1;
    attended += meeting.status === 'OCCURRED' && status === 'ATTENDED' ? 1 : 0;
    for (const kind of new Set(kindsOf(meeting.id))) {
      bySource[kind] += 1;
    }
  }
  return { year, meetings: rows.length, attended, byStatus, bySource };
}

/** The years that a date names: none where it is wider than a turn of the year. */
export function yearsOf(date: string | null): readonly number[] {
  if (date === null) {
    return [];
  }
  const { from, until } = spanOf(fuzzyDate(date));
  const [first, last] = [yearOf(from), yearOf(until)];
  return last - first > 1 ? [] : [...new Set([first, last])];
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
