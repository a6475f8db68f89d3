import { afterEach, describe, expect, vi } from 'vitest';
import { ping } from '../../src/graph/cypher/ping.ts';
import type { Neo4jAddress } from '../../src/graph/driver.ts';
import { createGraph, type Graph } from '../../src/graph/run.ts';
import { createSessions, type Sessions } from '../../src/graph/sessions.ts';
import { createLog } from '../../src/log.ts';
import { createService } from '../../src/server.ts';
import { createDatabaseUser } from '../support/database-user.ts';
import { NO_PROJECTION } from '../support/no-projection.ts';
import { ownDatabase } from '../support/own-database.ts';
import { test } from '../support/service.ts';
import { openProxy, type TcpProxy } from '../support/tcp-proxy.ts';
import { isEndlessRunning, slowGraph } from '../support/troubled-graph.ts';

/** How long a request may take here, in milliseconds. */
const REQUEST_MS = 1_500;
/** Within which everything is well again, in milliseconds; connections count as lost after ten seconds. */
const WELL_AGAIN_MS = 40_000;
const MANY = 20;

const QUESTION = '{ graph { meetingCount } }';

const opened: { close(): Promise<void> }[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((each) => each.close()));
});

/** The database of the tests, reached by a way that can be troubled. */
async function behindProxy(choices: Partial<Neo4jAddress> = {}) {
  const address = ownDatabase();
  const proxy = await openProxy(Number(new URL(address.uri).port));
  const uri = `bolt://127.0.0.1:${proxy.port}`;
  const sessions = createSessions({ ...address, uri, poolSize: 5, ...choices });
  opened.push(sessions, proxy);
  return { proxy, ...serving(createGraph(sessions)) };
}

function serving(graph: Pick<Graph, 'read'>, requestMs = REQUEST_MS) {
  const log = createLog('silent');
  const projection = NO_PROJECTION;
  const { fetch } = createService(graph, { log, playground: false, projection, requestMs });
  const ask = () =>
    fetch('http://test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUESTION }),
    });
  return { graph, ask, fetch };
}

async function codesOf(response: Response): Promise<readonly unknown[]> {
  const { errors = [] } = (await response.json()) as {
    errors?: { extensions: { code: unknown } }[];
  };
  return errors.map(({ extensions }) => extensions.code);
}

const isWell = async ({ ask }: Pick<ReturnType<typeof serving>, 'ask'>) =>
  vi.waitFor(async () => expect((await ask()).status).toBe(200), { timeout: WELL_AGAIN_MS });

async function troubled(
  trouble: (proxy: TcpProxy) => void,
  { proxy, ask, fetch }: Awaited<ReturnType<typeof behindProxy>>,
) {
  await isWell({ ask });
  trouble(proxy);
  const answers = await Promise.all(Array.from({ length: MANY }, () => ask()));
  const ready = await fetch('http://test/readyz');
  return { answers, ready };
}

describe('a database that is frozen', () => {
  test('is UNAVAILABLE in time, fills no more than the pool, and is well again by itself', async () => {
    const service = await behindProxy();

    const { answers, ready } = await troubled((proxy) => proxy.freeze(), service);

    expect(answers.map(({ status }) => status)).toEqual(Array(MANY).fill(503));
    expect(await Promise.all(answers.map(codesOf))).toEqual(Array(MANY).fill(['UNAVAILABLE']));
    expect(ready.status).toBe(503);
    expect((await service.fetch('http://test/livez')).status).toBe(200);
    expect(service.proxy.connections()).toBeLessThanOrEqual(5);

    service.proxy.thaw();
    await isWell(service);
    await vi.waitFor(async () => {
      expect((await service.fetch('http://test/readyz')).status).toBe(200);
    }, WELL_AGAIN_MS);
  });

  test('is well again though every connection that there was is lost', async () => {
    const service = await behindProxy();
    await isWell(service);
    service.proxy.freeze();
    await Promise.all(Array.from({ length: MANY }, () => service.ask()));
    service.proxy.forget();
    service.proxy.thaw();

    await isWell(service);

    // Those of the pool that was lost are closed, and not kept beside the new one.
    await vi.waitFor(() => expect(service.proxy.connections()).toBeLessThanOrEqual(5), {
      timeout: WELL_AGAIN_MS,
    });
  });
});

describe('a database whose connections break', () => {
  test('is asked again by the very same requests', async () => {
    const service = await behindProxy();

    const { answers } = await troubled((proxy) => proxy.cut(), service);

    expect(answers.map(({ status }) => status)).toEqual(Array(MANY).fill(200));
  });

  test('and which is gone is UNAVAILABLE', async () => {
    const service = await behindProxy();
    await isWell(service);

    await service.proxy.close();
    const answer = await service.ask();

    expect(answer.status).toBe(503);
    expect(await codesOf(answer)).toEqual(['UNAVAILABLE']);
  });
});

describe('a database that is slow', () => {
  test('answers as long as it is in time', async () => {
    const service = await behindProxy();

    const { answers } = await troubled((proxy) => proxy.delay(20), service);

    expect(answers.map(({ status }) => status)).toEqual(Array(MANY).fill(200));
  });
});

describe('a pool without a free connection', () => {
  test('is UNAVAILABLE in time, and free again when its statement has ended', async ({ graph }) => {
    const sessions: Sessions = createSessions({ ...ownDatabase(), poolSize: 1 });
    opened.push(sessions);
    const pooled = createGraph(sessions);
    const hog = new AbortController();
    const { ask } = serving(pooled);
    const hogging = slowGraph(pooled, ping.name).read(ping, undefined, hog);
    await vi.waitFor(async () => expect(await isEndlessRunning(graph)).toBe(true), WELL_AGAIN_MS);

    const answer = await ask();
    hog.abort(new Error('enough'));

    expect(answer.status).toBe(503);
    expect(await codesOf(answer)).toEqual(['UNAVAILABLE']);
    await expect(hogging).rejects.toThrow('enough');
    await isWell({ ask });
  });
});

describe('a password that was changed', () => {
  test('is UNAVAILABLE until we are told the new one, and needs no restart', async () => {
    const user = await createDatabaseUser(ownDatabase());
    opened.push({ close: user.remove });
    let known = user.password;
    const { username, password } = user;
    const service = await behindProxy({ username, password, passwordNow: () => known });
    await isWell(service);

    await user.changePassword('another password');
    service.proxy.cut();
    const answer = await service.ask();

    expect(answer.status).toBe(503);
    expect(await codesOf(answer)).toEqual(['UNAVAILABLE']);
    known = 'another password';
    await isWell(service);
  });
});

describe('a database of a cluster, as far as a single server is one', () => {
  test('answers over neo4j://, and sees what was seen before', async ({ graph }) => {
    const { uri, ...others } = ownDatabase();
    const sessions = createSessions({ ...others, uri: uri.replace('bolt://', 'neo4j://') });
    opened.push(sessions);

    await isWell(serving(createGraph(sessions), WELL_AGAIN_MS));

    expect(await graph.read(ping, undefined)).toHaveLength(1);
  });
});
