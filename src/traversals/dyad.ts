import type { MeetingFilters } from '../loaders/meeting-filters.ts';
import type { ActorRef } from '../model/actor-ref.ts';
import type { Tie } from '../model/met.ts';
import { ACTOR_KINDS, type Refs } from '../model/ref.ts';
import type { MeetingWhere } from '../model/where.ts';
import { checkTies } from './encounters.ts';
import type { TiedPair } from './walks.ts';

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
      resolveActor(refs, a),
      resolveActor(refs, b),
      filterOf(where),
    ]);
    return { a: first, b: second, filter, ties };
  };
}

/** @throws NotFoundError, AmbiguousRefError where the reference leads to no one actor. */
export async function resolveActor(refs: Refs, ref: string): Promise<ActorRef> {
  const { label: type, id } = await refs.resolve(ref, ACTOR_KINDS);
  return { type, id };
}
