import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { applyConstraints } from '../../src/graph/constraints.ts';
import type { Neo4jAddress } from '../../src/graph/driver.ts';
import { leaseManagedNeo4j } from '../../src/neo4j/managed-neo4j.ts';
import { PACKAGE_ROOT } from '../../src/package-root.ts';
import { claimForTests, nameEngine, withGraph } from './test-database.ts';

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
  const lease = await leaseManagedNeo4j({
    home: join(PACKAGE_ROOT, '.liqa/test'),
    env: process.env,
    progress: { step: say },
  });
  return { address: lease.address, how: 'managed', release: () => lease.release() };
}

function say(text: string): void {
  process.stdout.write(`test database: ${text}\n`);
}
