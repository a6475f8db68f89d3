import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished } from 'vitest';
import { factsOf } from '../../scripts/bench/facts.ts';
import { INDEX } from '../../scripts/bench/prepare-graph.ts';
import { compare } from '../../scripts/bench/ratios.ts';
import { SHARED_QUESTIONS } from '../../scripts/bench/shared-questions/all.ts';
import { askSideBySide } from '../../scripts/bench/side-by-side.ts';
import { makeWorld, sizeOf } from '../../scripts/bench/world.ts';
import { writeWorld } from '../../scripts/bench/write-world.ts';
import { createDriver } from '../../src/graph/driver.ts';
import { buildLiqa } from '../support/liqa-process.ts';
import { ownDatabase } from '../support/own-database.ts';
import { test } from '../support/service.ts';

const [SCALE, SEED] = [0.005, 42];
/** Of a build on a busy machine, and of statements that are planned for the first time. */
const SLOW_MS = 600_000;

beforeAll(buildLiqa, SLOW_MS);

test('Liqa, its peer and the bare server answer alike, and are measured', {
  timeout: SLOW_MS,
}, async ({ service }) => {
  const folder = await mkdtemp(join(tmpdir(), 'liqa-bench-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const file of await writeWorld(makeWorld(sizeOf(SCALE, SEED)), folder)) {
    await service.loadPaths([file]);
  }
  const driver = createDriver(ownDatabase());
  onTestFinished(async () => {
    // What tests of other files find is what a load makes; states stay in their database.
    await driver.executeQuery(`DROP INDEX ${INDEX} IF EXISTS`);
    await driver.executeQuery('MATCH (s:State) REMOVE s.name');
    await driver.close();
  });

  const { differences, windows } = await askSideBySide({
    driver,
    address: ownDatabase(),
    neo4jPid: 0,
    facts: factsOf(SCALE, SEED),
    folder,
    questions: SHARED_QUESTIONS,
    plan: { rounds: 1, seconds: 0.05, connections: [2] },
    checks: 25,
    say: () => undefined,
  });

  expect(differences).toEqual([]);
  expect(windows.filter(({ fault, requests }) => fault !== null || requests === 0)).toEqual([]);
  const comparisons = compare(SHARED_QUESTIONS, windows);
  expect(comparisons.map(({ question }) => question)).toEqual(
    SHARED_QUESTIONS.map(({ name }) => name),
  );
  expect(
    comparisons.filter(({ peerRate }) => peerRate === null).map((one) => one.question),
  ).toEqual(SHARED_QUESTIONS.filter(({ peer }) => peer === null).map(({ name }) => name));
});
