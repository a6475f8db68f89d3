import { type ShownNetwork, shownEdge } from './shown-network.ts';
import { writeAll } from './turns.ts';

/**
 * A network in the JSON of Cytoscape.js: `cytoscape({ elements: file.elements })`. The days of an
 * edge's dated meetings are its `spells`.
 * Source: https://js.cytoscape.org/#notation/elements-json
 */
export async function* cytoscape({ language, nodes, edges, omittedNodeCount }: ShownNetwork) {
  const data = { language, truncated: omittedNodeCount > 0, omittedNodeCount };
  yield `{"data":${JSON.stringify(data)},\n"elements":{"nodes":[\n`;
  yield* writeAll(nodes, itemText);
  yield '],\n"edges":[\n';
  yield* writeAll(edges, (edge, at) =>
    itemText({ ...shownEdge(edge), weight: edge.occasionCount }, at),
  );
  yield ']}}\n';
}

function itemText(data: object, at: number): string {
  return `${at === 0 ? '' : ','}${JSON.stringify({ data })}\n`;
}
