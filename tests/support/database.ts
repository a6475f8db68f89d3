import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { applyConstraints } from '../../src/graph/constraints.ts';
import type { Neo4jAddress } from '../../src/graph/driver.ts';
import { withLock } from '../../src/neo4j/lock.ts';
import { leaseManagedNeo4j } from '../../src/neo4j/managed-neo4j.ts';
import { PACKAGE_ROOT } from '../../src/package-root.ts';
import { claimForTests, nameEngine, withGraph } from './test-database.ts';

/** Jars and data of the tests; `npm start` uses its own. */
const TEST_HOME = join(PACKAGE_ROOT, '.liqa/test');

declare module 'vitest' {
  export interface ProvidedContext {
    readonly neo4j: Neo4jAddress;
  }
}

/** One database for the whole run: the one that TEST_NEO4J_URI names, else a managed one. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { address, how, release } = await openDatabase();
  try {
    await withGraph(address, async (graph) => {
      await claimForTests(graph);
      await applyConstraints(graph);
      say(`${await nameEngine(graph)}, ${how}, ${address.uri}`);
    });
  } catch (error) {
    await release();
    throw error;
  }
  project.provide('neo4j', address);
  return release;
}

interface TestDatabase {
  readonly address: Neo4jAddress;
  readonly how: string;
  release(): Promise<void>;
}

async function openDatabase(): Promise<TestDatabase> {
  const { TEST_NEO4J_URI, TEST_NEO4J_USERNAME = 'neo4j', TEST_NEO4J_PASSWORD = '' } = process.env;
  if (TEST_NEO4J_URI !== undefined) {
    const address = {
      uri: TEST_NEO4J_URI,
      username: TEST_NEO4J_USERNAME,
      password: TEST_NEO4J_PASSWORD,
    };
    return { address, how: 'given by TEST_NEO4J_URI', release: () => Promise.resolve() };
  }
  const unlock = await waitForTurn();
  try {
    const lease = await leaseManagedNeo4j({
      home: TEST_HOME,
      env: process.env,
      progress: { step: say },
    });
    const release = () => lease.release().finally(unlock);
    return { address: lease.address, how: 'managed', release };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** Runs share the database, and each empties it for every test: so one runs at a time. */
async function waitForTurn(): Promise<() => void> {
  await mkdir(TEST_HOME, { recursive: true });
  return new Promise((resolve, reject) => {
    const onWait = (holder: { readonly pid: number } | null) =>
      say(`waits for another run of the tests (process ${holder?.pid ?? 'unknown'})`);
    const hold = () => new Promise<void>((unlock) => resolve(unlock));
    withLock(join(TEST_HOME, 'tests.lock'), { onWait }, hold).catch(reject);
  });
}

function say(text: string): void {
  process.stdout.write(`test database: ${text}\n`);
}
