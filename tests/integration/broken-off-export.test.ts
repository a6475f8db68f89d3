import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeAll, beforeEach, describe, expect, vi } from 'vitest';
import { fingerprintOfFacts } from '../support/fingerprint.ts';
import { generateWorld } from '../support/generate-world.ts';
import { buildLiqa, type LiqaProcess, runLiqaProcess } from '../support/liqa-process.ts';
import { manyRecords } from '../support/many-records.ts';
import { databaseEnvironment, runLiqaHere } from '../support/run-liqa.ts';
import { type TestService, test } from '../support/service.ts';

/** Builds, loads and exports on a busy machine, in milliseconds. */
const SLOW_MS = 300_000;

let folder: string;
beforeAll(buildLiqa, SLOW_MS);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'liqa-broken-off-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

async function fill(service: TestService): Promise<void> {
  await service.load(generateWorld({ people: 30, meetings: 60, seed: 4 }));
  await service.load(manyRecords());
}

/** Ends an export with a signal once the first of its files is begun. */
async function brokenOff(target: string, signal: NodeJS.Signals): Promise<LiqaProcess> {
  const run = runLiqaProcess(['export', '--records', target], databaseEnvironment());
  while (partOf()?.files.some((name) => name.startsWith('01-')) !== true) {
    expect(run.child.exitCode, run.output()).toBeNull();
    await sleep(1);
  }
  run.child.kill(signal);
  await run.ended;
  return run;
}

/** What an export has written so far. */
function partOf() {
  const name = readdirSync(folder).find((entry) => entry.includes('.part-'));
  return name === undefined
    ? undefined
    : { path: join(folder, name), files: readdirSync(join(folder, name)) };
}

describe('liqa export --records that is broken off', { timeout: SLOW_MS }, () => {
  test('by a kill leaves nothing that looks like an export, and nothing that can be loaded', async ({
    service,
  }) => {
    await fill(service);
    const target = join(folder, 'backup');

    await brokenOff(target, 'SIGKILL');

    expect(existsSync(target)).toBe(false);
    const left = partOf()?.path ?? '';
    expect(left).toMatch(/\/\.backup\.part-\w+$/);
    await service.reset();
    const before = await fingerprintOfFacts(service.graph);
    const [each, together] = [
      await runLiqaHere(['load', '--each', left]),
      await runLiqaHere(['load', left]),
    ];
    const around = await runLiqaHere(['load', '--each', folder]);
    for (const { code, err } of [each, together]) {
      expect(code).toBe(1);
      expect(err).toContain('00-this-export-is-not-whole.ndjson:1: error ');
    }
    expect(around.err).toContain('NO_RECORDS');
    expect(await fingerprintOfFacts(service.graph)).toBe(before);
  });

  test('by a kill is done by the next one, beside what the first has left', async ({ service }) => {
    await fill(service);
    const facts = await fingerprintOfFacts(service.graph);
    const target = join(folder, 'backup');
    await brokenOff(target, 'SIGKILL');

    const again = await runLiqaHere(['export', '--records', target]);

    expect(again).toMatchObject({ code: 0, err: '' });
    expect(readdirSync(target)).toEqual(['01-many.ndjson', '02-world.ndjson']);
    await service.reset();
    expect((await runLiqaHere(['load', '--each', target])).code).toBe(0);
    expect(await fingerprintOfFacts(service.graph)).toBe(facts);
  });

  test('by Ctrl-C says so, exits with 1 and leaves nothing', async ({ service }) => {
    await fill(service);

    const run = await brokenOff(join(folder, 'backup'), 'SIGINT');

    expect(await run.ended).toBe(1);
    expect(run.output()).toContain('Stopped: nothing was exported.');
    expect(readdirSync(folder)).toEqual([]);
  });
});
