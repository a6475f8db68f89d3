import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { runLiqa } from '../../src/cli/liqa.ts';
import { managedHome } from '../../src/neo4j/managed-home.ts';
import { isServing, readRun } from '../../src/neo4j/run-record.ts';
import { PACKAGE_ROOT } from '../../src/package-root.ts';
import { buildLiqa, type LiqaProcess, runLiqaProcess } from '../support/liqa-process.ts';
import { ownDatabase } from '../support/own-database.ts';
import { test as serviceTest } from '../support/service.ts';

/** A fault that is known before Neo4j starts is told within this, in milliseconds. */
const AT_ONCE_MS = 10_000;
/** Starts of a real server on a busy machine, in milliseconds. */
const SLOW_MS = 180_000;

let folder: string;

beforeAll(async () => {
  await buildLiqa();
  folder = mkdtempSync(join(tmpdir(), 'liqa-start-'));
}, SLOW_MS);

afterEach(() => vi.unstubAllEnvs());

afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a command in this process and collects what it says. */
async function run(args: readonly string[], env: Readonly<Record<string, string>>) {
  vi.stubEnv('NEO4J_URI', '');
  for (const [name, value] of Object.entries({ PORT: '0', LIQA_LOG_LEVEL: 'silent', ...env })) {
    vi.stubEnv(name, value);
  }
  const lines: string[] = [];
  const say = (line: string) => void lines.push(line);
  const code = await runLiqa(args, { out: say, err: say, interactive: false });
  return { code, text: lines.join('\n') };
}

async function ask(endpoint: string, query: string): Promise<unknown> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

async function addressOf(liqa: LiqaProcess): Promise<string> {
  return (await liqa.says(/http:\/\/127\.0\.0\.1:\d+\/graphql/))[0];
}

describe('liqa', () => {
  test('shows how it is used when the command is unknown, and exits with 2', async () => {
    const { code, text } = await run(['begin'], {});

    expect(code).toBe(2);
    expect(text).toContain('There is no command named begin.');
    expect(text).toContain('liqa start');
  });

  test('refuses an unknown option with 2', async () => {
    expect((await run(['start', '--fast'], {})).code).toBe(2);
  });

  test('tells its version', async () => {
    expect(await run(['--version'], {})).toEqual({ code: 0, text: '0.1.0' });
  });

  test('shows how it is used when no command is given', async () => {
    expect((await run([], {})).code).toBe(0);
  });
});

describe('liqa start', () => {
  test('shows how it is used when asked for help', async () => {
    const { code, text } = await run(['start', '--help'], { PORT: '70000' });

    expect(code).toBe(0);
    expect(text).toContain('NEO4J_URI');
  });

  test('lists every bad variable and exits with 1', async () => {
    const { code, text } = await run(['start'], { PORT: '70000', NEO4J_URI: 'http://x' });

    expect(code).toBe(1);
    expect(text).toContain('PORT must be a whole number from 0 to 65535, but got: 70000');
    expect(text).toContain('NEO4J_URI must start with bolt://');
  });

  test('names a taken port and its cure before Neo4j starts, and exits with 1', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    const startedAt = performance.now();

    const { code, text } = await run(['start'], { PORT: String(port) });

    expect(performance.now() - startedAt).toBeLessThan(AT_ONCE_MS);
    expect(code).toBe(1);
    expect(text).toContain(`Port ${port} on 127.0.0.1 is taken`);
    expect(text).toContain(`PORT=${port + 1} npm start`);
    other.close();
  });

  test('names a folder that cannot be written, and exits with 1', async () => {
    const { code, text } = await run(['start'], { LIQA_HOME: join(PACKAGE_ROOT, 'LICENSE/home') });

    expect(code).toBe(1);
    expect(text).toContain('LIQA_HOME');
  });

  test('names a wrong password and its cure, and exits with 3', async () => {
    const { code, text } = await run(['start'], {
      NEO4J_URI: ownDatabase().uri,
      NEO4J_PASSWORD: 'not the password',
    });

    expect(code).toBe(3);
    expect(text).toContain('Check NEO4J_USERNAME and NEO4J_PASSWORD');
  });

  test('names a database that does not answer, and exits with 3', async () => {
    const { code, text } = await run(['start'], {
      NEO4J_URI: 'bolt://127.0.0.1:1',
      NEO4J_PASSWORD: 'any password',
    });

    expect(code).toBe(3);
    expect(text).toContain('No Neo4j answers at bolt://127.0.0.1:1');
  });

  test('names the three ways on without a JDK and Maven, at once, and exits with 3', async () => {
    const startedAt = performance.now();
    const liqa = runLiqaProcess(['start'], {
      PATH: folder,
      PORT: '0',
      LIQA_HOME: join(folder, 'without-java'),
    });

    expect(await liqa.ended).toBe(3);
    expect(performance.now() - startedAt).toBeLessThan(AT_ONCE_MS);
    expect(liqa.output()).toMatch(/NEO4J_URI/);
    expect(liqa.output()).toMatch(/[Dd]ocker/);
    expect(liqa.output()).toMatch(/JDK/);
  });

  serviceTest(
    'serves the database that NEO4J_URI names, and never loads the seeds into it',
    async ({ service }) => {
      const { uri, username, password } = ownDatabase();
      vi.stubEnv('NEO4J_URI', uri);
      vi.stubEnv('NEO4J_USERNAME', username);
      vi.stubEnv('NEO4J_PASSWORD', password);
      vi.stubEnv('PORT', '0');
      let ended: Promise<number> | undefined;

      const endpoint = await new Promise<string>((resolve) => {
        const out = (line: string) => (line.startsWith('http') ? resolve(line) : undefined);
        ended = runLiqa(['start'], { out, err: out, interactive: false });
      });
      const body = await ask(endpoint, '{ meetings { totalCount } }');
      process.emit('SIGTERM');

      expect(body).toMatchObject({ data: { meetings: { totalCount: 0 } } });
      expect(await ended).toBe(0);
      expect(await service.query('{ loads { totalCount } }')).toMatchObject({
        data: { loads: { totalCount: 0 } },
      });
    },
  );
});

