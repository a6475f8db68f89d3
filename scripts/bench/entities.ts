import type { Driver } from 'neo4j-driver';
import { createDriver } from '../../src/graph/driver.ts';
import { leaseManagedNeo4j } from '../../src/neo4j/managed-neo4j.ts';

/** Runs `work` on the managed Neo4j of a home, which is up until it ends. */
export async function onManagedNeo4j<Result>(
  home: string,
  work: (driver: Driver) => Promise<Result>,
): Promise<Result> {
  const progress = { step: () => undefined };
  const lease = await leaseManagedNeo4j({ home, env: process.env, progress });
  const driver = createDriver(lease.address);
  try {
    return await work(driver);
  } finally {
    await driver.close();
    await lease.release();
  }
}

/** Nodes and relationships, by the database's own counts. */
export async function countEntities(driver: Driver): Promise<number> {
  const { records } = await driver.executeQuery(`
    CALL () { MATCH (n) RETURN count(n) AS nodes }
    CALL () { MATCH ()-[r]->() RETURN count(r) AS relationships }
    RETURN nodes + relationships AS entities
  `);
  return Number(records[0]?.get('entities') ?? 0);
}
