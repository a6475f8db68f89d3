import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, describe, expect, vi } from 'vitest';
import { takeLock } from '../../src/graph/cypher/load-lock.ts';
import type { Graph } from '../../src/graph/run.ts';
import type { Statement } from '../../src/graph/statement.ts';
import { ourselves } from '../../src/ingest/lock/lock-holder.ts';
import { PACKAGE_ROOT } from '../../src/package-root.ts';
import { fingerprintOfFacts } from '../support/fingerprint.ts';
import { loadFile, recordsFile } from '../support/load-files.ts';
import { databaseEnvironment, runLiqaHere } from '../support/run-liqa.ts';
import { test } from '../support/service.ts';

const HOLDER = join(PACKAGE_ROOT, 'tests/support/hold-load-lock.ts');
const PERSON = recordsFile({
  dataset: { id: 'mine', kind: 'CURATED' },
  people: [{ id: 'p', names: { en: 'P' } }],
});

const locks: Statement<undefined, string> = {
  name: 'locks',
  text: 'MATCH (l:LoadLock) RETURN l.what AS what',
  encode: () => ({}),
  decode: ({ what }) => String(what),
};

let holder: ChildProcess | null = null;

afterEach(async () => {
  vi.unstubAllEnvs();
  await kill();
});

async function kill(): Promise<void> {
  if (holder !== null && holder.exitCode === null && holder.signalCode === null) {
    holder.kill('SIGKILL');
    await once(holder, 'exit');
  }
  holder = null;
}

/** Another process that has the lock. */
async function holdElsewhere(): Promise<number> {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', HOLDER], {
    env: { PATH, HOME, ...databaseEnvironment() },
  });
  holder = child;
  await once(child.stdout, 'data');
  return child.pid ?? 0;
}

/** The lock as somebody on another machine took it, who has been heard of so many seconds ago. */
async function holdFarAway(graph: Graph, secondsAgo: number): Promise<void> {
  const us = { ...ourselves('the load of far'), machine: 'far away', host: 'far-host' };
  await graph.write(async (transaction) => {
    await transaction.run(takeLock, { us, dead: null, silence: 15 });
    await transaction.run(heardBefore, secondsAgo);
  });
}

const heardBefore: Statement<number, undefined> = {
  name: 'heardBefore',
  text: 'MATCH (l:LoadLock) SET l.beat = datetime.statement() - duration({seconds: $seconds})',
  encode: (seconds) => ({ seconds }),
  decode: () => undefined,
};

describe('The right to write', () => {
  test('is waited for, and taken over from a process that was killed', async ({ service }) => {
    const pid = await holdElsewhere();
    const said: string[] = [];

    const { code, out } = await runLiqaHere(['load', PERSON], (line) => {
      said.push(line);
      if (line.startsWith('Waiting')) {
        void kill();
      }
    });

    expect(code).toBe(0);
    expect(said.join('\n')).toMatch(
      new RegExp(`^Waiting for the load of held \\(process ${pid} on \\S+, since \\S+\\)$`, 'm'),
    );
    expect(out).toContain('1 created');
    expect(await service.graph.read(locks, undefined)).toEqual([]);
  });

  test('is not waited for any more after Ctrl-C', async ({ service }) => {
    await holdElsewhere();
    const before = await fingerprintOfFacts(service.graph);

    const { code, err } = await runLiqaHere(['load', PERSON], (line) => {
      if (line.startsWith('Waiting')) {
        process.emit('SIGINT');
      }
    });

    expect(code).toBe(1);
    expect(err).toContain('Stopped: nothing was written.');
    expect(await fingerprintOfFacts(service.graph)).toBe(before);
    expect(await service.graph.read(locks, undefined)).toEqual(['the load of held']);
  });

  test('is not needed to say what would be done', async ({ service }) => {
    await holdFarAway(service.graph, 0);

    const { outcome } = await loadFile(service.graph, PERSON, { dryRun: true });

    expect(outcome).toBe('DRY_RUN');
  });

  test('passes from a machine that was not heard of for a quarter of a minute', async ({
    service,
  }) => {
    await holdFarAway(service.graph, 16);
    const waited: unknown[] = [];

    await loadFile(service.graph, PERSON, {
      onProgress: ({ phase, holder: of }) => {
        if (phase === 'WAIT') {
          waited.push(of);
        }
      },
    });

    expect(waited).toEqual([]);
    expect(await service.graph.read(locks, undefined)).toEqual([]);
  });

  test('is asked for before anything is committed: who lost it writes nothing', async ({
    service: { graph },
  }) => {
    const before = await fingerprintOfFacts(graph);
    const robbed: Graph = {
      ...graph,
      write: (work) =>
        graph.write(async (transaction) => {
          const result = await work({
            run: async (statement, params) => {
              if (statement.name === 'beginLoad') {
                await graph.write((other) => other.run(rob, undefined));
              }
              return transaction.run(statement, params);
            },
          });
          return result;
        }),
    };

    await expect(loadFile(robbed, PERSON)).rejects.toMatchObject({ code: 'LOCK_LOST' });
    expect(await fingerprintOfFacts(graph)).toBe(before);
    await expect(loadFile(robbed, PERSON, { mostRows: 0 })).rejects.toMatchObject({
      code: 'LOCK_LOST',
    });
    expect(await fingerprintOfFacts(graph)).toBe(before);
  });
});

/** As if another loader had taken it: it is heard of no more. */
const rob: Statement<undefined, undefined> = {
  name: 'rob',
  text: `MATCH (l:LoadLock) SET l.holder = 'another',
           l.beat = datetime.statement() - duration({seconds: 60})`,
  encode: () => ({}),
  decode: () => undefined,
};
