import type { ProjectedMeeting, ProjectedSeat } from '../graph/cypher/projected.ts';
import type { ActorKey } from '../model/view.ts';
import { growingInts } from './growing.ts';
import { postureOf } from './posture.ts';
import type { SeatTable } from './projection.ts';

export interface SeatBuilder {
  /** Adds the seats of a meeting, behind all those before it. */
  add(meeting: number, seats: Pick<ProjectedMeeting, 'people' | 'unnamed'>): void;
  size(): number;
  taken(): SeatTable;
}

/** @param numberOf the number of an actor by its key; undefined for one that is gone */
export function createSeatBuilder(numberOf: (key: string) => number | undefined): SeatBuilder {
  const meetings = growingInts();
  const people = growingInts();
  const postures = growingInts();
  const behalfStarts = growingInts();
  const behalf = growingInts();
  const addBehalf = (keys: readonly ActorKey[] | null) => {
    behalfStarts.push(behalf.size());
    for (const key of keys ?? []) {
      const actor = numberOf(key);
      if (actor !== undefined) {
        behalf.push(actor);
      }
    }
  };
  const addSeat = (meeting: number, person: number, seat: ProjectedSeat) => {
    const [, side, across, sits, keys] = seat;
    meetings.push(meeting);
    people.push(person);
    postures.push(postureOf(side, across, sits));
    addBehalf(keys);
  };
  return {
    add: (meeting, seats) => {
      for (const seat of seats.people) {
        addSeat(meeting, numberOf(`Person:${seat[0]}`) ?? -1, seat);
      }
      for (const seat of onceEach(seats.unnamed)) {
        addSeat(meeting, -1, seat);
      }
    },
    size: () => meetings.size(),
    taken: () => {
      behalfStarts.push(behalf.size());
      return {
        meetings: meetings.taken(),
        people: people.taken(),
        postures: postures.taken(),
        behalfStarts: behalfStarts.taken(),
        behalf: behalf.taken(),
      };
    },
  };
}

/** One that is for two states leads to both, and so is read twice. */
function onceEach(seats: readonly ProjectedSeat[]): readonly ProjectedSeat[] {
  return seats.length < 2 ? seats : [...new Map(seats.map((seat) => [seat[0], seat])).values()];
}
