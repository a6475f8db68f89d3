import { beforeAll, expect } from 'vitest';
import { exampleBodies } from '../../scripts/load/service-under-test.ts';
import { soak } from '../../scripts/load/soak.ts';
import { PACKAGE_ROOT } from '../../src/package-root.ts';
import { buildLiqa, runLiqaProcess } from '../support/liqa-process.ts';
import { ownDatabase } from '../support/own-database.ts';
import { test } from '../support/service.ts';

/** A part of `npm run test:soak`, at half its rate: files of other tests run beside it. */
const SECONDS = 120;
const RATE = 25;
const MOST_GROWTH_MB = 50;
/** Of the soak, and of a build on a busy machine, in milliseconds. */
const SLOW_MS = 300_000;

beforeAll(buildLiqa, SLOW_MS);

test('a service that is asked steadily for two minutes keeps nothing of it', {
  timeout: SLOW_MS,
}, async ({ service }) => {
  await service.loadPaths([`${PACKAGE_ROOT}/seeds`]);
  const { uri, username, password } = ownDatabase();
  const liqa = runLiqaProcess(['start'], {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    PORT: '0',
    NODE_OPTIONS: '--max-old-space-size=128',
  });
  const [endpoint] = await liqa.says(/http:\/\/127\.0\.0\.1:\d+\/graphql/);
  const asking = { endpoint, pid: liqa.child.pid, bodies: (await exampleBodies()).slice(0, 3) };

  const { early, late, count, faults } = await soak({ ...asking, rate: RATE, seconds: SECONDS });
  liqa.child.kill('SIGTERM');

  expect(count).toBeGreaterThanOrEqual(SECONDS * RATE);
  // On a machine that is busy enough some are UNAVAILABLE, which is no fault.
  expect(faults.filter((fault) => fault !== 'status 503')).toEqual([]);
  expect(late.residentMb - early.residentMb).toBeLessThan(MOST_GROWTH_MB);
  expect(await liqa.ended).toBe(0);
});
