import { MultiGraph } from 'graphology';
import gexfFormat from 'graphology-gexf';
import graphmlFormat from 'graphology-graphml';
import type { AbstractGraph } from 'graphology-types';
import { describe, expect } from 'vitest';
import { globalIdOf } from '../../src/model/global-id.ts';
import { bodyOf, type Parameters, pathOf } from '../support/exported.ts';
import { type TestService, test } from '../support/service.ts';
import { VISIT_RECORDS } from '../support/visit-records.ts';

const PUTIN = globalIdOf({ type: 'Person', id: 'vladimir-putin' });
const KIM = globalIdOf({ type: 'Person', id: 'kim-jong-un' });
const CHOE = globalIdOf({ type: 'Person', id: 'choe-son-hui' });

/** What of a network every format tells. */
function factsOf(graph: AbstractGraph) {
  return {
    nodes: graph.mapNodes((id, { label, hops }) => ({ id, label, hops })),
    edges: graph.mapEdges((_edge, { weight, meetingCount }, source, target) => ({
      ends: [source, target].toSorted(),
      weight,
      meetingCount,
    })),
  };
}

async function fileOf(
  service: TestService,
  format: string,
  parameters: Parameters,
): Promise<string> {
  const response = await service.fetch(pathOf(`network.${format}`, parameters));
  const text = await bodyOf(response);
  expect([response.status, response.status === 200 ? '' : text]).toEqual([200, '']);
  return text;
}

async function everyFormat(service: TestService, parameters: Parameters) {
  const json = JSON.parse(await fileOf(service, 'json', parameters));
  const graph = new MultiGraph({ type: 'undirected' });
  for (const { data } of json.elements.nodes) {
    graph.addNode(data.id, data);
  }
  for (const { data } of json.elements.edges) {
    graph.addEdgeWithKey(data.id, data.source, data.target, data);
  }
  return [
    factsOf(graph),
    factsOf(gexfFormat.parse(MultiGraph, await fileOf(service, 'gexf', parameters))),
    factsOf(graphmlFormat.parse(MultiGraph, await fileOf(service, 'graphml', parameters))),
  ] as const;
}

describe('The export of a network', () => {
  test('has the same nodes and edges in every format', async ({ service }) => {
    await service.load(VISIT_RECORDS);
    const around = { around: 'vladimir-putin', ties: ['MET', 'SAME_SIDE'] };

    const [json, gexf, graphml] = await everyFormat(service, { ...around, language: 'ar' });

    expect(json.nodes[0]).toEqual({ id: PUTIN, label: 'فلاديمير بوتين', hops: 0 });
    expect(json.nodes.slice(1)).toEqual(
      expect.arrayContaining([
        { id: KIM, label: 'كيم جونغ أون', hops: 1 },
        { id: CHOE, label: 'تشوي سون هوي', hops: 1 },
      ]),
    );
    expect(json.edges).toEqual(
      expect.arrayContaining([
        { ends: [PUTIN, KIM].toSorted(), weight: 1, meetingCount: 3 },
        { ends: [PUTIN, CHOE].toSorted(), weight: 1, meetingCount: 1 },
        { ends: [KIM, CHOE].toSorted(), weight: 1, meetingCount: 1 },
      ]),
    );
    expect(json.nodes).toHaveLength(3);
    expect(json.edges).toHaveLength(3);
    expect(gexf).toEqual(json);
    expect(graphml).toEqual(json);
  });

  test('tells what it leaves out beyond maxNodes', async ({ service }) => {
    await service.load(VISIT_RECORDS);

    const text = await fileOf(service, 'json', { around: ['vladimir-putin'], maxNodes: '2' });

    const { data, elements } = JSON.parse(text);
    expect(data).toEqual({ language: 'en', truncated: true, omittedNodeCount: 1 });
    expect(elements.nodes).toHaveLength(2);
  });

  test('gives edges the days of their dated meetings as spells', async ({ service }) => {
    await service.load(VISIT_RECORDS);

    const text = await fileOf(service, 'gexf', { around: ['choe-son-hui', 'vladimir-putin'] });

    expect(text).toContain('<spell start="2024-06-19" end="2024-06-19"/>');
  });

  test('is a file of its own type', async ({ service }) => {
    await service.load(VISIT_RECORDS);
    const headOf = async (format: string) => {
      const response = await service.fetch(pathOf(`network.${format}`, { around: 'KP' }), {
        method: 'HEAD',
      });
      return response.headers.get('content-type');
    };

    expect(await headOf('gexf')).toBe('application/gexf+xml; charset=utf-8');
    expect(await headOf('graphml')).toBe('application/graphml+xml; charset=utf-8');
    expect(await headOf('json')).toBe('application/json; charset=utf-8');
  });

  test('refuses a network of nobody, of the unknown and of too many', async ({ service }) => {
    await service.load(VISIT_RECORDS);
    const answer = async (parameters: Parameters) => {
      const response = await service.fetch(pathOf('network.gexf', parameters));
      const { errors } = await response.json();
      return [response.status, errors[0].extensions.code];
    };

    expect(await answer({})).toEqual([400, 'BAD_INPUT']);
    expect(await answer({ around: 'nobody' })).toEqual([404, 'NOT_FOUND']);
    expect(await answer({ around: 'KP', maxNodes: '5000' })).toEqual([400, 'LIMIT_EXCEEDED']);
  });
});
