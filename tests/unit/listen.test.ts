import type { RequestListener, ServerResponse } from 'node:http';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Endpoint, type Listening, listen } from '../../src/http/listen.ts';
import { createLog } from '../../src/log.ts';
import { createService } from '../../src/server.ts';
import { NO_PROJECTION } from '../support/no-projection.ts';
import { openRawSocket } from '../support/raw-socket.ts';

const GET = 'GET / HTTP/1.1\r\nhost: x\r\n\r\n';
const NEVER = new AbortController().signal;
const servers: Listening[] = [];

async function serve(handler: RequestListener, limits: Partial<Endpoint> = {}): Promise<Listening> {
  const server = await listen(handler, { host: '127.0.0.1', port: 0, ...limits });
  servers.push(server);
  return server;
}

const answerAtOnce: RequestListener = (_request, response) => void response.end('done');

/** A handler whose answers the test gives. */
function answerLater() {
  const waiting: ServerResponse[] = [];
  const listeners: (() => void)[] = [];
  const handler: RequestListener = (_request, response) => {
    waiting.push(response);
    listeners.splice(0).forEach((listener) => {
      listener();
    });
  };
  const asked = () => new Promise<void>((resolve) => listeners.push(resolve));
  return { handler, waiting, asked };
}

/** The real endpoint, on a database that there is not. */
function endpoint(): RequestListener {
  const log = createLog('silent');
  const graph = { read: () => Promise.reject(new Error('no database')) };
  return createService(graph, { log, playground: false, projection: NO_PROJECTION });
}

function postOf(bytes: number): string {
  const head = `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${bytes}`;
  return `${head}\r\n\r\n${' '.repeat(Math.min(bytes, 1_000_000))}`;
}

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close(AbortSignal.abort())));
});

describe('a server that stops', () => {
  test('answers what runs, and what comes on connections that are open, and then closes them', async () => {
    const { handler, waiting, asked } = answerLater();
    const server = await serve(handler);
    const [running, idle] = [await openRawSocket(server.url), await openRawSocket(server.url)];
    const first = asked();
    idle.send(GET);
    await first;
    waiting.shift()?.end('before');
    await idle.hears(/before/);
    const second = asked();
    running.send(GET);
    await second;

    const closed = server.close(NEVER);
    const third = asked();
    idle.send(GET);
    await third;
    for (const response of waiting) {
      response.end('after');
    }

    expect(await running.ended).toMatch(/connection: close.*after/is);
    expect(await idle.ended).toMatch(/before.*connection: close.*after/is);
    await closed;
  });

  test('accepts no more connections', async () => {
    const { handler, waiting, asked } = answerLater();
    const server = await serve(handler);
    const running = await openRawSocket(server.url);
    const first = asked();
    running.send(GET);
    await first;

    const closed = server.close(NEVER);

    await expect(fetch(server.url)).rejects.toThrow('fetch failed');
    waiting[0]?.end();
    await closed;
  });

  test('does not wait for those who never said anything', async () => {
    const server = await serve(answerAtOnce);
    const silent = await openRawSocket(server.url);

    await server.close(NEVER);

    expect(await silent.ended).toBe('');
  });

  test('cuts what runs when it is to hurry', async () => {
    const { handler, asked } = answerLater();
    const server = await serve(handler);
    const running = await openRawSocket(server.url);
    const first = asked();
    running.send(GET);
    await first;

    await server.close(AbortSignal.abort());

    expect(await running.ended).toBe('');
  });

  test('still accepts for as long as a balancer needs to see it', async () => {
    const server = await serve(answerAtOnce, { stopDelayMs: 60_000 });
    const hurry = new AbortController();

    const closed = server.close(hurry.signal);

    expect(await (await fetch(server.url)).text()).toBe('done');
    hurry.abort();
    await closed;
  });
});

describe('connections beyond the most', () => {
  test('are told 503 where they ask, while others are answered', async () => {
    const server = await serve(answerAtOnce, { mostConnections: 1 });
    const first = await openRawSocket(server.url);
    const second = await openRawSocket(server.url);

    second.send(GET);
    first.send(GET);

    expect(await second.ended).toMatch(/^HTTP\/1\.1 503 .*retry-after: \d+.*UNAVAILABLE/is);
    expect(await first.hears(/done/)).toMatch(/^HTTP\/1\.1 200 /);
  });

  test('make room when they end', async () => {
    const server = await serve(answerAtOnce, { mostConnections: 1 });
    const first = await openRawSocket(server.url);
    first.send(GET);
    await first.hears(/done/);
    first.socket.destroy();

    await vi.waitFor(async () => expect((await fetch(server.url)).status).toBe(200), 10_000);
  });
});

