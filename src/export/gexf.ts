import type { DayRange } from '../model/day.ts';
import type { NetworkEdge } from '../model/network.ts';
import { lifeSpans } from './life-spans.ts';
import { type ShownNetwork, type ShownNode, shownEdge } from './shown-network.ts';
import { writeAll } from './turns.ts';
import { XML_DECLARATION, type XmlContent, xmlElement } from './xml.ts';

const NODE_ATTRIBUTES = { kind: 'string', recordId: 'string', hops: 'integer' } as const;
const EDGE_ATTRIBUTES = {
  occasionCount: 'integer',
  meetingCount: 'integer',
  undatedCount: 'integer',
  firstDate: 'string',
  lastDate: 'string',
} as const;

/**
 * A network as GEXF 1.3 for Gephi: an edge lasts for the days of its dated meetings, its weight is
 * the number of occasions. What has no spells is there all the time.
 * Source: https://gexf.net/schema.html
 */
export async function* gexf({ nodes, edges, omittedNodeCount }: ShownNetwork) {
  const lives = await lifeSpans(edges);
  yield `${XML_DECLARATION}<gexf xmlns="http://gexf.net/1.3" version="1.3">
${xmlElement('meta', { creator: 'Liqa', description: described(omittedNodeCount) })}<graph mode="dynamic" defaultedgetype="undirected" timeformat="date" timerepresentation="interval">
${declared('node', NODE_ATTRIBUTES)}${declared('edge', EDGE_ATTRIBUTES)}<nodes>\n`;
  yield* writeAll(nodes, (node) => nodeText(node, lives.get(node.id) ?? null));
  yield '</nodes>\n<edges>\n';
  yield* writeAll(edges, edgeText);
  yield '</edges>\n</graph>\n</gexf>\n';
}

function described(omitted: number): string {
  return omitted === 0
    ? 'Who met whom.'
    : `Who met whom. ${omitted} more within reach are not shown.`;
}

function declared(
  what: 'node' | 'edge',
  attributes: Readonly<Record<string, 'string' | 'integer'>>,
): string {
  const attribute = Object.entries(attributes).map(([id, type]) => ({
    '@id': id,
    '@title': id,
    '@type': type,
  }));
  return xmlElement('attributes', { '@class': what, '@mode': 'static', attribute });
}

function nodeText({ id, label, kind, recordId, hops }: ShownNode, life: DayRange | null) {
  return xmlElement('node', {
    '@id': id,
    '@label': label,
    attvalues: valuesOf({ kind, recordId, hops }),
    ...spellsOf(life === null ? [] : [life]),
  });
}

function edgeText(edge: NetworkEdge): string {
  const { id, source, target, spells, ...counts } = shownEdge(edge);
  return xmlElement('edge', {
    '@id': id,
    '@source': source,
    '@target': target,
    '@weight': counts.occasionCount,
    attvalues: valuesOf(counts),
    ...spellsOf(spells),
  });
}

function valuesOf(values: Readonly<Record<string, string | number | null>>): XmlContent {
  const attvalue = Object.entries(values).flatMap(([name, value]) =>
    value === null ? [] : [{ '@for': name, '@value': value }],
  );
  return { attvalue };
}

/** Both days included. */
function spellsOf(spells: readonly DayRange[]): XmlContent {
  const spell = spells.map(({ from, until }) => ({ '@start': from, '@end': until }));
  return spell.length === 0 ? {} : { spells: { spell } };
}
