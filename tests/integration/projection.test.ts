import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect } from 'vitest';
import type { Graph } from '../../src/graph/run.ts';
import { createLog } from '../../src/log.ts';
import { createProjectionKeeper, type ProjectionKeeper } from '../../src/projection/keeper.ts';
import { createService } from '../../src/server.ts';
import { test } from '../support/service.ts';
import { VISIT_RECORDS } from '../support/visit-records.ts';

/** A service looks every second; a machine that does much else may take some more. */
const SOON_MS = 20_000;

const COUNT = '{ encounters { totalCount } }';

/** What `keeper` answers from, asked over HTTP. */
async function ask(graph: Graph, keeper: ProjectionKeeper, query: string) {
  const { fetch } = createService(graph, {
    log: createLog('silent'),
    playground: false,
    projection: keeper,
  });
  const response = await fetch('http://test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

/** A graph that hands over no meeting until it is let. */
function held(graph: Graph): { readonly graph: Graph; readonly release: () => void } {
  let release: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  return {
    graph: {
      ...graph,
      each: async (statement, params, onRow) => {
        await gate;
        return graph.each(statement, params, onRow);
      },
    },
    release: () => release(),
  };
}

describe('the projection', () => {
  test('is of the version that answers tell, and a load raises it', async ({ service }) => {
    const before = await service.query('{ graph { meetingCount } }');
    await service.load(VISIT_RECORDS);
    const after = await service.query('{ graph { meetingCount } }');

    expect(before.extensions).toMatchObject({ graphVersion: 0 });
    expect(after.extensions).toMatchObject({ graphVersion: 1 });
  });

  test('is refreshed after a load without being told', async ({ service }) => {
    const seen: number[] = [];
    const keeper = createProjectionKeeper(service.graph, {
      mostSeats: 1_000_000,
      onRefresh: ({ version }) => seen.push(version),
    });
    await keeper.refresh();
    keeper.start();

    await service.load(VISIT_RECORDS);
    for (let waited = 0; seen.length < 2 && waited < SOON_MS; waited += 100) {
      await sleep(100);
    }
    keeper.stop();

    expect(seen).toEqual([0, 1]);
    const { data } = await ask(service.graph, keeper, COUNT);
    expect(data.encounters.totalCount).toBeGreaterThan(0);
  });

  test('answers as before while it is refreshed, and blocks nobody', async ({ service }) => {
    const { graph, release } = held(service.graph);
    const keeper = createProjectionKeeper(graph, { mostSeats: 1_000_000 });
    const first = keeper.refresh();
    release();
    await first;
    await service.load(VISIT_RECORDS);
    const slow = held(service.graph);
    const slowKeeper = createProjectionKeeper(slow.graph, { mostSeats: 1_000_000 });

    const refresh = slowKeeper.refresh();
    const before = await ask(graph, keeper, COUNT);
    const unread = await ask(service.graph, slowKeeper, COUNT);
    slow.release();
    await refresh;
    const after = await ask(service.graph, slowKeeper, COUNT);

    expect(before).toMatchObject({
      data: { encounters: { totalCount: 0 } },
      extensions: { graphVersion: 0, cost: expect.anything() },
    });
    expect(unread.errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }]);
    expect(after.extensions).toMatchObject({ graphVersion: 1 });
    expect(after.data.encounters.totalCount).toBeGreaterThan(0);
  });

  test('is of another graph where the database was emptied and filled again', async ({
    service,
  }) => {
    await service.load(VISIT_RECORDS);
    const { data: full } = await service.query(COUNT);
    await service.reset();
    await service.load({
      dataset: { id: 'other', kind: 'CURATED' },
      people: [{ id: 'ada', names: { en: 'Ada' } }],
    });

    const { data, extensions } = await service.query(COUNT);

    expect(full).not.toEqual({ encounters: { totalCount: 0 } });
    expect(data).toEqual({ encounters: { totalCount: 0 } });
    expect(extensions).toMatchObject({ graphVersion: 1 });
  });

  test('is not read of a graph that is too large, and says what it takes', async ({ service }) => {
    await service.load(VISIT_RECORDS);

    const { errors } = await service.as('cypher').query(COUNT);

    expect(errors).toMatchObject([
      { extensions: { code: 'LIMIT_EXCEEDED', limit: -1, value: expect.any(Number) } },
    ]);
    expect(errors?.[0]?.message).toContain('LIQA_MOST_PARTICIPATIONS');
  });
});

describe('a walk', () => {
  test.for([
    ['path(from: "RU", to: "KP", maxHops: 0) { length }', 'BAD_INPUT'],
    ['path(from: "RU", to: "KP", maxHops: 7) { length }', 'LIMIT_EXCEEDED'],
    ['path(from: "RU", to: "nobody") { length }', 'NOT_FOUND'],
    ['path(from: "RU", to: "KP", ties: []) { length }', 'BAD_INPUT'],
    ['paths(from: "RU", to: "KP", k: 0) { length }', 'BAD_INPUT'],
    ['paths(from: "RU", to: "KP", k: 11) { length }', 'LIMIT_EXCEEDED'],
    ['network(around: []) { truncated }', 'BAD_INPUT'],
    ['network(around: ["RU"], hops: 4) { truncated }', 'LIMIT_EXCEEDED'],
    ['network(around: ["RU"], maxNodes: 1001) { truncated }', 'LIMIT_EXCEEDED'],
    ['network(around: ["nobody"]) { truncated }', 'NOT_FOUND'],
    ['meetingCounts(by: []) { totalCount }', 'BAD_INPUT'],
    ['meetingCounts(by: [YEAR, YEAR]) { totalCount }', 'BAD_INPUT'],
    ['meetingCounts(by: [YEAR], limit: 0) { totalCount }', 'BAD_INPUT'],
    ['encounters(ties: []) { totalCount }', 'BAD_INPUT'],
    ['encounters(where: { people: { any: ["nobody"] } }) { totalCount }', 'NOT_FOUND'],
  ])('refuses {%s} with %s', async ([field, code], { service }) => {
    await service.load(VISIT_RECORDS);

    const { errors } = await service.query(`{ ${field} }`);

    expect(errors).toMatchObject([{ extensions: { code } }]);
  });

  test('from an actor to itself has no hops, and none where nothing connects them', async ({
    service,
  }) => {
    await service.load(VISIT_RECORDS);
    await service.load({
      dataset: { id: 'alone', kind: 'CURATED' },
      people: [{ id: 'alone', names: { en: 'Alone' } }],
    });

    const { data, errors } = await service.query(`{
      self: path(from: "KP", to: "North Korea") { length hops { meetingCount } from { id } }
      none: path(from: "alone", to: "KP") { length }
      several: paths(from: "alone", to: "KP") { length }
    }`);

    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ self: { length: 0, hops: [] }, none: null, several: [] });
  });
});
