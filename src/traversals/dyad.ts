import type { MeetingFilters } from '../loaders/meeting-lists.ts';
import type { TiedPair } from '../loaders/tied-pairs.ts';
import type { Tie } from '../model/met.ts';
import { ACTOR_KINDS, type Refs } from '../model/ref.ts';
import type { MeetingWhere } from '../model/where.ts';
import { checkTies } from './encounters.ts';

export interface DyadArgs {
  /** References to any two actors; they may be one and the same. */
  readonly a: string;
  readonly b: string;
  readonly where?: MeetingWhere | null | undefined;
  readonly ties: readonly Tie[];
}

/**
 * The pair that two references name, whether or not anything ties it.
 *
 * @throws NotFoundError, AmbiguousRefError, BadInputError
 */
export type Dyads = (args: DyadArgs) => Promise<TiedPair>;

export function createDyads(refs: Refs, filterOf: MeetingFilters): Dyads {
  return async ({ a, b, where, ties }) => {
    checkTies(ties);
    const [first, second, filter] = await Promise.all([
      refs.resolve(a, ACTOR_KINDS),
      refs.resolve(b, ACTOR_KINDS),
      filterOf(where),
    ]);
    return {
      a: { type: first.label, id: first.id },
      b: { type: second.label, id: second.id },
      filter,
      ties,
    };
  };
}
