import type { Query } from '../address/use-query.ts';
import type { NetworkNode, ShownNetwork, Tied } from './ties.ts';

/** What is chosen in a network. */
export type Chosen =
  | { readonly type: 'actor'; readonly id: string; readonly actor: NetworkNode }
  | { readonly type: 'tie'; readonly id: string; readonly tie: Tied };

/** One `pick` in the address is an actor, two are the tie between them; null: neither is shown. */
export function chosenOf(query: Query, network: ShownNetwork): Chosen | null {
  const [one, other] = query.all('pick');
  if (one === undefined) {
    return null;
  }
  if (other === undefined) {
    const actor = network.nodes.find((node) => node.actor.recordId === one);
    return actor === undefined ? null : { type: 'actor', id: actor.actor.id, actor };
  }
  const tie = network.ties.find(({ a, b }) => {
    const ends = [a.actor.recordId, b.actor.recordId];
    return ends.includes(one) && ends.includes(other);
  });
  return tie === undefined ? null : { type: 'tie', id: tie.id, tie };
}

/** What the address says of the actor or tie with an id. */
export function picksOf(id: string | null, { nodes, ties }: ShownNetwork): readonly string[] {
  const tie = ties.find((one) => one.id === id);
  if (tie !== undefined) {
    return [tie.a.actor.recordId, tie.b.actor.recordId];
  }
  const node = nodes.find(({ actor }) => actor.id === id);
  return node === undefined ? [] : [node.actor.recordId];
}
