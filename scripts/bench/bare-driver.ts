import { createDriver } from '../../src/graph/driver.ts';
import { leaseManagedNeo4j } from '../../src/neo4j/managed-neo4j.ts';
import { quantile } from './measure.ts';

/** Milliseconds of the least that can be asked of the database. */
export interface BareDriver {
  readonly p50: number;
  readonly p95: number;
}

/** What it took on the machine for which the goals were set, in milliseconds. */
export const BARE_THERE_MS = 0.5;

/**
 * The yardstick: `RETURN 1` over the bare driver, one auto-commit read after the other. Machines differ by
 * more than versions of this service do, so times are told as multiples of it too.
 */
export async function bareDriver(home: string, count: number): Promise<BareDriver> {
  const progress = { step: () => undefined };
  const lease = await leaseManagedNeo4j({ home, env: process.env, progress });
  const driver = createDriver(lease.address);
  const ask = async () => {
    const session = driver.session({ defaultAccessMode: 'READ' });
    const startedAt = performance.now();
    await session.run('RETURN 1');
    await session.close();
    return performance.now() - startedAt;
  };
  try {
    const times: number[] = [];
    for (let at = -count; at < count; at += 1) {
      const time = await ask();
      if (at >= 0) {
        times.push(time);
      }
    }
    times.sort((a, b) => a - b);
    return { p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
  } finally {
    await driver.close();
    await lease.release();
  }
}
