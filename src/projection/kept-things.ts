import { LRUCache } from 'lru-cache';
import type { MeetingRow, OrganizationRow, PersonRow, StateRow } from '../model/rows.ts';

/**
 * Things as they are shown, by id, that need not be read for each answer that names them. They go with the projection
 * beside which they are kept, so that nobody sees them longer than what walks find.
 */
export interface KeptThings {
  /** All of them. */
  readonly states: ReadonlyMap<string, StateRow>;
  /** Of very many only some. */
  readonly organizations: ReadonlyMap<string, OrganizationRow>;
  /** Those that answers named last. */
  readonly people: Remembered<PersonRow>;
  readonly meetings: Remembered<MeetingRow>;
}

/** Forgets what was asked for least recently once it is full. */
export interface Remembered<Row> {
  get(id: string): Row | undefined;
  set(id: string, row: Row): unknown;
}

/** One or two kilobytes each, with all names. */
const MOST_PEOPLE = 20_000;
/** Half a kilobyte each. */
const MOST_MEETINGS = 20_000;

export function createKeptThings({
  states,
  organizations,
}: Pick<KeptThings, 'states' | 'organizations'>): KeptThings {
  return {
    states,
    organizations,
    people: new LRUCache<string, PersonRow>({ max: MOST_PEOPLE }),
    meetings: new LRUCache<string, MeetingRow>({ max: MOST_MEETINGS }),
  };
}
