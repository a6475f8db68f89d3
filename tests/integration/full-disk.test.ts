import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, vi } from 'vitest';
import type { Graph } from '../../src/graph/run.ts';
import { keepManagedNeo4j, unkeepManagedNeo4j } from '../../src/neo4j/control.ts';
import { managedHome } from '../../src/neo4j/managed-home.ts';
import { PACKAGE_ROOT } from '../../src/package-root.ts';
import { fingerprintOfFacts } from '../support/fingerprint.ts';
import { generateWorld } from '../support/generate-world.ts';
import { runLoader } from '../support/killed-loads.ts';
import { buildLiqa, runLiqaProcess } from '../support/liqa-process.ts';
import { recordsFile } from '../support/load-files.ts';
import { databaseEnvironment } from '../support/run-liqa.ts';
import { test } from '../support/service.ts';
import { createSmallDisk, type SmallDisk, whyNoSmallDisk } from '../support/small-disk.ts';
import { withGraph } from '../support/test-database.ts';

/** Starts and stops of Neo4j on a busy machine, in milliseconds. */
const SLOW_MS = 900_000;
const MB = 1_048_576;

const reason = whyNoSmallDisk();
if (reason !== null) {
  process.stdout.write(
    `Tests of full disks are skipped: no small disk can be mounted: ${reason}\n`,
  );
}

const disks: SmallDisk[] = [];
function smallDisk(megabytes: number, folder?: string): SmallDisk {
  const disk = createSmallDisk(megabytes, folder);
  disks.push(disk);
  return disk;
}
function removeDisks(): void {
  for (const disk of disks.splice(0)) {
    disk.remove();
  }
}

beforeAll(buildLiqa, SLOW_MS);

describe.skipIf(reason !== null)('A full disk', { timeout: SLOW_MS }, () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    removeDisks();
  });

  test('of temporary files ends a load with the folder and the cure, and nothing written', async ({
    service,
  }) => {
    const before = await fingerprintOfFacts(service.graph);
    const { folder } = smallDisk(1);
    const people = Array.from({ length: 10_000 }, (_, at) => ({
      id: `somebody-${at}`,
      names: { en: [`Somebody ${at}`, `S. ${at}`] },
    }));
    const path = recordsFile({ people });

    const run = runLiqaProcess(['load', path], { ...databaseEnvironment(), TMPDIR: folder });

    expect(await run.ended).toBe(1);
    expect(run.output()).toContain(
      `TEMPORARY_FILE: What is read must be kept in a temporary file in ${folder}, but: ENOSPC`,
    );
    expect(run.output()).not.toMatch(/\n {4}at /);
    expect(readdirSync(folder)).toEqual([]);
    expect(await fingerprintOfFacts(service.graph)).toBe(before);
  });

  test('under an export is told, and leaves nothing of it', async ({ service }) => {
    await service.load(generateWorld({ people: 60, meetings: 200, seed: 3 }));
    const disk = smallDisk(1);
    disk.fill(65_536);
    const exportTo = (...args: readonly string[]) =>
      runLiqaProcess(['export', ...args], databaseEnvironment());

    const records = exportTo('--records', join(disk.folder, 'backup'));
    const meetings = exportTo(
      'meetings',
      '--format',
      'ndjson',
      '--output',
      join(disk.folder, 'm.json'),
    );

    for (const run of [records, meetings]) {
      expect(await run.ended, run.output()).toBe(1);
      expect(run.output()).toMatch(
        /^UNWRITABLE: .* must be such that it can be written, but: ENOSPC/m,
      );
      expect(run.output()).not.toMatch(/\n {4}at /);
    }
    expect(readdirSync(disk.folder)).toEqual(['.filler']);
  });
});

describe.skipIf(reason !== null)('A full disk of Neo4j', { timeout: SLOW_MS }, () => {
  const FIRST = recordsFile(generateWorld({ people: 20, meetings: 30, seed: 1 }));
  const SECOND = recordsFile(generateWorld({ people: 60, meetings: 150, seed: 2 }));
  /** So much that some of its steps find room. */
  const THIRD = recordsFile(generateWorld({ people: 150, meetings: 450, seed: 3 }));
  let home: string;
  let disk: SmallDisk;
  const options = () => ({ home, env: process.env, progress: { step: () => undefined } });
  const onGraph = async <Result>(use: (graph: Graph) => Promise<Result>) =>
    withGraph(await keepManagedNeo4j(options()), use);
  const run = (mostRows: number, ...args: readonly string[]) =>
    runLoader({ env: { LIQA_HOME: home }, mostRows }, args);
  /** Neo4j that once could not write takes nothing more until it is started again. */
  const makeRoom = async () => {
    disk.empty();
    await unkeepManagedNeo4j(options());
  };

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'liqa-full-'));
    const { folder, lib, data } = managedHome(home);
    mkdirSync(folder, { recursive: true });
    symlinkSync(managedHome(join(PACKAGE_ROOT, '.liqa/test')).lib, lib);
    disk = createSmallDisk(256, data);
    await run(100_000, 'load', FIRST);
  }, SLOW_MS);
  afterAll(async () => {
    await unkeepManagedNeo4j(options());
    disk.remove();
    rmSync(home, { recursive: true });
  }, SLOW_MS);

  test.for([
    [
      'in one transaction',
      100_000,
      SECOND,
      /^FAILED The graph database could not write\. Its disk/m,
    ],
    ['in steps', 1_000, THIRD, /^FAILED The load \S+ of world is not finished: a part of it is/m],
  ] as const)(
    'ends a load %s with its cause; with room again the graph is whole, and the load is done',
    async ([, mostRows, file, message]) => {
      const before = await onGraph(fingerprintOfFacts);
      disk.fill(file === THIRD ? MB : MB / 4);

      const full = await run(mostRows, 'load', file);
      await makeRoom();
      const left = await onGraph(fingerprintOfFacts);
      const again = await run(mostRows, 'load', file);
      await run(mostRows, 'undo', again.load ?? '');

      expect(full.output).toMatch(message);
      expect(left === before).toBe(mostRows > 1_000);
      expect(again.outcome, again.output).toBe('DONE');
      expect(await onGraph(fingerprintOfFacts)).toBe(before);
    },
  );
});
