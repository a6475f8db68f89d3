import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { statusOfManagedNeo4j } from '../../src/neo4j/control.ts';
import { choosePort } from '../../src/neo4j/free-port.ts';
import { managedHome, prepareHome } from '../../src/neo4j/managed-home.ts';
import { leaseManagedNeo4j } from '../../src/neo4j/managed-neo4j.ts';
import { isServing, readRun, restoreRun, writeRun } from '../../src/neo4j/run-record.ts';
import { causesIn } from '../../src/neo4j/server-log.ts';
import { configurationText, jvmArguments, memoryFor } from '../../src/neo4j/settings.ts';
import { identify } from '../../src/process-identity.ts';

const GB = 2 ** 30;
const progress = { step: () => undefined };

describe('the home of the managed Neo4j', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'liqa-home-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('is refused with cause and cure where it cannot be written', async () => {
    const home = join(folder, 'file');
    writeFileSync(home, '');

    const failure = leaseManagedNeo4j({ home, progress, env: {} });

    await expect(failure).rejects.toMatchObject({ exitCode: 1 });
    await expect(failure).rejects.toThrow(
      `LIQA_HOME must be a folder that can be written, but got: ${home}`,
    );
  });

  test.runIf(process.platform === 'linux')(
    'is refused where the system lets nobody write',
    async () => {
      const failure = leaseManagedNeo4j({ home: '/proc/liqa', progress, env: {} });

      await expect(failure).rejects.toMatchObject({ exitCode: 1 });
    },
  );

  test('without Java leads to the three ways on, and leaves no lock', async () => {
    const lease = () => leaseManagedNeo4j({ home: folder, progress, env: { PATH: folder } });

    await expect(lease()).rejects.toMatchObject({ exitCode: 3 });
    await expect(lease()).rejects.toThrow('There are three ways on');
  });

  test('remembers its port, and takes another where that is taken', async () => {
    const home = managedHome(folder);
    prepareHome(home);
    const taker = createServer();
    await new Promise<void>((resolve) => taker.listen(0, '127.0.0.1', resolve));
    const address = taker.address();
    const port = address === null || typeof address === 'string' ? 0 : address.port;
    writeFileSync(home.port, `${port}\n`);

    const whileTaken = await choosePort(home);
    await new Promise((resolve) => taker.close(resolve));

    expect(whileTaken).not.toBe(port);
    await expect(choosePort(home)).resolves.toBe(port);
  });

  test('takes no other process for its server', () => {
    const home = managedHome(folder);
    prepareHome(home);
    const us = identify(process.pid);
    const record = { pid: process.pid, startedAt: us?.startedAt ?? null, port: 1, launchedAt: 0 };
    writeRun(home, record);

    expect(readRun(home)).toEqual(record);
    expect(isServing(home, record)).toBe(process.platform === 'win32');
    expect(isServing(home, { ...record, startedAt: 'long ago' })).toBe(false);
  });

  test.runIf(process.platform !== 'win32')('is one, however its path is spelt', () => {
    const home = join(folder, 'home');
    mkdirSync(home);
    symlinkSync(home, join(folder, 'link'));

    expect(managedHome(join(folder, 'link'))).toEqual(managedHome(home));
  });

  test('keeps the record of the run before where a start fails', () => {
    const home = managedHome(folder);
    prepareHome(home);
    const record = { pid: 1, startedAt: 'long ago', port: 1, launchedAt: 0 };
    writeRun(home, { ...record, pid: 2 });

    restoreRun(home, record);
    expect(readRun(home)).toEqual(record);

    restoreRun(home, null);
    expect(readRun(home)).toBeNull();
  });

  test('is stopped where nothing was ever started, and looking makes no folder', async () => {
    const status = await statusOfManagedNeo4j(join(folder, 'absent'));

    expect(status).toEqual({ state: 'STOPPED', run: null, users: [], kept: false });
  });
});

describe('the settings of the managed Neo4j', () => {
  test('leave room for the rest on a small machine', () => {
    const sizes = [1, 4, 8, 16, 64].map((gb) => memoryFor(gb * GB).heapMb);

    expect(sizes).toEqual([512, 1_024, 3_072, 3_072, 3_072]);
  });

  test('open nothing but Bolt on loopback', () => {
    const lines = configurationText(7_999, memoryFor(8 * GB)).split('\n');

    expect(lines).toEqual(
      expect.arrayContaining([
        'server.default_listen_address=127.0.0.1',
        'server.bolt.listen_address=127.0.0.1:7999',
        'server.http.enabled=false',
        'server.https.enabled=false',
        'dbms.usage_report.enabled=false',
        'dbms.security.allow_csv_import_from_file_urls=false',
      ]),
    );
  });

  test('give a strict Java the leave that Neo4j needs, and others no unknown option', () => {
    const leave = '--sun-misc-unsafe-memory-access=allow';
    const argumentsOn = (major: number) => jvmArguments({ command: 'java', major }, memoryFor(GB));

    expect(argumentsOn(25)).toContain(leave);
    expect(argumentsOn(17)).not.toContain(leave);
  });
});

test('causesIn gives the lines of a log that name a cause, without stacks', () => {
  const log = `2026 INFO  Starting...
2026 ERROR Failed to start Neo4j
java.lang.RuntimeException: Error starting
\tat org.neo4j.Some.start(Some.java:1)
\t... 7 more
Caused by: java.io.IOException: No space left on device
2026 INFO  Stopped.`;

  expect(causesIn(log)).toEqual([
    '2026 ERROR Failed to start Neo4j',
    'java.lang.RuntimeException: Error starting',
    'Caused by: java.io.IOException: No space left on device',
  ]);
  expect(causesIn('Unrecognized option: --nope\n')).toEqual(['Unrecognized option: --nope']);
});
