import type { EncounterCounts } from '../model/encounter.ts';
import type { PageWindow } from '../model/page.ts';
import type { EncounterTable } from '../projection/encounter-table.ts';
import type { DateTable } from '../projection/projection.ts';
import type { EncounterRanking, Place } from './encounter-ranking.ts';

/** Rows of a table that make a page, in the order of the list. */
export interface EncounterPage {
  readonly rows: readonly number[];
  /** Whether the list goes on beyond it, in the direction in which it was read. */
  readonly more: boolean;
}

interface Kept {
  readonly place: Place;
  readonly row: number;
}

/** Rows looked at between two chances for other requests. */
const STRIDE = 4_096;

/** Looks at every row once and holds no more of them than the page does. */
export function* encounterPage(
  table: EncounterTable,
  ranking: EncounterRanking,
  window: PageWindow,
): Generator<void, EncounterPage> {
  const page = emptyPage(table, ranking, window);
  for (let row = 0; row < table.a.length; row += 1) {
    page.offer(row);
    if (row % STRIDE === 0) {
      yield;
    }
  }
  return page.taken();
}

function emptyPage(
  table: EncounterTable,
  ranking: EncounterRanking,
  window: PageWindow,
): { offer(row: number): void; taken(): EncounterPage } {
  const { limit, backwards } = window;
  const along = ranking.direction === 'ASC' ? 1 : -1;
  const walk = backwards ? -along : along;
  const isInside = insideOf(ranking, along, window);
  // The first so far, one more than the page holds.
  const kept: Kept[] = [];
  return {
    offer: (row) => {
      const worst = kept[limit]?.place;
      // Most rows are behind the page by their first number already.
      if (worst !== undefined && walk * (ranking.firstOf(table, row) - worst[0]) > 0) {
        return;
      }
      const place = ranking.placeOf(table, row);
      if (isInside(place) && (worst === undefined || walk * compare(place, worst) < 0)) {
        kept.splice(placeIn(kept, place, walk), 0, { place, row });
        kept.length = Math.min(kept.length, limit + 1);
      }
    },
    taken: () => {
      const rows = kept.slice(0, limit).map(({ row }) => row);
      return { rows: backwards ? rows.reverse() : rows, more: kept.length > limit };
    },
  };
}

/** Whether a place lies between the cursors, which are outside themselves. */
function insideOf(
  ranking: EncounterRanking,
  along: number,
  { after, before }: PageWindow,
): (place: Place) => boolean {
  const low = after === null ? null : ranking.placeOfKey(after);
  const high = before === null ? null : ranking.placeOfKey(before);
  return (place) =>
    (low === null || along * compare(place, low) > 0) &&
    (high === null || along * compare(place, high) < 0);
}

/** What a row says, with dates as texts. */
export function countsOf(
  { whens }: DateTable,
  { meetings, occasions, undated, first, last }: EncounterTable,
  row: number,
): EncounterCounts {
  const dateOf = (date = -1) => whens[date]?.split('|')[2] ?? null;
  return {
    occasionCount: occasions[row] ?? 0,
    meetingCount: meetings[row] ?? 0,
    undatedCount: undated[row] ?? 0,
    firstDate: dateOf(first[row]),
    lastDate: dateOf(last[row]),
  };
}

function placeIn(kept: readonly Kept[], place: Place, walk: number): number {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = kept[middle]?.place ?? place;
    if (walk * compare(at, place) < 0) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/** By differences only where they differ: two infinite places are equal. */
function compare(one: Place, two: Place): number {
  for (const at of [0, 1, 2] as const) {
    if (one[at] !== two[at]) {
      return one[at] < two[at] ? -1 : 1;
    }
  }
  return 0;
}
