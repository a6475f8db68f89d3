import type { CountKey } from '../../model/meeting-counts.ts';
import { rangeOf } from '../../projection/actor-table.ts';
import type { Projection } from '../../projection/projection.ts';

/** What meetings are counted by, beside time. */
export type ValueKey = Exclude<CountKey, 'YEAR' | 'MONTH'>;

/** One of them, as numbers. */
export interface CountColumn {
  readonly key: ValueKey;
  /** One more than the greatest of its numbers. */
  readonly size: number;
  /** The numbers of a meeting, each once; none where it has no value. */
  valuesOf(meeting: number): readonly number[];
  /** The word or the id behind a number. */
  textOf(value: number): string;
}

export function countColumn(projection: Projection, key: ValueKey): CountColumn {
  const { meetings } = projection;
  switch (key) {
    case 'KIND':
      return wordColumn(key, meetings.kinds, meetings.kindWords);
    case 'STATUS':
      return wordColumn(key, meetings.statuses, meetings.statusWords);
    case 'PLACE':
      return placeColumn(projection);
    case 'STATE':
      return seatColumn(projection, key);
    case 'PERSON':
      return seatColumn(projection, key);
  }
}

function wordColumn(key: ValueKey, numbers: Int8Array, words: readonly string[]): CountColumn {
  return {
    key,
    size: words.length,
    valuesOf: (meeting) => one(numbers[meeting]),
    textOf: (value) => words[value] ?? '',
  };
}

/** The innermost place: two chains may begin with the same one, if a load changed what it lies in. */
function placeColumn({ meetings }: Projection): CountColumn {
  const ids = meetings.placeChains.map(([innermost = '']) => innermost);
  const first = firstPlaces(ids);
  return {
    key: 'PLACE',
    size: ids.length,
    valuesOf: (meeting) => one(first[meetings.places[meeting] ?? -1]),
    textOf: (value) => ids[value] ?? '',
  };
}

function firstPlaces(ids: readonly string[]): readonly number[] {
  const places = new Map<string, number>();
  return ids.map((id, at) => {
    const place = places.get(id) ?? at;
    places.set(id, place);
    return place;
  });
}

function one(value: number | undefined): readonly number[] {
  return value === undefined || value < 0 ? [] : [value];
}

/** Whoever has a seat, of whatever status: as the filters `people` and `states` find meetings. */
function seatColumn(projection: Projection, key: 'STATE' | 'PERSON'): CountColumn {
  const { actors, meetings, seats } = projection;
  const [from, until] = rangeOf(actors, key === 'STATE' ? 'State' : 'Person');
  const whoSits = (seat: number): Int32Array =>
    key === 'STATE'
      ? seats.behalf.subarray(seats.behalfStarts[seat], seats.behalfStarts[seat + 1])
      : seats.people.subarray(seat, seat + 1);
  return {
    key,
    size: until - from,
    valuesOf: (meeting) => {
      const found = new Set<number>();
      const end = meetings.seatStarts[meeting + 1] ?? 0;
      for (let seat = meetings.seatStarts[meeting] ?? 0; seat < end; seat += 1) {
        for (const actor of whoSits(seat)) {
          if (actor >= from && actor < until) {
            found.add(actor - from);
          }
        }
      }
      return [...found];
    },
    textOf: (value) => actors.ids[from + value] ?? '',
  };
}
