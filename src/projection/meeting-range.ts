import type { Condition } from '../graph/condition.ts';
import type { MeetingLeaf } from '../graph/meeting-filter-leaf.ts';
import { firstPlace } from './first-place.ts';
import { numberOfDay } from './leaf-predicate.ts';
import type { Projection } from './projection.ts';

/** Numbers of meetings; the last one is not among them. */
export interface MeetingRange {
  readonly from: number;
  readonly until: number;
}

/**
 * Numbers of meetings outside of which none passes a filter. They stand by date, so a span of days leaves out most of
 * them by halving; of other conditions nothing is known before each is asked.
 */
export function meetingRange(projection: Projection, filter: Condition<MeetingLeaf>): MeetingRange {
  const all = { from: 0, until: projection.meetings.ids.length };
  switch (filter.is) {
    case 'leaf':
      return filter.leaf.test === 'overlaps' ? overlapping(projection, filter.leaf) : all;
    case 'and':
      return filter.of
        .map((part) => meetingRange(projection, part))
        .reduce((one, other) => ({
          from: Math.max(one.from, other.from),
          until: Math.min(one.until, other.until),
        }));
    default:
      return all;
  }
}

interface Span {
  readonly from: string | null;
  readonly until: string | null;
}

/** Behind the first date there are earlier ones that last longer, so both ends go by what is known of all dates beyond. */
function overlapping({ meetings, dates }: Projection, { from, until }: Span): MeetingRange {
  const size = dates.whens.length;
  const first = from === null ? null : numberOfDay(from);
  const last = until === null ? null : numberOfDay(until);
  const begin = first === null ? 0 : firstPlace(size, (at) => (dates.lastUntil[at] ?? 0) >= first);
  const end = last === null ? size : firstPlace(size, (at) => (dates.firstAfter[at] ?? 0) > last);
  return { from: firstOfDate(meetings.dates, begin), until: firstOfDate(meetings.dates, end) };
}

/** The first meeting of a date or of a later one; undated ones come last. */
function firstOfDate(datesOfMeetings: Int32Array, date: number): number {
  return firstPlace(datesOfMeetings.length, (meeting) => {
    const own = datesOfMeetings[meeting] ?? -1;
    return own < 0 || own >= date;
  });
}
