import type { ResolvedMeetingFilter } from '../graph/meeting-filter.ts';
import type { ReadListing } from '../loaders/batch.ts';
import type { ActorRef } from '../model/actor-ref.ts';
import type { ActorMeetingRow } from '../model/rows.ts';
import type { Projection } from '../projection/projection.ts';
import { type Ground, numberOf } from './ground.ts';
import { type Direction, meetingPlaces } from './meeting-places.ts';
import { listedMeetings } from './projected-meeting-list.ts';
import { toldOfSeat } from './told-of-seat.ts';

/**
 * The meetings of an actor by date, without the database, whatever page of however many. What it alone knows of the
 * actor's seat is read where it is asked for, for the whole page.
 *
 * @param actor with an empty id: whatever actors of a type
 * @param read the same list in the database
 */
export function projectedActorMeetings(
  ground: Ground,
  actor: ActorRef,
  { filter, direction, read }: ActorMeetings,
): ReadListing<ActorMeetingRow> {
  const listing = listedMeetings(
    ground,
    filter,
    direction,
    () => meetingPlaces(ground.projection, direction, meetingsOf(ground.projection, actor)),
    (meeting, orderKey, window): ActorMeetingRow => ({
      meeting,
      told: () => toldOfSeat(read, window, orderKey),
    }),
  );
  // Nothing is to be read with the actor.
  return { ...listing, pages: () => null };
}

export interface ActorMeetings {
  readonly filter: ResolvedMeetingFilter;
  readonly direction: Direction;
  readonly read: ReadListing<ActorMeetingRow>;
}

/** Of each projection the meetings of those actors with many: sorting them anew for each page would cost their number. */
const sorted = new WeakMap<Projection, Map<number, Int32Array>>();
const MANY = 200;

/** Their numbers, ascending, each once: somebody may sit there for a state several times. */
function meetingsOf(projection: Projection, ref: ActorRef): Int32Array {
  const actor = numberOf(projection, ref);
  const known = sorted.get(projection)?.get(actor);
  if (known !== undefined || actor < 0) {
    return known ?? new Int32Array(0);
  }
  const { seatStarts, meetings } = projection.actors;
  const all = meetings.slice(seatStarts[actor], seatStarts[actor + 1]).sort();
  const numbers = all.filter((meeting, at) => meeting !== all[at - 1]);
  if (numbers.length > MANY) {
    const ofProjection = sorted.get(projection) ?? new Map<number, Int32Array>();
    sorted.set(projection, ofProjection.set(actor, numbers));
  }
  return numbers;
}
