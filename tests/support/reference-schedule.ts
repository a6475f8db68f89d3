import type { ReferenceMeeting } from './reference-ties.ts';
import { worldDate } from './world-dates.ts';

/**
 * The meetings, one of each hop, of the schedule that ends earliest: each hop takes the meeting that
 * lets it be over soonest and not before the last one was. Null where days d1 ≤ d2 ≤ …, each in its
 * meeting's span, do not exist. Undated meetings take no part.
 */
export function earliestSchedule(
  hops: readonly (readonly ReferenceMeeting[])[],
): readonly ReferenceMeeting[] | null {
  const chosen: ReferenceMeeting[] = [];
  let day = '';
  for (const meetings of hops) {
    const open = meetings.flatMap((meeting) => {
      const span = worldDate(meeting.date);
      return span === null || span.until < day
        ? []
        : [{ meeting, ...span, reached: span.from > day ? span.from : day }];
    });
    const [first] = open.sort(
      (a, b) =>
        byText(a.reached, b.reached) ||
        byText(a.from, b.from) ||
        byText(a.until, b.until) ||
        byText(a.meeting.id, b.meeting.id),
    );
    if (first === undefined) {
      return null;
    }
    chosen.push(first.meeting);
    day = first.reached;
  }
  return chosen;
}

/** By UTF-16 code units. */
export function byText(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}
