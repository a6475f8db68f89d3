import { existsSync } from 'node:fs';
import { mkdir, symlink } from 'node:fs/promises';
import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { applyConstraints } from '../../src/graph/constraints.ts';
import type { Neo4jAddress } from '../../src/graph/driver.ts';
import { withLock } from '../../src/neo4j/lock.ts';
import { managedHome } from '../../src/neo4j/managed-home.ts';
import { leaseManagedNeo4j, type Neo4jLease } from '../../src/neo4j/managed-neo4j.ts';
import { PACKAGE_ROOT } from '../../src/package-root.ts';
import { claimForTests, nameEngine, withGraph } from './test-database.ts';

/** Jars and data of the tests; `npm start` uses its own. */
const TEST_HOME = join(PACKAGE_ROOT, '.liqa/test');

/** What a managed server and a process that works with it take: fewer of them on small machines. */
const BYTES_A_DATABASE = 4 * 2 ** 30;

declare module 'vitest' {
  export interface ProvidedContext {
    readonly databases: readonly Neo4jAddress[];
  }
}

/**
 * As many files at once as there are databases: each empties its own before every test. Two, where
 * the machine has room, or as many managed ones as TEST_DATABASES says.
 */
export function databasesAtOnce(): number {
  const { TEST_NEO4J_URI, TEST_DATABASES } = process.env;
  const most = Math.min(availableParallelism(), Math.floor(totalmem() / BYTES_A_DATABASE));
  return TEST_NEO4J_URI === undefined
    ? Math.max(1, Number(TEST_DATABASES ?? Math.min(2, most)))
    : 1;
}

/** The databases of the whole run: the one that TEST_NEO4J_URI names, else managed ones. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { databases, how, release } = await openDatabases();
  try {
    for (const address of databases) {
      await withGraph(address, async (graph) => {
        await claimForTests(graph);
        await applyConstraints(graph);
        say(`${await nameEngine(graph)}, ${how}, ${address.uri}`);
      });
    }
  } catch (error) {
    await release();
    throw error;
  }
  project.provide('databases', databases);
  return release;
}

interface TestDatabases {
  readonly databases: readonly Neo4jAddress[];
  readonly how: string;
  release(): Promise<void>;
}

async function openDatabases(): Promise<TestDatabases> {
  const { TEST_NEO4J_URI, TEST_NEO4J_USERNAME = 'neo4j', TEST_NEO4J_PASSWORD = '' } = process.env;
  if (TEST_NEO4J_URI !== undefined) {
    const address = {
      uri: TEST_NEO4J_URI,
      username: TEST_NEO4J_USERNAME,
      password: TEST_NEO4J_PASSWORD,
    };
    return {
      databases: [address],
      how: 'given by TEST_NEO4J_URI',
      release: () => Promise.resolve(),
    };
  }
  const unlock = await waitForTurn();
  const leases: Neo4jLease[] = [];
  const release = async () => {
    await Promise.allSettled(leases.map((lease) => lease.release()));
    unlock();
  };
  try {
    // The jars of the first serve them all.
    leases.push(await leaseDatabase(TEST_HOME));
    const { lib } = managedHome(TEST_HOME);
    for (let number = 2; number <= databasesAtOnce(); number += 1) {
      leases.push(await leaseDatabase(`${TEST_HOME}-${number}`, lib));
    }
    return { databases: leases.map(({ address }) => address), how: 'managed', release };
  } catch (error) {
    await release();
    throw error;
  }
}

async function leaseDatabase(home: string, jars?: string): Promise<Neo4jLease> {
  const { folder, lib } = managedHome(home);
  if (jars !== undefined && !existsSync(lib)) {
    await mkdir(folder, { recursive: true });
    await symlink(jars, lib);
  }
  return leaseManagedNeo4j({ home, env: process.env, progress: { step: say } });
}

/** Runs share the databases, and each empties them for every test: so one runs at a time. */
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
