import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { buildLiqa, type LiqaProcess, runLiqaProcess } from '../support/liqa-process.ts';
import { ownDatabase } from '../support/own-database.ts';
import { openRawSocket } from '../support/raw-socket.ts';
import { openProxy, type TcpProxy } from '../support/tcp-proxy.ts';

/** Of a build, and of a start, on a busy machine, in milliseconds. */
const SLOW_MS = 300_000;
const READY = 'GET /readyz HTTP/1.1\r\nhost: x\r\n\r\n';

let proxy: TcpProxy;

beforeAll(buildLiqa, SLOW_MS);

afterEach(() => proxy.close());

/** A service as a process, whose way to the database a test may trouble. */
async function start(env: Readonly<Record<string, string>> = {}) {
  const { uri, username, password } = ownDatabase();
  proxy = await openProxy(Number(new URL(uri).port));
  const liqa: LiqaProcess = runLiqaProcess(['start'], {
    NEO4J_URI: `bolt://127.0.0.1:${proxy.port}`,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    PORT: '0',
    ...env,
  });
  const [, url = ''] = await liqa.says(/(http:\/\/127\.0\.0\.1:\d+)\/graphql/);
  return { liqa, url };
}

const readiness = async (url: string) => {
  const response = await fetch(`${url}/readyz`);
  return `${response.status} ${await response.text()}`;
};

test('SIGTERM: not ready at once, answers on open connections, and ends with 0', async () => {
  const { liqa, url } = await start();
  await vi.waitFor(async () => expect(await readiness(url)).toBe('200 ready\n'), SLOW_MS);
  const client = await openRawSocket(url);
  client.send('GET /livez HTTP/1.1\r\nhost: x\r\n\r\n');
  await client.hears(/200 OK/);

  liqa.child.kill('SIGTERM');
  await vi.waitFor(() => expect(fetch(`${url}/livez`)).rejects.toThrow('fetch failed'));
  client.send(READY);

  expect(await client.ended).toMatch(/HTTP\/1\.1 503 .*connection: close.*stopping/is);
  expect(await liqa.ended).toBe(0);
});

test('SIGTERM with a delay: not ready, but still answering, for as long', async () => {
  const { liqa, url } = await start({ LIQA_STOP_DELAY_MS: '3000' });

  liqa.child.kill('SIGTERM');

  await vi.waitFor(async () => expect(await readiness(url)).toBe('503 stopping\n'));
  expect(await liqa.ended).toBe(0);
});

test('SIGTERM while the database is frozen ends it all the same', async () => {
  const { liqa, url } = await start({ LIQA_REQUEST_MS: '1000' });
  proxy.freeze();
  const asked = await fetch(`${url}/export/meetings.csv`);
  expect(asked.status).toBe(503);

  liqa.child.kill('SIGTERM');

  expect(await liqa.ended).toBe(0);
});
