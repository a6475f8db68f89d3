import { LRUCache } from 'lru-cache';
import type { MeetingRow, OrganizationRow, PersonRow, StateRow } from '../model/rows.ts';
import type { Found } from '../model/search/found.ts';

/**
 * Things as they are shown, by id, that need not be read for each answer that names them. They go with the projection
 * beside which they are kept, so that nobody sees them longer than what walks find.
 */
export interface KeptThings {
  readonly actors: KeptActors;
  /** Those that answers named last. */
  readonly people: Remembered<PersonRow>;
  readonly meetings: Remembered<MeetingRow>;
  /** What the last searches found, by what they asked: who types asks what others typed, letter by letter. */
  readonly searches: Remembered<readonly Found[]>;
}

export interface KeptActors {
  /** All of them. */
  readonly states: ReadonlyMap<string, StateRow>;
  /** Of very many only some. */
  readonly organizations: ReadonlyMap<string, OrganizationRow>;
}

/** Forgets what was asked for least recently once it is full. */
export interface Remembered<Row> {
  get(id: string): Row | undefined;
  set(id: string, row: Row): void;
  /** What is still so once some were written anew: a copy, since who still answers from before may add to this one. */
  without(ids: ReadonlySet<string>): Remembered<Row>;
}

/** One or two kilobytes each, with all names. */
const MOST_PEOPLE = 20_000;
/** Half a kilobyte each. */
const MOST_MEETINGS = 20_000;
/** Some ten kilobytes each, fifty at most. */
const MOST_SEARCHES = 500;

export function createKeptThings(actors: KeptActors): KeptThings {
  return {
    actors,
    people: remembered([], MOST_PEOPLE),
    meetings: remembered([], MOST_MEETINGS),
    searches: remembered([], MOST_SEARCHES),
  };
}

/** What was written since: all of it may bear other names. */
export interface WrittenAnew {
  readonly actors: KeptActors;
  readonly actorIds: ReadonlySet<string>;
  readonly meetingIds: ReadonlySet<string>;
}

/** What is still so once some was written anew. A new name may answer to any search. */
export function keptBeside(before: KeptThings, written: WrittenAnew): KeptThings {
  return {
    ...createKeptThings(written.actors),
    people: before.people.without(written.actorIds),
    meetings: before.meetings.without(written.meetingIds),
  };
}

function remembered<Row extends object>(
  rows: Iterable<readonly [string, Row]>,
  most: number,
): Remembered<Row> {
  const cache = new LRUCache<string, Row>({ max: most });
  for (const [id, row] of rows) {
    cache.set(id, row);
  }
  return {
    get: (id) => cache.get(id),
    set: (id, row) => {
      cache.set(id, row);
    },
    without: (ids) =>
      remembered(
        // The one that was asked for last comes first.
        [...cache.entries()].reverse().filter(([id]) => !ids.has(id)),
        most,
      ),
  };
}
