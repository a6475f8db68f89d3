import type { EncounterCounts } from '../model/encounter.ts';
import type { PageWindow } from '../model/page.ts';
import type { Projection } from '../projection/projection.ts';
import type { EncounterRanking, Place } from './encounter-ranking.ts';

/** A counted encounter of two actors, by their numbers. */
export interface RankedEncounter extends EncounterCounts {
  readonly a: number;
  readonly b: number;
  readonly orderKey: string;
}

/** Keeps the rows of one page while all encounters go by, so that no more are ever held. */
export interface EncounterPage {
  /** Offers what actor `a` has with `b`, as it stands in the tally. */
  offer(a: number, b: number): void;
  /** How many were offered, wherever they stand. */
  total(): number;
  /** The page in the order of the list, and whether there is more beyond it. */
  taken(): { readonly rows: readonly RankedEncounter[]; readonly more: boolean };
}

interface Kept {
  readonly place: Place;
  readonly row: RankedEncounter;
}

export function createEncounterPage(
  projection: Projection,
  ranking: EncounterRanking,
  { after, before, limit, backwards }: PageWindow,
): EncounterPage {
  const along = ranking.direction === 'ASC' ? 1 : -1;
  const walk = backwards ? -along : along;
  const low = after === null ? null : ranking.placeOfKey(after);
  const high = before === null ? null : ranking.placeOfKey(before);
  const isInside = (place: Place) =>
    (low === null || along * compare(place, low) > 0) &&
    (high === null || along * compare(place, high) < 0);
  // The first of those offered so far, one more than the page holds.
  const kept: Kept[] = [];
  let offered = 0;
  const isFull = () => kept.length > limit;
  return {
    offer: (a, b) => {
      offered += 1;
      const worst = kept[limit];
      if (worst !== undefined && walk * (ranking.firstOf(a, b) - worst.place[0]) > 0) {
        return;
      }
      const place = ranking.placeOf(a, b);
      if (!isInside(place) || (worst !== undefined && walk * compare(place, worst.place) > 0)) {
        return;
      }
      if (isFull()) {
        kept.pop();
      }
      const row = { a, b, ...countsOf(projection, b), orderKey: ranking.keyOf(a, b) };
      kept.splice(placeIn(kept, place, walk), 0, { place, row });
    },
    total: () => offered,
    taken: () => {
      const rows = kept.slice(0, limit).map(({ row }) => row);
      return { rows: backwards ? rows.reverse() : rows, more: isFull() };
    },
  };
}

/** What the tally holds of a counterpart, with dates as texts. */
export function countsOf({ tally, dates }: Projection, b: number): EncounterCounts {
  const dateOf = (date: number) => dates.whens[date]?.split('|')[2] ?? null;
  return {
    occasionCount: tally.occasions[b] ?? 0,
    meetingCount: tally.meetings[b] ?? 0,
    undatedCount: tally.undated[b] ?? 0,
    firstDate: dateOf(tally.first[b] ?? -1),
    lastDate: dateOf(tally.last[b] ?? -1),
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

function compare(one: Place, two: Place): number {
  // Infinite places are equal, but their difference is no number.
  for (const at of [0, 1, 2] as const) {
    if (one[at] !== two[at]) {
      return one[at] < two[at] ? -1 : 1;
    }
  }
  return 0;
}
