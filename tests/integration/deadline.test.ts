import { describe, expect, vi } from 'vitest';
import type { GraphReader } from '../../src/graph/run.ts';
import { listen } from '../../src/http/listen.ts';
import { createLog } from '../../src/log.ts';
import { createService } from '../../src/server.ts';
import { NO_PROJECTION } from '../support/no-projection.ts';
import { test } from '../support/service.ts';
import { failingGraph, isEndlessRunning, slowGraph } from '../support/troubled-graph.ts';
import { visitSeries } from '../support/visit-series.ts';

/** How long a request may take here, in milliseconds. */
const REQUEST_MS = 2_000;
/** What an idle machine does at once, a busy one does within, in milliseconds. */
const SOON_MS = 10_000;

const SLOW = '{ meetings { totalCount } }';
const SLOW_STATEMENT = 'meetingsCount';

function serviceOn(graph: GraphReader, requestMs = REQUEST_MS) {
  const logged: string[] = [];
  const log = createLog('warn', { write: (line) => void logged.push(line) });
  const options = { log, playground: false, projection: NO_PROJECTION, requestMs };
  return { logged, service: createService(graph, options) };
}

function post(query: string, accept = 'application/json'): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify({ query }),
  };
}

const soon = <Result>(check: () => Promise<Result>) => vi.waitFor(check, { timeout: SOON_MS });

describe('a request that takes too long', () => {
  test.for(['application/json', 'application/graphql-response+json'])(
    'ends with TIMEOUT and 503 in %s, and its statement ends in Neo4j',
    async (accept, { graph }) => {
      const { service } = serviceOn(slowGraph(graph, SLOW_STATEMENT));

      const response = await service.fetch('http://test/graphql', post(SLOW, accept));

      expect(response.status).toBe(503);
      expect(response.headers.get('retry-after')).toMatch(/^\d+$/);
      expect(await response.json()).toMatchObject({
        // On a machine that is busy enough it is not begun within that time.
        errors: [{ extensions: { code: expect.stringMatching(/^(TIMEOUT|UNAVAILABLE)$/) } }],
      });
      await soon(async () => expect(await isEndlessRunning(graph)).toBe(false));
    },
  );

  test('is 503 for an export that does not begin', async ({ graph }) => {
    const { service } = serviceOn(slowGraph(graph, 'meetings'));

    const response = await service.fetch('http://test/export/meetings.csv');

    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toMatch(/^\d+$/);
    await soon(async () => expect(await isEndlessRunning(graph)).toBe(false));
  });
});

describe('a request of which something fails', () => {
  test('gives the rest with 200', async ({ graph, service: real }) => {
    await real.load(visitSeries(1));
    const { service } = serviceOn(failingGraph(graph, 'meetingsOfStateCount'), 60_000);
    const query =
      '{ a: state(ref: "RU") { meetings { totalCount } } b: state(ref: "CN") { name } }';

    const response = await service.fetch('http://test/graphql', post(query));

    expect(response.status).toBe(200);
    expect(response.headers.has('retry-after')).toBe(false);
    expect(await response.json()).toMatchObject({
      data: { a: null, b: { name: 'China' } },
      errors: [{ path: ['a', 'meetings', 'totalCount'], extensions: { code: 'UNAVAILABLE' } }],
    });
  });
});

describe('a client that leaves', () => {
  test('takes its statement in Neo4j with it, and leaves nothing in the log', async ({ graph }) => {
    const { service, logged } = serviceOn(slowGraph(graph, SLOW_STATEMENT), 60_000);
    const server = await listen(service, { host: '127.0.0.1', port: 0 });
    const client = new AbortController();

    const asked = fetch(`${server.url}/graphql`, { ...post(SLOW), signal: client.signal });
    await soon(async () => expect(await isEndlessRunning(graph)).toBe(true));
    client.abort();

    await expect(asked).rejects.toThrow('aborted');
    await soon(async () => expect(await isEndlessRunning(graph)).toBe(false));
    await server.close(AbortSignal.abort());
    expect(logged).toEqual([]);
  });
});
