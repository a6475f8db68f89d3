import { inject } from 'vitest';
import type { Neo4jAddress } from '../../src/graph/driver.ts';

/**
 * The database that no other test file uses meanwhile.
 *
 * Vitest numbers what runs at once from 1, and no more files run at once than there are databases.
 */
export function ownDatabase(): Neo4jAddress {
  const databases = inject('databases');
  const turn = Number(process.env['VITEST_POOL_ID'] ?? '1') - 1;
  const database = databases[turn % databases.length];
  if (database === undefined) {
    throw new Error('The run must have opened a database, but got: none.');
  }
  return database;
}
