import type { GraphReader } from '../graph/run.ts';
import { perArguments } from '../loaders/batch.ts';
import type { Things } from '../loaders/things.ts';
import type { ActorRef } from '../model/actor-ref.ts';
import { actorOf, kindOf } from '../projection/actor-table.ts';
import { inSlices } from '../projection/in-slices.ts';
import type { Projection } from '../projection/projection.ts';
import { questionOf } from '../projection/questions.ts';
import type { TieQuestion } from '../projection/ties.ts';
import type { Counting, TiedPair } from './walks.ts';

/** What walks over the projection stand on, for one request. */
export interface Ground {
  readonly projection: Projection;
  readonly things: Things;
  /** The graph, for what the arrays do not hold. */
  readonly graph: GraphReader;
  /** The numbers of the meetings between pairs that were asked for. */
  readonly between: WeakMap<TiedPair, Promise<readonly number[]>>;
  /** Equal questions are prepared once. */
  prepared(counting: Counting): Promise<TieQuestion>;
  /** @throws the signal's reason where nobody waits for it any more. */
  done<Result>(work: Generator<void, Result>): Promise<Result>;
}

interface GroundOptions {
  /** Ends walks that nobody waits for any more. */
  readonly signal: AbortSignal;
  /** Told when each began and how long it took. */
  readonly onWalk: (startedAt: number, ms: number) => void;
}

export function createGround(
  graph: GraphReader,
  things: Things,
  projection: Projection,
  { signal, onWalk }: GroundOptions,
): Ground {
  const questions = perArguments(({ filter, ties }: Counting) =>
    questionOf(graph, projection, filter, ties),
  );
  return {
    projection,
    things,
    graph,
    between: new WeakMap(),
    prepared: ({ filter, ties }) => questions({ filter, ties }),
    done: async (work) => {
      const startedAt = performance.now();
      try {
        return await inSlices(work, signal);
      } finally {
        onWalk(startedAt, performance.now() - startedAt);
      }
    },
  };
}

/** The number of an actor; -1 for one that came with a load since the projection was read. */
export function numberOf({ actors }: Projection, { type, id }: ActorRef): number {
  return actorOf(actors, type, id);
}

export function refOf({ actors }: Projection, actor: number): ActorRef {
  return { type: kindOf(actors, actor), id: actors.ids[actor] ?? '' };
}
