import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { neo4jCommand } from '../../src/cli/neo4j.ts';
import { applyConstraints } from '../../src/graph/constraints.ts';
import type { Neo4jAddress } from '../../src/graph/driver.ts';
import { probe } from '../../src/graph/probe.ts';
import type { Statement } from '../../src/graph/statement.ts';
import { fetchJars } from '../../src/neo4j/jars.ts';
import { managedHome } from '../../src/neo4j/managed-home.ts';
import {
  leaseManagedNeo4j,
  type Neo4jLease,
  withManagedHome,
} from '../../src/neo4j/managed-neo4j.ts';
import { readRun } from '../../src/neo4j/run-record.ts';
import { stopServer } from '../../src/neo4j/stop-server.ts';
import { PACKAGE_ROOT } from '../../src/package-root.ts';
import { identify } from '../../src/process-identity.ts';
import { withGraph } from '../support/test-database.ts';

/** Starts of a real server on a busy machine. */
const SLOW_MS = 300_000;
const SHARED_HOME = join(PACKAGE_ROOT, '.liqa/test');
const HOLDER = join(PACKAGE_ROOT, 'tests/support/hold-managed-neo4j.ts');

const remember: Statement<undefined, undefined> = {
  name: 'remember',
  text: 'CREATE (:Remembered)',
  encode: () => ({}),
  decode: () => undefined,
};
const countRemembered: Statement<undefined, number> = {
  name: 'countRemembered',
  text: 'MATCH (n:Remembered) RETURN count(n) AS count',
  encode: () => ({}),
  decode: ({ count }) => Number(count),
};

describe('the managed Neo4j', { timeout: SLOW_MS }, () => {
  let liqaHome: string;
  let steps: string[];
  const progress = { step: (text: string) => void steps.push(text) };
  const { env } = process;

  beforeAll(async () => {
    // Jars are fetched once for all tests of this folder, not once for each run.
    await withManagedHome({ home: SHARED_HOME, env, progress: { step: () => undefined } }, () =>
      fetchJars(managedHome(SHARED_HOME), { env, progress: { step: () => undefined } }),
    );
    // A name with a space and a colon: paths are not to be cut at either.
    liqaHome = join(mkdtempSync(join(tmpdir(), 'liqa-managed-')), 'a home: here');
    mkdirSync(managedHome(liqaHome).folder, { recursive: true });
    symlinkSync(managedHome(SHARED_HOME).lib, managedHome(liqaHome).lib);
  }, SLOW_MS);

  beforeEach(() => {
    steps = [];
  });

  afterEach(async () => {
    vi.unstubAllEnvs();
    const run = readRun(managedHome(liqaHome));
    if (run !== null) {
      await stopServer(run);
    }
  });

  afterAll(() => rmSync(join(liqaHome, '..'), { recursive: true }));

  function lease(): Promise<Neo4jLease> {
    return leaseManagedNeo4j({ home: liqaHome, env, progress });
  }

  function serverPid(): number | null {
    return readRun(managedHome(liqaHome))?.pid ?? null;
  }

  async function runCommand(...args: readonly string[]) {
    vi.stubEnv('LIQA_HOME', liqaHome);
    vi.stubEnv('NEO4J_URI', '');
    const lines: string[] = [];
    const say = (line: string) => void lines.push(line);
    const code = await neo4jCommand(args, { out: say, err: say, interactive: false });
    return { code, text: lines.join('\n') };
  }

  const count = (address: Neo4jAddress) =>
    withGraph(address, async (graph) => (await graph.read(countRemembered, undefined))[0]);

  test('is shared by all who lease it, kept by `start`, and stopped by the last', async () => {
    const [first, second] = await Promise.all([lease(), lease()]);
    const pid = serverPid() ?? 0;
    const { password, lock } = managedHome(liqaHome);

    expect(second.address).toEqual(first.address);
    expect(first.address.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
    expect(statSync(password).mode & 0o777).toBe(0o600);
    expect(readFileSync(password, 'utf8').trim()).toBe(first.address.password);
    expect(steps.filter((step) => step.startsWith('Starting'))).toHaveLength(1);
    await expect(probe({ ...first.address, password: 'wrong' }, 5_000)).resolves.toBe('REFUSES_US');

    await first.release();
    await first.release();
    expect((await runCommand('status')).text).toContain(`used by  process ${process.pid}`);
    expect((await runCommand('start')).text).toContain(first.address.uri);
    expect(await runCommand('stop')).toMatchObject({
      code: 1,
      text: expect.stringContaining(`still used by process ${process.pid}`),
    });

    await runCommand('start');
    await second.release();
    const kept = await runCommand('status');
    expect(kept.text).toContain('running');
    expect(kept.text).toContain('used by  nobody');
    expect(serverPid()).toBe(pid);

    expect(await runCommand('stop')).toEqual({ code: 0, text: 'Neo4j is stopped.' });
    expect(await runCommand('status')).toMatchObject({
      code: 0,
      text: expect.stringContaining('stopped'),
    });
    expect(identify(pid)).toBeNull();
    expect(() => statSync(lock)).toThrow('ENOENT');
  });

  test('is taken over from a process that was killed, and recovers when it is killed itself', async () => {
    const holder = spawn(process.execPath, ['--import', 'tsx', HOLDER, liqaHome]);
    await once(holder.stdout, 'data');
    const pid = serverPid() ?? 0;
    holder.kill('SIGKILL');
    await once(holder, 'exit');

    const adopted = await lease();
    expect(serverPid()).toBe(pid);
    expect(steps.join()).not.toContain('Starting');
    await withGraph(adopted.address, (graph) =>
      graph.write((transaction) => transaction.run(remember, undefined)),
    );

    process.kill(pid, 'SIGKILL');
    await vi.waitFor(() => expect(identify(pid)).toBeNull(), 5_000);
    expect((await runCommand('status')).text).toContain('stopped');
    const recovered = await lease();
    expect(steps.join()).toContain('Recovering Neo4j');
    expect(recovered.address).toEqual(adopted.address);
    await expect(count(recovered.address)).resolves.toBe(1);

    const again = serverPid() ?? 0;
    await adopted.release();
    expect(identify(again)).not.toBeNull();
    await recovered.release();
    expect(identify(again)).toBeNull();
    expect(readdirSync(managedHome(liqaHome).leases)).toEqual([]);
  });

  test('refuses data that another server holds, and a graph of a newer release', async () => {
    const first = await lease();
    const home = managedHome(liqaHome);
    const record = readFileSync(home.run);

    // What is left of a home whose record was lost while its server runs.
    rmSync(home.run);
    await expect(lease()).rejects.toMatchObject({
      exitCode: 1,
      message: expect.stringContaining('Another Neo4j, which Liqa did not start, holds the data'),
    });
    writeFileSync(home.run, record);
    writeFileSync(home.port, String(new URL(first.address.uri).port));

    await withGraph(first.address, async (graph) => {
      await Promise.all([applyConstraints(graph), applyConstraints(graph)]);
      await applyConstraints(graph);
      await graph.define({ ...remember, text: "MATCH (g:Graph) SET g.schema = '2'" });
      await expect(applyConstraints(graph)).rejects.toThrow('1 or older, but got: 2');
    });
    await first.release();
  });
});

test('`liqa neo4j` without a known word is wrong usage', async () => {
  const lines: string[] = [];
  const io = {
    out: () => undefined,
    err: (line: string) => void lines.push(line),
    interactive: false,
  };

  const codes = [await neo4jCommand([], io), await neo4jCommand(['restart'], io)];

  expect(codes).toEqual([2, 2]);
  expect(lines.join()).toContain('start|stop|status');
});
