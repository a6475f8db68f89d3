import { tieBit, tiesAnybody } from '../model/posture.ts';
import { kindOf } from './actor-table.ts';
import type { Projection } from './projection.ts';
import { isFor, type TieQuestion } from './ties.ts';

/**
 * The numbers of the meetings that tie two actors, in the order of their dates. Costs the seats of the one with fewer,
 * and of each of those a search among the other's: never the seats of others.
 */
export function tiedMeetings(
  projection: Projection,
  { passes, wanted }: TieQuestion,
  a: number,
  b: number,
): readonly number[] {
  const found: number[] = [];
  eachSharedMeeting(projection, a, b, (meeting, own, others) => {
    if (
      passes(meeting) &&
      (strongestTie(projection, { actor: a, own }, { actor: b, own: others }) & wanted) !== 0
    ) {
      found.push(meeting);
    }
  });
  return found.sort((one, two) => one - two);
}

/** An actor with its seats in one meeting. */
interface Seated {
  readonly actor: number;
  readonly own: Int32Array;
}

/** The rule of `visitTied` between two: who sits for both is tied to neither by that seat. */
function strongestTie({ actors, seats }: Projection, one: Seated, two: Seated): number {
  const maySit = (seat: number, other: number) =>
    tiesAnybody(seats.postures[seat] ?? 0) &&
    (kindOf(actors, other) === 'Person' || !isFor(seats, seat, other));
  let strongest = 0;
  for (const own of one.own) {
    if (!maySit(own, two.actor)) {
      continue;
    }
    for (const other of two.own) {
      if (other !== own && maySit(other, one.actor)) {
        strongest = Math.max(
          strongest,
          tieBit(seats.postures[own] ?? 0, seats.postures[other] ?? 0),
        );
      }
    }
  }
  return strongest;
}

/** The meetings in which both have seats, with these. */
function eachSharedMeeting(
  projection: Projection,
  a: number,
  b: number,
  visit: (meeting: number, seatsOfA: Int32Array, seatsOfB: Int32Array) => void,
): void {
  const one = createSeatCursor(projection, a);
  const two = createSeatCursor(projection, b);
  while (!one.isDone() && !two.isDone()) {
    if (one.meeting() === two.meeting()) {
      visit(one.meeting(), one.seats(), two.seats());
      one.skip();
    } else if (one.isBefore(two.meeting())) {
      one.seek(two.meeting());
    } else {
      two.seek(one.meeting());
    }
  }
}

/** Goes over the seats of an actor, which stand by occasion and then by meeting. */
function createSeatCursor({ actors, meetings: { occasions } }: Projection, actor: number) {
  const end = actors.seatStarts[actor + 1] ?? 0;
  let at = actors.seatStarts[actor] ?? 0;
  const meetingAt = (place: number) => actors.meetings[place] ?? 0;
  const stands = (place: number, meeting: number) => {
    const here = meetingAt(place);
    return (occasions[here] ?? 0) - (occasions[meeting] ?? 0) || here - meeting;
  };
  const behind = (place: number) => {
    let next = place + 1;
    while (next < end && meetingAt(next) === meetingAt(place)) {
      next += 1;
    }
    return next;
  };
  return {
    isDone: () => at >= end,
    meeting: () => meetingAt(at),
    seats: () => actors.seats.subarray(at, behind(at)),
    isBefore: (meeting: number) => stands(at, meeting) < 0,
    skip: () => {
      at = behind(at);
    },
    /** Goes to the first place that is not before a meeting: in steps that double, then by halves. */
    seek: (meeting: number) => {
      let step = 1;
      while (at + step < end && stands(at + step, meeting) < 0) {
        step *= 2;
      }
      let [low, high] = [at + (step >> 1), Math.min(at + step, end)];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (stands(middle, meeting) < 0) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      at = low;
    },
  };
}
