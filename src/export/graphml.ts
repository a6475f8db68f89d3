import type { NetworkEdge } from '../model/network.ts';
import { type ShownNetwork, type ShownNode, shownEdge } from './shown-network.ts';
import { writeAll } from './turns.ts';
import { XML_DECLARATION, xmlElement } from './xml.ts';

type KeyType = 'string' | 'int' | 'boolean';

/** What each data element says: of whom, and of which type. Names are keys, as programs show them. */
const KEYS: Readonly<Record<'graph' | 'node' | 'edge', Readonly<Record<string, KeyType>>>> = {
  graph: { truncated: 'boolean', omittedNodeCount: 'int', language: 'string' },
  node: { label: 'string', kind: 'string', recordId: 'string', hops: 'int' },
  edge: {
    weight: 'int',
    occasionCount: 'int',
    meetingCount: 'int',
    undatedCount: 'int',
    firstDate: 'string',
    lastDate: 'string',
  },
};

/**
 * A network as GraphML with typed keys, for yEd, NetworkX, igraph and Cytoscape. GraphML knows no
 * time; the first and the last date are texts.
 * Source: http://graphml.graphdrawing.org/specification.html
 */
export async function* graphml({ language, nodes, edges, omittedNodeCount }: ShownNetwork) {
  const ofGraph = { truncated: omittedNodeCount > 0, omittedNodeCount, language };
  const data = dataOf(ofGraph).map((one) => xmlElement('data', one));
  yield `${XML_DECLARATION}<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${declarations()}<graph edgedefault="undirected">
${data.join('')}`;
  yield* writeAll(nodes, nodeText);
  yield* writeAll(edges, edgeText);
  yield '</graph>\n</graphml>\n';
}

function declarations(): string {
  return Object.entries(KEYS)
    .flatMap(([of, keys]) =>
      Object.entries(keys).map(([name, type]) =>
        xmlElement('key', { '@id': name, '@for': of, '@attr.name': name, '@attr.type': type }),
      ),
    )
    .join('');
}

function nodeText({ id, ...values }: ShownNode): string {
  return xmlElement('node', { '@id': id, data: dataOf({ ...values }) });
}

function edgeText(edge: NetworkEdge): string {
  const { id, source, target, spells: _spells, ...counts } = shownEdge(edge);
  return xmlElement('edge', {
    '@id': id,
    '@source': source,
    '@target': target,
    data: dataOf({ weight: counts.occasionCount, ...counts }),
  });
}

function dataOf(values: Readonly<Record<string, string | number | boolean | null>>) {
  return Object.entries(values).flatMap(([name, value]) =>
    value === null ? [] : [{ '@key': name, '#': value }],
  );
}