describe('a request', () => {
  test('that is too large leaves its connection to the next one', async () => {
    const server = await serve(endpoint());
    const client = await openRawSocket(server.url);

    client.send(postOf(200_000));
    await client.hears(/^HTTP\/1\.1 413 /);
    client.send('GET /livez HTTP/1.1\r\nhost: x\r\n\r\n');

    await client.hears(/HTTP\/1\.1 200 /);
    client.socket.destroy();
  });

  test('that is endless is cut off', async () => {
    const server = await serve(endpoint());
    const client = await openRawSocket(server.url);

    client.send(postOf(2 ** 40));
    const more = setInterval(() => client.send(' '.repeat(1_000)), 10);

    expect(await client.ended).toMatch(/^HTTP\/1\.1 413 /);
    clearInterval(more);
  });

  test('whose headers are too large is 431', async () => {
    const server = await serve(endpoint());
    const client = await openRawSocket(server.url);

    client.send(`GET / HTTP/1.1\r\nhost: x\r\nx-a: ${'a'.repeat(20_000)}\r\n\r\n`);

    expect(await client.ended).toMatch(/^HTTP\/1\.1 431 /);
  });

  test('that is compressed is 415, whatever is in it', async () => {
    const server = await serve(endpoint());
    const ask = (encoding: string) =>
      fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-encoding': encoding },
        body: '{"query":"{__typename}"}',
      });

    const response = await ask('gzip');

    expect(response.status).toBe(415);
    expect(response.headers.get('accept-encoding')).toBe('identity');
    expect(await response.json()).toEqual({
      errors: [
        {
          message: 'content-encoding must be identity, but got: gzip.',
          extensions: { code: 'BAD_INPUT' },
        },
      ],
    });
    expect((await ask('identity')).status).toBe(200);
  });
});

describe('a client that takes its time', () => {
  /** More than a socket and both its ends hold. */
  const LARGE = Buffer.alloc(50_000_000, 'x');
  const HURRIED = { headersMs: 200, requestMs: 400, readMs: 200, checkMs: 50 };
  const AN_HOUR = 3_600_000;
  const PATIENT = { headersMs: AN_HOUR, requestMs: AN_HOUR, readMs: AN_HOUR, checkMs: 50 };

  test('to send its headers is told so and cut', async () => {
    const server = await serve(answerAtOnce, { patience: HURRIED });
    const client = await openRawSocket(server.url);

    client.send('GET / HTTP/1.1\r\nhost: x\r\n');

    expect(await client.ended).toMatch(/^HTTP\/1\.1 408 /);
  });

  test('to send its body is cut', async () => {
    const server = await serve(endpoint(), { patience: HURRIED });
    const client = await openRawSocket(server.url);

    client.send('POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n');
    client.send('content-length: 10\r\n\r\n{');

    expect(await client.ended).not.toContain('200 OK');
  });

  test('to read an answer that is whole is cut, and the answer let go', async () => {
    const { handler, waiting, asked } = answerLater();
    const server = await serve(handler, { patience: HURRIED });
    const client = await openRawSocket(server.url);
    const first = asked();
    client.socket.pause();
    client.send(GET);
    await first;
    const [response] = waiting;
    const over = new Promise<void>((resolve) => response?.once('close', resolve));

    response?.end(LARGE);
    await over;
    client.socket.resume();

    expect((await client.ended).length).toBeLessThan(LARGE.byteLength);
  });

  test('gets its answer where that is allowed', async () => {
    const server = await serve((_request, response) => void response.end(LARGE), {
      patience: PATIENT,
    });

    const response = await fetch(server.url);
    await new Promise((resolve) => setTimeout(resolve, HURRIED.readMs + HURRIED.checkMs));

    expect((await response.arrayBuffer()).byteLength).toBe(LARGE.byteLength);
  });
});
