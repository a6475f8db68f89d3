import type { MeetingFilters } from '../loaders/meeting-filters.ts';
import type { Tie } from '../model/met.ts';
import type { PathRow } from '../model/path.ts';
import type { Refs } from '../model/ref.ts';
import type { MeetingWhere } from '../model/where.ts';
import { resolveActor } from './dyad.ts';
import { checkTies } from './encounters.ts';
import type { Walks } from './walks.ts';

export interface PathArgs {
  /** References to any two actors. */
  readonly from: string;
  readonly to: string;
  /** How many paths at most. */
  readonly k: number;
  readonly where?: MeetingWhere | null | undefined;
  readonly ties: readonly Tie[];
  readonly maxHops: number;
  readonly chronological: boolean;
}

/**
 * The best paths between two actors, the shorter first; one without hops from an actor to itself.
 *
 * @throws NotFoundError, AmbiguousRefError, BadInputError, LimitExceededError, TimeoutError
 */
export type Paths = (args: PathArgs) => Promise<readonly PathRow[]>;

export function createPaths(walks: Walks, refs: Refs, filterOf: MeetingFilters): Paths {
  return async ({ from, to, k, where, ties, maxHops, chronological }) => {
    checkTies(ties);
    const [a, b, filter] = await Promise.all([
      resolveActor(refs, from),
      resolveActor(refs, to),
      filterOf(where),
    ]);
    return a.type === b.type && a.id === b.id
      ? [{ from: a, to: b, hops: [] }]
      : walks.paths({ a, b, filter, ties, count: k, maxHops, chronological });
  };
}
