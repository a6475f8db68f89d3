import { parseSeat } from '../model/seat-text.ts';
import { growingInts } from './growing.ts';
import type { SeatTable } from './projection.ts';

export interface SeatBuilder {
  /** Adds the seats of a meeting, as `seatText` writes them, behind all those before it. */
  add(meeting: number, seats: readonly string[]): void;
  /** Adds the seats of a meeting of the projection before. */
  copy(meeting: number, before: BeforeSeats): void;
  size(): number;
  taken(): SeatTable;
}

/** Seats as they were, and what became of the numbers of actors. */
export interface BeforeSeats {
  readonly seats: SeatTable;
  /** From the first to the one behind the last. */
  readonly range: readonly [number, number];
  readonly actorOf: Int32Array;
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
    copy: (meeting, { seats, range: [first, end], actorOf }) => {
      for (let seat = first; seat < end; seat += 1) {
        meetings.push(meeting);
        people.push(actorOf[seats.people[seat] ?? -1] ?? -1);
        postures.push(seats.postures[seat] ?? 0);
        behalfStarts.push(behalf.size());
        const last = seats.behalfStarts[seat + 1] ?? 0;
        for (let at = seats.behalfStarts[seat] ?? 0; at < last; at += 1) {
          behalf.push(actorOf[seats.behalf[at] ?? -1] ?? -1);
        }
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
