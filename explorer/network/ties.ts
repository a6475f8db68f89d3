import type { ResultOf } from 'gql.tada';
import type { networkAround } from '../../schema/client/explorer.ts';

/** A network as the service answers it. */
export type AnsweredNetwork = NonNullable<ResultOf<typeof networkAround>['network']>;
export type NetworkNode = AnsweredNetwork['nodes'][number];

/** A tie with both who are tied. */
export interface Tied extends Omit<AnsweredNetwork['edges'][number], 'source' | 'target'> {
  readonly id: string;
  readonly a: NetworkNode;
  readonly b: NetworkNode;
  /** The day since which they are known to be tied, as milliseconds; null: not known. */
  readonly since: number | null;
}

/** A network as this view shows it. */
export interface ShownNetwork {
  readonly nodes: readonly NetworkNode[];
  /** Those with most occasions first. */
  readonly ties: readonly Tied[];
}

export function shownNetworkOf({
  nodes,
  edges,
}: Pick<AnsweredNetwork, 'nodes' | 'edges'>): ShownNetwork {
  const byId = new Map(nodes.map((node) => [node.actor.id, node]));
  const ties = edges.flatMap(({ source, target, ...counts }): readonly Tied[] => {
    const [a, b] = [byId.get(source), byId.get(target)];
    const id = `${source}~${target}`;
    return a === undefined || b === undefined
      ? []
      : [{ ...counts, id, a, b, since: sinceOf(counts.firstDate) }];
  });
  return { nodes, ties: ties.sort((one, other) => other.occasionCount - one.occasionCount) };
}

/** "On that day or earlier" is known since that day. */
function sinceOf(date: Tied['firstDate']): number | null {
  const told = date?.earliest ?? date?.latest ?? null;
  const day = told === null ? Number.NaN : Date.parse(`${told}T00:00:00Z`);
  return Number.isNaN(day) ? null : day;
}

/** The span in which ties begin; null where they all begin on one day, or nobody knows when. */
export function spanOfTies(ties: readonly Tied[]): readonly [number, number] | null {
  // A spread would put a network of thousands of ties on the stack.
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { since } of ties) {
    first = Math.min(first, since ?? first);
    last = Math.max(last, since ?? last);
  }
  return first < last ? [first, last] : null;
}

/** Undated ties are shown whatever the moment. @param moment null: all */
export function tiesUntil(ties: readonly Tied[], moment: number | null): readonly Tied[] {
  return moment === null ? ties : ties.filter(({ since }) => since === null || since <= moment);
}
