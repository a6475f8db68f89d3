import { managedHome } from './managed-home.ts';
import { withManagedHome } from './managed-neo4j.ts';
import type { ManagedNeo4jOptions } from './options.ts';
import { isServing, readRun } from './run-record.ts';
import { ensureServer } from './server.ts';

/**
 * Starts a server again that ended without being stopped, on the port that it had. Whether one that
 * runs answers is not asked: it may be busy, and whoever uses it has a deadline.
 *
 * @throws StartError where it cannot be started.
 */
export async function reviveManagedNeo4j(options: ManagedNeo4jOptions): Promise<void> {
  if (!runs(options)) {
    await withManagedHome(options, async (home) => {
      // Another process may have been faster.
      if (!runs(options)) {
        await ensureServer(home, options);
      }
    });
  }
}

function runs({ home }: ManagedNeo4jOptions): boolean {
  const where = managedHome(home);
  const run = readRun(where);
  return run !== null && isServing(where, run);
}
