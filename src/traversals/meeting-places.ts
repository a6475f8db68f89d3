import type { PageWindow } from '../model/page.ts';
import type { MeetingPredicate } from '../projection/leaf-predicate.ts';
import { meetingKeys } from '../projection/meeting-keys.ts';
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
        const found = firstPlace(size, (place) => numberAt(place) >= known);
        if (numberAt(found) === known) {
          return { place: turn(found), isThere: true };
        }
      }
      return {
        place: firstPlace(size, (place) => !comesBefore(keyOf(at(place)), key)),
        isThere: false,
      };
    },
  };
}

/** The first of places for which something holds that holds for all behind it. */
function firstPlace(size: number, holds: (place: number) => boolean): number {
  let [low, high] = [0, size];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}

function isUndated({ meetings }: Projection, meeting: number): boolean {
  return (meetings.dates[meeting] ?? -1) < 0;
}

/** The meetings of a page as they are walked, and one more where there is one. */
export function* meetingsOnPage(
  places: MeetingPlaces,
  passes: MeetingPredicate,
  { after, before, limit, backwards }: PageWindow,
): Generator<void, readonly number[]> {
  const [first, last] = boundsOf(places, after, before);
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
function boundsOf(
  { size, placeOf }: MeetingPlaces,
  after: string | null,
  before: string | null,
): readonly [number, number] {
  const start = after === null ? null : placeOf(after);
  const first = start === null ? 0 : start.place + Number(start.isThere);
  return [first, before === null ? size : placeOf(before).place];
}

/** How many pass, from a place on. */
export function* passingMeetings(
  { size, at }: MeetingPlaces,
  passes: MeetingPredicate,
  from: number,
): Generator<void, number> {
  let count = 0;
  for (let place = from; place < size; place += 1) {
    count += passes(at(place)) ? 1 : 0;
    if (place % STRIDE === 0) {
      yield;
    }
  }
  return count;
}
