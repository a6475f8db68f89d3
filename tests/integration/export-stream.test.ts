import { describe, expect } from 'vitest';
import { UnavailableError } from '../../src/errors.ts';
import type { Graph, GraphReader } from '../../src/graph/run.ts';
import { listen } from '../../src/http/listen.ts';
import { createLog } from '../../src/log.ts';
import { createService } from '../../src/server.ts';
import { csvOf } from '../support/exported.ts';
import { NO_PROJECTION } from '../support/no-projection.ts';
import { test } from '../support/service.ts';
import { visitSeries } from '../support/visit-series.ts';

/** Four pages, and the half of one. */
const MANY = 450;
/** Within which the service notices that a client has left, in milliseconds. */
const NOTICED_MS = 500;

/** The real graph, which does something else before it reads the n-th page of meetings. */
function interrupted(graph: Graph, page: number, interrupt: () => Promise<void>) {
  const told = { pages: 0 };
  const reader: GraphReader = {
    read: async (statement, params, asker) => {
      if (statement.name === 'meetings') {
        told.pages += 1;
        if (told.pages === page) {
          await interrupt();
        }
      }
      return graph.read(statement, params, asker);
    },
  };
  return { reader, told };
}

/** Serves a graph over a real connection. */
async function serve<Result>(
  graph: GraphReader,
  use: (url: string, logged: readonly string[]) => Promise<Result>,
): Promise<Result> {
  const logged: string[] = [];
  const log = createLog('warn', { write: (line) => void logged.push(line) });
  const server = await listen(
    createService(graph, { log, playground: false, projection: NO_PROJECTION }),
    {
      host: '127.0.0.1',
      port: 0,
    },
  );
  try {
    return await use(server.url, logged);
  } finally {
    await server.close(AbortSignal.abort());
  }
}

describe('A long export', () => {
  test('has each meeting once, whatever page it is on', async ({ service }) => {
    await service.load(visitSeries(MANY));

    const { rows } = await csvOf(service, 'meetings.csv', {
      orderBy: '{"field":"KIND","direction":"ASC"}',
    });

    expect(rows).toHaveLength(MANY);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(MANY);
    expect(rows.map(({ id }) => String(id))).toEqual(rows.map(({ id }) => String(id)).toSorted());
    expect(service.statements.filter((name) => name === 'meetings')).toHaveLength(5);
  });

  test('is read no further once its client has left', async ({ service }) => {
    await service.load(visitSeries(MANY));
    const client = new AbortController();
    const gone = new Promise<void>((resolve) => {
      client.signal.addEventListener('abort', () => setTimeout(resolve, NOTICED_MS));
    });
    const { reader, told } = interrupted(service.graph, 2, () => gone);

    await serve(reader, async (url, logged) => {
      const response = await fetch(`${url}/export/meetings.csv`, { signal: client.signal });
      await response.body?.getReader().read();
      client.abort();
      await new Promise((resolve) => setTimeout(resolve, 4 * NOTICED_MS));

      expect(told.pages).toBe(2);
      expect(logged).toEqual([]);
    });
  });

  test('that fails in its midst breaks off, so that nobody takes it for whole', async ({
    service,
  }) => {
    await service.load(visitSeries(MANY));
    const { reader } = interrupted(service.graph, 3, () =>
      Promise.reject(new UnavailableError(new Error('gone'))),
    );

    await serve(reader, async (url, logged) => {
      const response = await fetch(`${url}/export/meetings.ndjson`);

      expect(response.status).toBe(200);
      await expect(response.text()).rejects.toThrow('terminated');
      expect(logged.join()).toContain('An export ended before it was whole.');
    });
  });

  test('that fails at its start says so with a status', async ({ service }) => {
    const { reader } = interrupted(service.graph, 1, () =>
      Promise.reject(new UnavailableError(new Error('gone'))),
    );

    await serve(reader, async (url) => {
      const response = await fetch(`${url}/export/meetings.csv`);

      expect(response.status).toBe(503);
      expect(await response.json()).toEqual({
        errors: [
          { message: 'The graph database is unavailable.', extensions: { code: 'UNAVAILABLE' } },
        ],
      });
    });
  });
});
