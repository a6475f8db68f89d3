import { BadInputError } from '../errors.ts';
import type { MeetingFilters } from '../loaders/meeting-filters.ts';
import type { CountKey, MeetingCounts } from '../model/meeting-counts.ts';
import type { MeetingWhere } from '../model/where.ts';
import type { Walks } from './walks.ts';

export interface MeetingCountArgs {
  /** Each at most once. */
  readonly by: readonly CountKey[];
  readonly where?: MeetingWhere | null | undefined;
  /** How many rows at most. */
  readonly limit: number;
}

/**
 * How many meetings there are by time, kind, status, state, place or person.
 *
 * @throws BadInputError, NotFoundError, AmbiguousRefError, LimitExceededError, TimeoutError
 */
export type MeetingCounting = (args: MeetingCountArgs) => Promise<MeetingCounts>;

export function createMeetingCounts(walks: Walks, filterOf: MeetingFilters): MeetingCounting {
  return async ({ by, where, limit }) => {
    if (by.length === 0 || new Set(by).size < by.length) {
      throw new BadInputError('by', 'at least one key, and none of them twice', by);
    }
    return walks.meetingCounts({ by, filter: await filterOf(where), limit });
  };
}
