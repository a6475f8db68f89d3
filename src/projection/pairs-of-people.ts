import { mayTie, tieBit, tiesAnybody } from '../model/posture.ts';
import type { OnPair, PairsInMeeting } from './pairs-in-meeting.ts';
import type { Projection } from './projection.ts';

/** The people of a meeting, of whom each has one seat there. */
export function pairsOfPeople(projection: Projection): PairsInMeeting {
  const { seatStarts } = projection.meetings;
  return (meeting, wanted, visit) => {
    const end = seatStarts[meeting + 1] ?? 0;
    for (let seat = seatStarts[meeting] ?? 0; seat < end; seat += 1) {
      pairsOfSeat(projection, wanted, { seat, end, meeting }, visit);
    }
  };
}

/** One seat with all behind it in its meeting. */
function pairsOfSeat(
  { seats }: Projection,
  wanted: number,
  { seat, end, meeting }: { readonly seat: number; readonly end: number; readonly meeting: number },
  visit: OnPair,
): void {
  const person = seats.people[seat] ?? -1;
  const posture = seats.postures[seat] ?? 0;
  if (person < 0 || !mayTie(posture, wanted)) {
    return;
  }
  for (let two = seat + 1; two < end; two += 1) {
    const other = seats.people[two] ?? -1;
    const faced = seats.postures[two] ?? 0;
    if (other >= 0 && tiesAnybody(faced) && (tieBit(posture, faced) & wanted) !== 0) {
      visit(Math.min(person, other), Math.max(person, other), meeting);
    }
  }
}
