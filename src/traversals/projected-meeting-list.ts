import type { ResolvedMeetingFilter } from '../graph/meeting-filter.ts';
import type { AheadListing } from '../loaders/batch.ts';
import type { PageWindow } from '../model/page.ts';
import type { MeetingRow } from '../model/rows.ts';
import type { MeetingPredicate } from '../projection/leaf-predicate.ts';
import { meetingKeys } from '../projection/meeting-keys.ts';
import type { Projection } from '../projection/projection.ts';
import type { Ground } from './ground.ts';

type Direction = 'ASC' | 'DESC';

/** Meetings looked at between two chances for other requests. */
const STRIDE = 4_096;

/**
 * All meetings that pass a filter, by date. They are found in the arrays, which stand in that order, so that a page
 * costs no more than the meetings up to its end; only those on it are read. One that a load took away since is left out.
 */
export function projectedMeetingList(
  ground: Ground,
  filter: ResolvedMeetingFilter,
  direction: Direction,
): AheadListing<MeetingRow> {
  const { projection, things } = ground;
  const keyOf = meetingKeys(projection, { field: 'DATE', direction });
  const passing = async () => (await ground.prepared({ filter, ties: [] })).passes;
  const page: AheadListing<MeetingRow>['page'] = async (window, branches) => {
    const found = await ground.done(
      pageOf(listOf(projection, direction, keyOf), await passing(), window),
    );
    const shown = found.slice(0, window.limit);
    const rows = await Promise.all(
      shown.map((meeting) =>
        things.named.meeting.load(projection.meetings.ids[meeting] ?? '', branches),
      ),
    );
    const items = shown.flatMap((meeting, at) => {
      const row = rows[at];
      return row ? [{ orderKey: keyOf(meeting), row }] : [];
    });
    return { items: window.backwards ? items.reverse() : items, more: found.length > shown.length };
  };
  const count = async (from: number) => ground.done(countOf(projection, await passing(), from));
  return {
    order: `DATE_${direction}`,
    page,
    totalCount: () => count(0),
    undatedCount: () => count(datedCount(projection)),
  };
}

/** The list as places from 0, whatever passes. */
interface MeetingList {
  readonly size: number;
  at(place: number): number;
  /** Where the meeting of an order key stands, or would. */
  placeOf(key: string): { readonly place: number; readonly isThere: boolean };
}

/** The arrays stand by date, undated meetings last; backwards these are last as well. */
function listOf(
  projection: Projection,
  direction: Direction,
  keyOf: (meeting: number) => string,
): MeetingList {
  const { ids, indexOf } = projection.meetings;
  const dated = datedCount(projection);
  const size = ids.length;
  const turned = (at: number) => (at < dated ? dated - 1 - at : size - 1 - (at - dated));
  const at = direction === 'ASC' ? (place: number) => place : turned;
  return {
    size,
    at,
    placeOf: (key) => {
      const known = indexOf.get(key.slice(key.lastIndexOf('|') + 1));
      return known !== undefined && keyOf(known) === key
        ? { place: at(known), isThere: true }
        : { place: placeAmong(size, (place) => keyOf(at(place)), key, direction), isThere: false };
    },
  };
}

/** Where a key would stand among keys in order. */
function placeAmong(
  size: number,
  keyAt: (place: number) => string,
  key: string,
  direction: Direction,
): number {
  let [low, high] = [0, size];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = keyAt(middle);
    if (direction === 'ASC' ? other < key : other > key) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/** The meetings of a page as they are walked, and one more where there is one. */
function* pageOf(
  list: MeetingList,
  passes: MeetingPredicate,
  { after, before, limit, backwards }: PageWindow,
): Generator<void, readonly number[]> {
  const [first, last] = boundsOf(list, after, before);
  const found: number[] = [];
  for (let step = 0; step < last - first && found.length <= limit; step += 1) {
    const meeting = list.at(backwards ? last - 1 - step : first + step);
    if (passes(meeting)) {
      found.push(meeting);
    }
    if (step % STRIDE === STRIDE - 1) {
      yield;
    }
  }
  return found;
}

/** From the first place to the one behind the last. */
function boundsOf(
  { size, placeOf }: MeetingList,
  after: string | null,
  before: string | null,
): readonly [number, number] {
  const start = after === null ? null : placeOf(after);
  const first = start === null ? 0 : start.place + Number(start.isThere);
  return [first, before === null ? size : placeOf(before).place];
}

function* countOf(
  { meetings }: Projection,
  passes: MeetingPredicate,
  from: number,
): Generator<void, number> {
  let count = 0;
  for (let meeting = from; meeting < meetings.ids.length; meeting += 1) {
    count += passes(meeting) ? 1 : 0;
    if (meeting % STRIDE === 0) {
      yield;
    }
  }
  return count;
}

function datedCount({ meetings: { dates } }: Projection): number {
  let [low, high] = [0, dates.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle] ?? -1) >= 0) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
