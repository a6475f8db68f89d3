import { createHash } from 'node:crypto';
import type { GraphStreamer } from '../../src/graph/run.ts';
import type { Statement } from '../../src/graph/statement.ts';

/** What keeps the books of loads, and so differs between two ways to one view. */
const BOOKS = ['Claim', 'PastClaim', 'Load', 'Dataset', 'Graph', 'LoadLock', 'TestDatabase'];

const facts: Statement<undefined, string> = {
  name: 'facts',
  text: `
    MATCH (n) WHERE NOT any(label IN labels(n) WHERE label IN $books)
    RETURN {labels: labels(n), props: properties(n)} AS fact
    UNION ALL
    MATCH (a)-[r]->(b) WHERE NOT any(label IN labels(a) + labels(b) WHERE label IN $books)
    RETURN {type: type(r), from: coalesce(a.id, a.key), to: coalesce(b.id, b.key),
      fromLabels: labels(a), toLabels: labels(b), props: properties(r)} AS fact
  `,
  encode: () => ({ books: BOOKS }),
  // As of which version a node was written differs between two ways to one view.
  decode: ({ fact: { props, ...fact } }) =>
    sortedJson({ ...fact, props: { ...props, written: 0 } }),
};

const nodes: Statement<undefined, string> = {
  name: 'nodes',
  text: 'MATCH (n) RETURN elementId(n) AS id, properties(n) AS props',
  encode: () => ({}),
  decode: ({ id, props }) => `${id} ${sortedJson(props)}`,
};

const claims: Statement<undefined, string> = {
  name: 'claims',
  text: `
    MATCH (c:Claim|PastClaim)
    RETURN [labels(c), c.key, c.dataset, c.datasetKind, c.kind, c.id, c.content, c.hash,
      size([] + c.endedBy)] AS claim
    UNION ALL
    MATCH (d:Dataset) RETURN ['Dataset', d.id, d.kind] AS claim
  `,
  encode: () => ({}),
  decode: ({ claim }) => sortedJson(claim),
};

/** A hash over all that a load may change: the view, and the claims of today and of the past. */
export function fingerprintOfFacts(graph: GraphStreamer): Promise<string> {
  return hashOf(graph, facts, claims);
}

/** A hash over every node and relationship of the view, read from the graph itself. */
export function fingerprintOfView(graph: GraphStreamer): Promise<string> {
  return hashOf(graph, facts);
}

/** Every node of the graph with its inner id and properties: changes when one is written anew. */
export function fingerprintOfNodes(graph: GraphStreamer): Promise<string> {
  return hashOf(graph, nodes);
}

/** Streamed: a whole register takes longer than one question may. */
async function hashOf(
  graph: GraphStreamer,
  ...statements: readonly Statement<undefined, string>[]
): Promise<string> {
  const lines: string[] = [];
  for (const statement of statements) {
    await graph.each(statement, undefined, (line) => void lines.push(line));
  }
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
}

function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
