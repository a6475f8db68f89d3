import { parseSeat } from '../model/seat-text.ts';
import { growingInts } from './growing.ts';
import type { SeatTable } from './projection.ts';

export interface SeatBuilder {
  /** Adds the seats of a meeting, as `seatText` writes them, behind all those before it. */
  add(meeting: number, seats: readonly string[]): void;
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
  const addSeat = (meeting: number, text: string) => {
    const seat = parseSeat(text);
    meetings.push(meeting);
    people.push(seat.person === null ? -1 : (numberOf(`Person:${seat.person}`) ?? -1));
    postures.push(seat.posture);
    behalfStarts.push(behalf.size());
    for (const key of seat.behalf) {
      const actor = numberOf(key);
      if (actor !== undefined) {
        behalf.push(actor);
      }
    }
  };
  return {
    add: (meeting, seats) => {
      for (const seat of seats) {
        addSeat(meeting, seat);
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
