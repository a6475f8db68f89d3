import { MultiGraph } from 'graphology';
import gexfFormat from 'graphology-gexf';
import graphmlFormat from 'graphology-graphml';
import type { AbstractGraph } from 'graphology-types';
import { describe, expect, test } from 'vitest';
import { cytoscape } from '../../src/export/cytoscape.ts';
import { gexf } from '../../src/export/gexf.ts';
import { graphml } from '../../src/export/graphml.ts';
import { type ShownNetwork, shownEdge } from '../../src/export/shown-network.ts';
import { textOf } from '../support/pieces.ts';
import { SHOWN_NETWORK } from '../support/shown-network.ts';

/** The labels without what XML has no way to write. */
const LABELS = ['Ada <"&\'>  the First', 'بو', 'true', '\u{1F91D} كيم جونغ أون'];
const EMPTY: ShownNetwork = { language: 'en', nodes: [], edges: [], omittedNodeCount: 0 };

function manyEdges(): ShownNetwork {
  const [first] = SHOWN_NETWORK.nodes;
  const [tie] = SHOWN_NETWORK.edges;
  const people = Array.from({ length: 170 }, (_, at) => `person-${at}`);
  if (first === undefined || tie === undefined) {
    throw new Error('The network of the tests must have nodes and edges.');
  }
  const [hub = '', ...others] = people;
  return {
    ...SHOWN_NETWORK,
    nodes: people.map((id) => ({ ...first, id: Buffer.from(`Person:${id}`).toString('base64') })),
    edges: others.map((id) => ({
      ...tie,
      source: { type: 'Person', id: hub },
      target: { type: 'Person', id },
    })),
  };
}

function idsOf({ nodes, edges }: ShownNetwork) {
  const ties = edges.map(shownEdge).map(({ source, target }) => [source, target]);
  return { nodes: nodes.map(({ id }) => id), edges: ties };
}

function idsOfGraph(graph: AbstractGraph) {
  return {
    nodes: graph.nodes(),
    edges: graph.mapEdges((_edge, _of, source, target) => [source, target]),
  };
}

describe.each([
  ['GEXF', gexf, (text: string) => gexfFormat.parse(MultiGraph, text)],
  ['GraphML', graphml, (text: string) => graphmlFormat.parse(MultiGraph, text)],
] as const)('%s', (_name, write, read) => {
  test.each([
    ['a small network', SHOWN_NETWORK],
    ['a network of several pieces', manyEdges()],
  ])('that graphology reads back has the nodes and edges of %s', async (_what, network) => {
    const graph = read(await textOf(write(network)));

    expect(idsOfGraph(graph)).toEqual(idsOf(network));
    expect(graph.type).toBe('undirected');
  });

  test('keeps names in any script, without what XML cannot hold', async () => {
    const graph = read(await textOf(write(SHOWN_NETWORK)));

    const labels = graph.mapNodes((_node, { label }) => String(label).replace('\n', ' '));
    expect(labels).toEqual(LABELS);
  });

  test('keeps what is known of nodes and edges, in their types', async () => {
    const graph = read(await textOf(write(SHOWN_NETWORK)));
    const [ada = '', , state = ''] = graph.nodes();

    expect(graph.getNodeAttributes(ada)).toMatchObject({
      kind: 'PERSON',
      recordId: 'ada',
      hops: 0,
    });
    expect(graph.getNodeAttributes(state)).toMatchObject({
      kind: 'STATE',
      recordId: 'RU',
      hops: 1,
    });
    const edges = graph.mapEdges((_edge, attributes) => attributes);
    expect(edges[0]).toEqual({
      weight: 2,
      occasionCount: 2,
      meetingCount: 3,
      undatedCount: 1,
      firstDate: '2019-04-25',
      lastDate: '2024-06-19',
    });
    expect(edges[1]).toEqual({ weight: 1, occasionCount: 1, meetingCount: 2, undatedCount: 1 });
  });

  test('of nothing can be read', async () => {
    const graph = read(await textOf(write(EMPTY)));

    expect([graph.order, graph.size]).toEqual([0, 0]);
  });
});

describe('GEXF', () => {
  test('gives edges the days of their meetings, and nodes a life that holds them', async () => {
    const text = await textOf(gexf(SHOWN_NETWORK));
    const spells = [...text.matchAll(/<(node|edge) .*?<\/\1>/gs)].map(([element]) =>
      [...element.matchAll(/<spell start="(.*?)" end="(.*?)"\/>/g)].map(
        ([, from, until]) => `${from}/${until}`,
      ),
    );

    const [ada, bo, state, kim, ...edges] = spells;
    // Ada and the state have an undated tie, which lasts all the time; Kim has none at all.
    expect([ada, bo, state, kim]).toEqual([[], ['2001-01-01/2024-06-19'], [], []]);
    expect(edges).toEqual([
      ['2019-04-25/2019-04-25', '2024-06-18/2024-06-19'],
      [],
      ['2001-01-01/2001-12-31'],
    ]);
    expect(text).toContain('<graph mode="dynamic" defaultedgetype="undirected" timeformat="date"');
  });

  test('tells what it leaves out', async () => {
    expect(await textOf(gexf(SHOWN_NETWORK))).toContain('7 more within reach are not shown.');
  });
});

describe('GraphML', () => {
  test('tells of the whole graph what it leaves out', async () => {
    const graph = graphmlFormat.parse(MultiGraph, await textOf(graphml(SHOWN_NETWORK)));

    expect(graph.getAttributes()).toEqual({ truncated: true, omittedNodeCount: 7, language: 'ar' });
  });
});

describe('JSON for Cytoscape', () => {
  test('has elements with ids, labels, weights and spells', async () => {
    const file = JSON.parse(await textOf(cytoscape(SHOWN_NETWORK)));

    expect(file.data).toEqual({ language: 'ar', truncated: true, omittedNodeCount: 7 });
    expect(file.elements.nodes[3]).toEqual({
      data: {
        id: 'UGVyc29uOmtpbQ==',
        label: '\u{1F91D} كيم جونغ أون',
        kind: 'PERSON',
        recordId: 'kim',
        hops: 1,
      },
    });
    expect(file.elements.edges[2]).toEqual({
      data: {
        id: 'UGVyc29uOmJv~U3RhdGU6UlU=',
        source: 'UGVyc29uOmJv',
        target: 'U3RhdGU6UlU=',
        weight: 3,
        occasionCount: 3,
        meetingCount: 4,
        undatedCount: 1,
        firstDate: '2001-01-01',
        lastDate: '2001-12-31',
        spells: [{ from: '2001-01-01', until: '2001-12-31' }],
      },
    });
  });

  test.each([
    ['several pieces', manyEdges()],
    ['nothing', EMPTY],
  ])('of %s is one document', async (_what, network) => {
    const { elements } = JSON.parse(await textOf(cytoscape(network)));

    expect(elements.nodes).toHaveLength(network.nodes.length);
    expect(elements.edges).toHaveLength(network.edges.length);
  });
});
