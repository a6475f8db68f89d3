import type { MeetingFilters } from '../loaders/meeting-filters.ts';
import type { Tie } from '../model/met.ts';
import type { Network } from '../model/network.ts';
import type { ActorLabel, Refs } from '../model/ref.ts';
import type { MeetingWhere } from '../model/where.ts';
import { resolveActor } from './dyad.ts';
import { checkTies } from './encounters.ts';
import type { Walks } from './walks.ts';

export interface NetworkArgs {
  /** References to any actors; each is shown once. */
  readonly around: readonly string[];
  readonly hops: number;
  /** Of which kind the others are. */
  readonly with: ActorLabel;
  readonly where?: MeetingWhere | null | undefined;
  readonly ties: readonly Tie[];
  readonly maxNodes: number;
  /** Whether edges tell the days of their meetings. */
  readonly spells?: boolean;
}

/**
 * Who is around some actors.
 *
 * @throws NotFoundError, AmbiguousRefError, BadInputError, LimitExceededError, TimeoutError
 */
export type Networks = (args: NetworkArgs) => Promise<Network>;

export function createNetworks(walks: Walks, refs: Refs, filterOf: MeetingFilters): Networks {
  return async ({ around, hops, with: kind, where, ties, maxNodes, spells = false }) => {
    checkTies(ties);
    const [actors, filter] = await Promise.all([
      Promise.all(around.map((ref) => resolveActor(refs, ref))),
      filterOf(where),
    ]);
    return walks.network({ around: actors, hops, with: kind, filter, ties, maxNodes, spells });
  };
}