describe('liqa start on its own Neo4j', { timeout: SLOW_MS }, () => {
  const env = () => ({ LIQA_HOME: join(folder, 'home'), PORT: '0' });
  const isUp = () => {
    const home = managedHome(join(folder, 'home'));
    const record = readRun(home);
    return record !== null && isServing(home, record);
  };

  beforeAll(() => {
    // The jars of the tests' own database serve: they need no second download.
    const { folder: neo4j, lib } = managedHome(join(folder, 'home'));
    mkdirSync(neo4j, { recursive: true });
    symlinkSync(managedHome(join(PACKAGE_ROOT, '.liqa/test')).lib, lib);
  });

  test('loads the seeds, ends with the address, and leaves no process behind on SIGINT', async () => {
    const liqa = runLiqaProcess(['start'], env());
    const endpoint = await addressOf(liqa);
    expect(liqa.output().trimEnd().split('\n').at(-1)).toBe(endpoint);

    const body = await ask(endpoint, '{ graph { meetingCount lastLoad { dataset } } }');
    expect(body).toMatchObject({ data: { graph: { meetingCount: expect.any(Number) } } });
    expect(isUp()).toBe(true);

    liqa.child.kill('SIGINT');
    expect(await liqa.ended).toBe(0);
    expect(isUp()).toBe(false);
  });

  test('loads them once', async () => {
    const liqa = runLiqaProcess(['start'], env());
    const endpoint = await addressOf(liqa);

    expect(await ask(endpoint, '{ loads { totalCount } }')).toMatchObject({
      data: { loads: { totalCount: 1 } },
    });
    expect(liqa.output()).not.toContain('Loading the seeds');

    liqa.child.kill('SIGTERM');
    expect(await liqa.ended).toBe(0);
  });

  test('starts its Neo4j again when that is killed, and answers without a restart of its own', async () => {
    const liqa = runLiqaProcess(['start'], env());
    const endpoint = await addressOf(liqa);
    const killed = readRun(managedHome(join(folder, 'home')))?.pid;
    expect(killed).toBeDefined();

    process.kill(killed ?? 0, 'SIGKILL');

    const count = { data: { loads: { totalCount: 1 } } };
    await vi.waitFor(
      async () => expect(await ask(endpoint, '{ loads { totalCount } }')).toMatchObject(count),
      { timeout: SLOW_MS - 20_000, interval: 1_000 },
    );
    expect(readRun(managedHome(join(folder, 'home')))?.pid).not.toBe(killed);

    liqa.child.kill('SIGTERM');
    expect(await liqa.ended).toBe(0);
    expect(isUp()).toBe(false);
  });

  test('is stopped while Neo4j starts, and leaves no process behind', async () => {
    const liqa = runLiqaProcess(['start'], env());
    await liqa.says(/Starting Neo4j/);

    liqa.child.kill('SIGINT');

    expect(await liqa.ended).toBe(0);
    expect(isUp()).toBe(false);
  });
});
