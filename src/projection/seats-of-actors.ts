import type { ActorTable, MeetingTable, SeatTable } from './projection.ts';

/** How many meetings are worked on between two chances for a request. */
const STRIDE = 5_000;

/** Whose each seat is: who fills it, and all on whose behalf; those of one occasion in a row. */
export function* seatsOfActors(
  actorCount: number,
  { byOccasion, seatStarts }: Pick<MeetingTable, 'byOccasion' | 'seatStarts'>,
  seats: SeatTable,
): Generator<void, Pick<ActorTable, 'seatStarts' | 'seats' | 'meetings'>> {
  const starts = startsOf(actorCount, seats);
  yield;
  const filled = starts.slice();
  const owned = new Int32Array(starts[actorCount] ?? 0);
  const meetings = new Int32Array(owned.length);
  for (const [done, meeting] of byOccasion.entries()) {
    const end = seatStarts[meeting + 1] ?? 0;
    for (let seat = seatStarts[meeting] ?? 0; seat < end; seat += 1) {
      eachOwner(seats, seat, (actor) => {
        const place = filled[actor] ?? 0;
        owned[place] = seat;
        meetings[place] = meeting;
        filled[actor] = place + 1;
      });
    }
    if (done % STRIDE === 0) {
      yield;
    }
  }
  return { seatStarts: starts, seats: owned, meetings };
}

function startsOf(actorCount: number, seats: SeatTable): Int32Array {
  const starts = new Int32Array(actorCount + 1);
  for (let seat = 0; seat < seats.people.length; seat += 1) {
    eachOwner(seats, seat, (actor) => {
      starts[actor + 1] = (starts[actor + 1] ?? 0) + 1;
    });
  }
  for (let actor = 0; actor < actorCount; actor += 1) {
    starts[actor + 1] = (starts[actor + 1] ?? 0) + (starts[actor] ?? 0);
  }
  return starts;
}

function eachOwner(
  { people, behalfStarts, behalf }: SeatTable,
  seat: number,
  visit: (actor: number) => void,
): void {
  const person = people[seat] ?? -1;
  if (person >= 0) {
    visit(person);
  }
  const end = behalfStarts[seat + 1] ?? 0;
  for (let at = behalfStarts[seat] ?? 0; at < end; at += 1) {
    visit(behalf[at] ?? 0);
  }
}

/** The numbers from 0, by their values and then by themselves: a counting sort. */
export function inOrder(values: Int32Array): Int32Array {
  const places = new Int32Array(values.length + 1);
  for (const value of values) {
    places[value + 1] = (places[value + 1] ?? 0) + 1;
  }
  for (let at = 0; at < values.length; at += 1) {
    places[at + 1] = (places[at + 1] ?? 0) + (places[at] ?? 0);
  }
  const order = new Int32Array(values.length);
  values.forEach((value, at) => {
    const place = places[value] ?? 0;
    order[place] = at;
    places[value] = place + 1;
  });
  return order;
}
