import type { ActorRef } from '../model/actor-ref.ts';
import type { Day, DayRange } from '../model/day.ts';
import { globalIdOf } from '../model/global-id.ts';
import type { NetworkEdge } from '../model/network.ts';
import { inTurns } from './turns.ts';

/** How many edges are looked at in a turn. */
const EDGES_A_TURN = 5_000;

/**
 * How long each node of a network lasts, by its global ID: from the first to the last day of its
 * edges, which may not outlast it. Null where one of these has no days: it lasts all the time.
 */
export async function lifeSpans(
  edges: readonly NetworkEdge[],
): Promise<ReadonlyMap<string, DayRange | null>> {
  const byActor = new Map<ActorRef, string>();
  const idOf = (actor: ActorRef) => {
    const id = byActor.get(actor) ?? globalIdOf(actor);
    byActor.set(actor, id);
    return id;
  };
  const lives = new Map<string, DayRange | null>();
  for await (const some of inTurns(edges, EDGES_A_TURN)) {
    for (const { source, target, spells } of some) {
      const span = spanOf(spells);
      for (const id of [idOf(source), idOf(target)]) {
        const before = lives.get(id);
        lives.set(
          id,
          before === undefined || span === null ? span : before && around(before, span),
        );
      }
    }
  }
  return lives;
}

/** Spells stand apart and in order. */
function spanOf(spells: readonly DayRange[]): DayRange | null {
  const [first, last] = [spells.at(0), spells.at(-1)];
  return first && last ? { from: first.from, until: last.until } : null;
}

function around(one: DayRange, other: DayRange): DayRange {
  const [from] = inOrder(one.from, other.from);
  const [, until] = inOrder(one.until, other.until);
  return { from, until };
}

function inOrder(one: Day, other: Day): readonly [Day, Day] {
  return one <= other ? [one, other] : [other, one];
}
