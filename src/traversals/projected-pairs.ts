import { GraphChangedError } from '../errors.ts';
import type { AheadListing } from '../loaders/batch.ts';
import { type EncounterCounts, NO_ENCOUNTER } from '../model/encounter.ts';
import type { MeetingOrder } from '../model/meeting-order.ts';
import type { PageItem } from '../model/page.ts';
import type { MeetingRow } from '../model/rows.ts';
import { createEncounterTable } from '../projection/encounter-table.ts';
import { meetingKeys } from '../projection/meeting-keys.ts';
import { tiedMeetings } from '../projection/tied-meetings.ts';
import { countsOf } from './encounter-page.ts';
import { type Ground, numberOf } from './ground.ts';
import { keysetPage } from './keyset-page.ts';
import type { TiedPair } from './walks.ts';

/** What is between two actors. Costs the meetings of the one with fewer seats. */
export async function projectedCounts(ground: Ground, pair: TiedPair): Promise<EncounterCounts> {
  const { projection } = ground;
  const meetings = await meetingsBetween(ground, pair);
  const b = numberOf(projection, pair.b);
  if (meetings.length === 0) {
    return NO_ENCOUNTER;
  }
  const { occasions, dates } = projection.meetings;
  const byOccasion = meetings.toSorted((a, c) => (occasions[a] ?? 0) - (occasions[c] ?? 0));
  for (const meeting of byOccasion) {
    projection.tally.add(b, occasions[meeting] ?? 0, dates[meeting] ?? -1);
  }
  const table = createEncounterTable();
  table.addAll(b, projection.tally);
  return countsOf(projection.dates, table.taken(), 0);
}

/** Exactly the meetings that are counted, by the orders and keys of every list of meetings. */
export function projectedMeetings(
  ground: Ground,
  pair: TiedPair,
  { field, direction }: MeetingOrder,
): AheadListing<MeetingRow> {
  const { projection, things } = ground;
  const keyOf = meetingKeys(projection, { field, direction });
  const all = async (): Promise<readonly PageItem<number>[]> =>
    (await meetingsBetween(ground, pair)).map((row) => ({ row, orderKey: keyOf(row) }));
  return {
    order: `${field}_${direction}`,
    page: async (window, branches) => {
      const { items, more } = keysetPage(await all(), direction, window);
      const rows = await Promise.all(
        items.map(async ({ orderKey, row }) => {
          const id = projection.meetings.ids[row] ?? '';
          const meeting = await things.named.meeting.load(id, branches);
          if (meeting === null) {
            throw new GraphChangedError(`Meeting:${id}`);
          }
          return { orderKey, row: meeting };
        }),
      );
      return { items: rows, more };
    },
    totalCount: async () => (await meetingsBetween(ground, pair)).length,
    undatedCount: async () =>
      (await meetingsBetween(ground, pair)).filter(
        (meeting) => (projection.meetings.dates[meeting] ?? -1) < 0,
      ).length,
  };
}

/** The numbers of the meetings that tie the two, found once for all fields of a pair. */
function meetingsBetween(ground: Ground, pair: TiedPair): Promise<readonly number[]> {
  const known = ground.between.get(pair) ?? findBetween(ground, pair);
  ground.between.set(pair, known);
  return known;
}

async function findBetween(ground: Ground, pair: TiedPair): Promise<readonly number[]> {
  const { projection } = ground;
  const question = await ground.prepared(pair);
  const [a, b] = [numberOf(projection, pair.a), numberOf(projection, pair.b)];
  return a < 0 || b < 0 ? [] : tiedMeetings(projection, question, a, b);
}
