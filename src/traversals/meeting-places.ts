import type { PageWindow } from '../model/page.ts';
import { firstPlace } from '../projection/first-place.ts';
import type { MeetingPredicate } from '../projection/leaf-predicate.ts';
import { meetingKeys } from '../projection/meeting-keys.ts';
import type { MeetingRange } from '../projection/meeting-range.ts';
import type { Projection } from '../projection/projection.ts';

export type Direction = 'ASC' | 'DESC';

/** Meetings looked at between two chances for other requests. */
const STRIDE = 4_096;

/** Meetings by date as places from 0, undated ones last in both directions. */
export interface MeetingPlaces {
  readonly size: number;
  /** How many have a date. */
  readonly dated: number;
  at(place: number): number;
  /** The stored key of the order. */
  keyOf(meeting: number): string;
  /** Where the meeting of an order key stands, or would. */
  placeOf(key: string): { readonly place: number; readonly isThere: boolean };
  /** The places of the meetings with these numbers: the first, and the one behind the last. */
  placesOf(range: MeetingRange): readonly [number, number];
}

/** @param numbers of meetings, ascending, which is by date; null for all there are */
export function meetingPlaces(
  projection: Projection,
  direction: Direction,
  numbers: Int32Array | null,
): MeetingPlaces {
  const { ids, indexOf } = projection.meetings;
  const keyOf = meetingKeys(projection, { field: 'DATE', direction });
  const size = numbers?.length ?? ids.length;
  const numberAt = (place: number) => (numbers === null ? place : (numbers[place] ?? -1));
  const placeOfNumber = (number: number) => firstPlace(size, (place) => numberAt(place) >= number);
  const dated = firstPlace(size, (place) => isUndated(projection, numberAt(place)));
  const turned = (place: number) =>
    place < dated ? dated - 1 - place : size - 1 - (place - dated);
  const turn = direction === 'ASC' ? (place: number) => place : turned;
  const at = (place: number) => numberAt(turn(place));
  const comesBefore = (one: string, other: string) =>
    direction === 'ASC' ? one < other : one > other;
  return {
    size,
    dated,
    at,
    keyOf,
    placeOf: (key) => {
      const known = indexOf.get(key.slice(key.lastIndexOf('|') + 1));
      if (known !== undefined && keyOf(known) === key) {
        const found = placeOfNumber(known);
        if (numberAt(found) === known) {
          return { place: turn(found), isThere: true };
        }
      }
      return {
        place: firstPlace(size, (place) => !comesBefore(keyOf(at(place)), key)),
        isThere: false,
      };
    },
    placesOf: (range) => {
      const from = placeOfNumber(range.from);
      const until = placeOfNumber(range.until);
      // A range with undated ones is one of all: a span of days has none of them.
      if (direction === 'ASC' || until > dated) {
        return [from, until];
      }
      return [dated - until, dated - from];
    },
  };
}

function isUndated({ meetings }: Projection, meeting: number): boolean {
  return (meetings.dates[meeting] ?? -1) < 0;
}

/** Of which meetings a page is. */
export interface Passing {
  readonly passes: MeetingPredicate;
  /** Outside of which none passes. */
  readonly range: MeetingRange;
}

/** The meetings of a page as they are walked, and one more where there is one. */
export function* meetingsOnPage(
  places: MeetingPlaces,
  { passes, range }: Passing,
  { after, before, limit, backwards }: PageWindow,
): Generator<void, readonly number[]> {
  const [first, last] = within(boundsOf(places, after, before), places.placesOf(range));
  const found: number[] = [];
  for (let step = 0; step < last - first && found.length <= limit; step += 1) {
    const meeting = places.at(backwards ? last - 1 - step : first + step);
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
type Bounds = readonly [number, number];

function boundsOf(
  { size, placeOf }: MeetingPlaces,
  after: string | null,
  before: string | null,
): Bounds {
  const start = after === null ? null : placeOf(after);
  const first = start === null ? 0 : start.place + Number(start.isThere);
  return [first, before === null ? size : placeOf(before).place];
}

function within([first, last]: Bounds, [from, until]: Bounds): Bounds {
  return [Math.max(first, from), Math.min(last, until)];
}

/** How many pass, from a place on. */
export function* passingMeetings(
  places: MeetingPlaces,
  { passes, range }: Passing,
  from: number,
): Generator<void, number> {
  const [first, last] = within([from, places.size], places.placesOf(range));
  let count = 0;
  for (let place = first; place < last; place += 1) {
    count += passes(places.at(place)) ? 1 : 0;
    if (place % STRIDE === 0) {
      yield;
    }
  }
  return count;
}
