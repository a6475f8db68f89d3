import { UndirectedGraph } from 'graphology';
import { betweenness as betweennessCentrality } from 'graphology-metrics/centrality/index.js';
import { LimitExceededError } from '../errors.ts';
import type { ActorRef } from '../model/actor-ref.ts';
import type { Network } from '../model/network.ts';

/** Nodes times edges: what betweenness costs, at 10 ns each, without a chance for others. */
const MOST_STEPS = 20_000_000;

/** The global name of an actor within a network. */
function keyOf({ type, id }: ActorRef): string {
  return `${type}:${id}`;
}

/** How many shown edges each node has. */
export function degrees({ edges }: Network): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of edges.flatMap(({ source, target }) => [keyOf(source), keyOf(target)])) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/**
 * The share of shortest ways between any two shown nodes that lead through each, from 0 to 1, every
 * edge counting as one step.
 *
 * @throws LimitExceededError for a network so large that it would hold everybody else up
 */
export function betweenness(network: Network): ReadonlyMap<string, number> {
  const { nodes, edges } = network;
  if (nodes.length * edges.length > MOST_STEPS) {
    throw new LimitExceededError(
      'nodes times edges for betweenness',
      MOST_STEPS,
      nodes.length * edges.length,
    );
  }
  const graph = new UndirectedGraph();
  for (const { actor } of nodes) {
    graph.addNode(keyOf(actor));
  }
  for (const { source, target } of edges) {
    graph.addEdge(keyOf(source), keyOf(target));
  }
  return new Map(Object.entries(betweennessCentrality(graph, { getEdgeWeight: null })));
}
