import type { Driver } from 'neo4j-driver';
import { createDriver, type Neo4jAddress } from '../../src/graph/driver.ts';
import { managedHome } from '../../src/neo4j/managed-home.ts';
import { leaseManagedNeo4j } from '../../src/neo4j/managed-neo4j.ts';
import { readRun } from '../../src/neo4j/run-record.ts';

/** The compiler and the collector of a server for many, instead of those that start fast. */
const AS_A_SERVER = '-XX:TieredStopAtLevel=4 -XX:-UseSerialGC -XX:+UseG1GC';

export interface ManagedDriver {
  readonly driver: Driver;
  readonly address: Neo4jAddress;
  /** Of the server's process. */
  readonly pid: number;
}

/** Runs `work` on the Neo4j of a home, which is up until it ends. */
export async function onManagedNeo4j<Result>(
  home: string,
  work: (managed: ManagedDriver) => Promise<Result>,
): Promise<Result> {
  const progress = { step: () => undefined };
  // Java lets this variable overrule what it is told on the command line.
  const env = { ...process.env, _JAVA_OPTIONS: AS_A_SERVER };
  const lease = await leaseManagedNeo4j({ home, env, progress });
  const driver = createDriver(lease.address);
  try {
    const pid = readRun(managedHome(home))?.pid ?? 0;
    return await work({ driver, address: lease.address, pid });
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
