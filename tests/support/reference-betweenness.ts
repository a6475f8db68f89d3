/**
 * Betweenness of nodes by its definition: of all shortest ways between every two others, the part
 * that leads through a node; divided by the number of such ordered pairs, as graphology does for a
 * graph without directions. 0 for all where there are not three nodes.
 */
export function betweennessOf(
  nodes: readonly string[],
  edges: readonly (readonly [string, string])[],
): ReadonlyMap<string, number> {
  const neighbours = new Map<string, string[]>(nodes.map((node) => [node, []]));
  for (const [a, b] of edges) {
    neighbours.get(a)?.push(b);
    neighbours.get(b)?.push(a);
  }
  const ways = new Map(nodes.map((node) => [node, waysFrom(node, neighbours)]));
  const pairs = (nodes.length - 1) * (nodes.length - 2);
  return new Map(
    nodes.map((node) => {
      const others = nodes.filter((other) => other !== node);
      const sum = others
        .flatMap((from) => others.map((to) => partThrough(node, from, to, ways)))
        .reduce((total, part) => total + part, 0);
      return [node, pairs > 0 ? sum / pairs : 0];
    }),
  );
}

/** How far each node is, and by how many shortest ways it can be reached. */
type Ways = ReadonlyMap<string, { readonly hops: number; readonly count: number }>;

function waysFrom(start: string, neighbours: ReadonlyMap<string, readonly string[]>): Ways {
  const ways = new Map([[start, { hops: 0, count: 1 }]]);
  for (const [node, { hops }] of ways) {
    for (const next of neighbours.get(node) ?? []) {
      const known = ways.get(next);
      const count = ways.get(node)?.count ?? 0;
      if (known === undefined) {
        ways.set(next, { hops: hops + 1, count });
      } else if (known.hops === hops + 1) {
        ways.set(next, { hops: known.hops, count: known.count + count });
      }
    }
  }
  return ways;
}

/** A shortest way leads through a node where the ways to it and from it are together as short. */
function partThrough(
  node: string,
  from: string,
  to: string,
  ways: ReadonlyMap<string, Ways>,
): number {
  const whole = ways.get(from)?.get(to);
  const before = ways.get(from)?.get(node);
  const after = ways.get(node)?.get(to);
  return from !== to && whole && before && after && before.hops + after.hops === whole.hops
    ? (before.count * after.count) / whole.count
    : 0;
}
