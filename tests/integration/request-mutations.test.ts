import { join } from 'node:path';
import { beforeAll, expect } from 'vitest';
import { PACKAGE_ROOT } from '../../src/package-root.ts';
import { buildLiqa } from '../support/liqa-process.ts';
import { readRequestSamples } from '../support/mutations/request-samples.ts';
import { runRequestMutations } from '../support/mutations/run-request-mutations.ts';
import { databaseEnvironment } from '../support/run-liqa.ts';
import { test } from '../support/service.ts';
import { SERVICE_OF_REQUESTS, startServing } from '../support/serving-process.ts';

const SEED = 20_261_126;
const COUNT = 2_000;
const SLOW_MS = 600_000;

beforeAll(() => buildLiqa(), SLOW_MS);

test(
  `${COUNT} requests with slips in them are all answered, by the same process, and tell nothing of it (seed ${SEED})`,
  async ({ service }) => {
    await service.loadPaths([join(PACKAGE_ROOT, 'seeds')]);
    const serving = await startServing({ ...databaseEnvironment(), ...SERVICE_OF_REQUESTS });
    try {
      const { outcomes, failures } = await runRequestMutations({
        port: serving.port,
        samples: await readRequestSamples(),
        seed: SEED,
        from: 0,
        until: COUNT,
      });

      expect(failures).toEqual([]);
      // Some must get through, and some must be refused, or nothing was tried.
      expect(outcomes.get('200')).toBeGreaterThan(COUNT / 50);
      expect(outcomes.get('400 LIMIT_EXCEEDED')).toBeGreaterThan(COUNT / 50);
    } finally {
      expect(await serving.stop()).toBe(0);
    }
  },
  SLOW_MS,
);
