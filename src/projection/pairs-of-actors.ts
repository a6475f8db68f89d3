import { tieBit, tiesAnybody } from '../model/posture.ts';
import type { ActorLabel } from '../model/ref.ts';
import { rangeOf } from './actor-table.ts';
import type { PairsInMeeting } from './pairs-in-meeting.ts';
import type { Projection, SeatTable } from './projection.ts';
import { isFor } from './ties.ts';

type OnTie = (a: number, b: number, tie: number) => void;

/**
 * The states or organizations of a meeting: several seats may tie two of them, and the strongest
 * tie counts.
 */
export function createPairsOfActors(projection: Projection, kind: ActorLabel): PairsInMeeting {
  const { meetings, actors } = projection;
  const [first, until] = rangeOf(actors, kind);
  const count = until - first;
  const strongest = new Map<number, number>();
  const note: OnTie = (a, b, tie) => {
    const key = (Math.min(a, b) - first) * count + Math.max(a, b) - first;
    if (tie > (strongest.get(key) ?? 0)) {
      strongest.set(key, tie);
    }
  };
  return (meeting, wanted, visit) => {
    strongest.clear();
    const end = meetings.seatStarts[meeting + 1] ?? 0;
    for (let seat = meetings.seatStarts[meeting] ?? 0; seat < end; seat += 1) {
      tiesOfSeat(projection, seat, end, [first, until], note);
    }
    for (const [key, tie] of strongest) {
      if ((tie & wanted) !== 0) {
        visit(first + Math.floor(key / count), first + (key % count), meeting);
      }
    }
  };
}

/** One seat with all behind it in its meeting. */
function tiesOfSeat(
  projection: Projection,
  seat: number,
  end: number,
  range: readonly [number, number],
  note: OnTie,
): void {
  const { postures } = projection.seats;
  const posture = postures[seat] ?? 0;
  if (!tiesAnybody(posture)) {
    return;
  }
  for (let two = seat + 1; two < end; two += 1) {
    const faced = postures[two] ?? 0;
    if (tiesAnybody(faced)) {
      tiesOfSeats(projection, [seat, two], range, tieBit(posture, faced), note);
    }
  }
}

/** Whom one seat is for with whom the other is for; who is represented on both is tied by neither. */
function tiesOfSeats(
  { seats }: Projection,
  [one, two]: readonly [number, number],
  range: readonly [number, number],
  tie: number,
  note: OnTie,
): void {
  eachOnlyFor(seats, one, two, range, (a) => {
    eachOnlyFor(seats, two, one, range, (b) => note(a, b, tie));
  });
}

/** The actors in a range for whom a seat is, and another is not. */
function eachOnlyFor(
  seats: SeatTable,
  seat: number,
  other: number,
  [first, until]: readonly [number, number],
  visit: (actor: number) => void,
): void {
  const end = seats.behalfStarts[seat + 1] ?? 0;
  for (let at = seats.behalfStarts[seat] ?? 0; at < end; at += 1) {
    const actor = seats.behalf[at] ?? -1;
    if (actor >= first && actor < until && !isFor(seats, other, actor)) {
      visit(actor);
    }
  }
}
