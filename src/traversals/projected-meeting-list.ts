import type { ResolvedMeetingFilter } from '../graph/meeting-filter.ts';
import type { Branch } from '../graph/nested.ts';
import type { AheadListing } from '../loaders/batch.ts';
import type { PageWindow } from '../model/page.ts';
import type { MeetingRow } from '../model/rows.ts';
import { meetingRange } from '../projection/meeting-range.ts';
import type { Ground } from './ground.ts';
import {
  type Direction,
  type MeetingPlaces,
  meetingPlaces,
  meetingsOnPage,
  passingMeetings,
} from './meeting-places.ts';

/**
 * All meetings that pass a filter, by date. They are found in the arrays, which stand in that order, so that a page
 * costs no more than the meetings up to its end; only those on it are read. One that a load took away since is left out.
 */
export function projectedMeetingList(
  ground: Ground,
  filter: ResolvedMeetingFilter,
  direction: Direction,
): AheadListing<MeetingRow> {
  return listedMeetings(
    ground,
    filter,
    direction,
    () => meetingPlaces(ground.projection, direction, null),
    (row) => row,
  );
}

/** @param placesOf the list, made where it is looked at @param rowOf gets where the page lies that the row is on */
export function listedMeetings<Row>(
  ground: Ground,
  filter: ResolvedMeetingFilter,
  direction: Direction,
  placesOf: () => MeetingPlaces,
  rowOf: (meeting: MeetingRow, orderKey: string, window: PageWindow) => Row,
): AheadListing<Row> {
  const passing = async () => {
    const { passes } = await ground.prepared({ filter, ties: [] });
    return { passes, range: meetingRange(ground.projection, filter) };
  };
  const count = async (fromOf: (places: MeetingPlaces) => number) => {
    const places = placesOf();
    return ground.done(passingMeetings(places, await passing(), fromOf(places)));
  };
  return {
    order: `DATE_${direction}`,
    page: async (window, branches) => {
      const places = placesOf();
      const found = await ground.done(meetingsOnPage(places, await passing(), window));
      const shown = found.slice(0, window.limit);
      const rows = await Promise.all(
        shown.map((meeting) => rowOfMeeting(ground, meeting, branches)),
      );
      const items = shown.flatMap((meeting, at) => {
        const [row, orderKey] = [rows[at], places.keyOf(meeting)];
        return row ? [{ orderKey, row: rowOf(row, orderKey, window) }] : [];
      });
      return {
        items: window.backwards ? items.reverse() : items,
        more: found.length > shown.length,
      };
    },
    totalCount: () => count(() => 0),
    undatedCount: () => count(({ dated }) => dated),
  };
}

function rowOfMeeting(
  { projection, things }: Ground,
  meeting: number,
  branches: readonly Branch[] | undefined,
) {
  return things.named.meeting.load(projection.meetings.ids[meeting] ?? '', branches);
}
