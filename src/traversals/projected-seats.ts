import type { ReadListing } from '../loaders/batch.ts';
import { positionOrder } from '../model/order-keys.ts';
import type { PageItem } from '../model/page.ts';
import { sideOf } from '../model/posture.ts';
import type { ParticipantRow } from '../model/rows.ts';
import type { ActorKey } from '../model/view.ts';
import { kindOf } from '../projection/actor-table.ts';
import type { Projection } from '../projection/projection.ts';
import { keysetPage } from './keyset-page.ts';
import { toldOfSeat } from './told-of-seat.ts';

/**
 * The people with a seat in a meeting, in the order of the record, without the database: what it alone knows of a seat
 * is read where it is asked for, for the whole page.
 *
 * @param meeting its number; undefined for whatever meetings
 * @param read the same list in the database
 */
export function projectedSeats(
  projection: Projection,
  meeting: number | undefined,
  read: ReadListing<ParticipantRow>,
): ReadListing<ParticipantRow> {
  const seated = () => seatsIn(projection, meeting);
  return {
    order: read.order,
    // Nothing is to be read with the meeting.
    pages: () => null,
    page: async (window) => {
      const { items, more } = keysetPage(seated(), 'ASC', window);
      const rows = items.map(({ orderKey, row }) => ({
        orderKey,
        row: { ...rowOf(projection, row), told: () => toldOfSeat(read, window, orderKey) },
      }));
      return { items: rows, more };
    },
    totalCount: async () => seated().length,
    undatedCount: async () => 0,
  };
}

/** Seats that somebody named fills, each with its place in the record. */
function seatsIn(
  { meetings, seats }: Projection,
  meeting: number | undefined,
): readonly PageItem<number>[] {
  const first = meetings.seatStarts[meeting ?? 0] ?? 0;
  const end = meeting === undefined ? first : (meetings.seatStarts[meeting + 1] ?? first);
  const found: PageItem<number>[] = [];
  for (let seat = first; seat < end; seat += 1) {
    if ((seats.people[seat] ?? -1) >= 0) {
      found.push({ orderKey: positionOrder(seat - first), row: seat });
    }
  }
  return found;
}

function rowOf({ actors, seats }: Projection, seat: number): Omit<ParticipantRow, 'told'> {
  const behalf = seats.behalf.subarray(seats.behalfStarts[seat], seats.behalfStarts[seat + 1]);
  return {
    person: actors.ids[seats.people[seat] ?? -1] ?? '',
    side: sideOf(seats.postures[seat] ?? 0),
    for: Array.from(
      behalf,
      (actor): ActorKey => `${kindOf(actors, actor)}:${actors.ids[actor] ?? ''}`,
    ),
  };
}
