import type { Neo4jAddress } from '../graph/driver.ts';
import { addLease, dropLease } from './leases.ts';
import { withLock } from './lock.ts';
import { explainFileFaults, type ManagedHome, managedHome, prepareHome } from './managed-home.ts';
import type { ManagedNeo4jOptions } from './options.ts';
import { ensureServer, stopIfUnused } from './server.ts';
import { StoppedError } from './start-error.ts';

export interface Neo4jLease {
  readonly address: Neo4jAddress;
  /** Gives the server back: the last of its users stops it. A second call does nothing more. */
  release(): Promise<void>;
}

/**
 * Gives a Neo4j under `LIQA_HOME` that answers queries, and keeps it up until it is released.
 *
 * All processes with one home share one server. One that a former run left behind is taken over.
 *
 * @throws StartError where none can be had, or `signal` was aborted first.
 */
export async function leaseManagedNeo4j(options: ManagedNeo4jOptions): Promise<Neo4jLease> {
  const { home, address, lease } = await withManagedHome(options, async (home) => ({
    home,
    address: await ensureServer(home, options),
    lease: addLease(home.leases),
  }));
  let released: Promise<void> | undefined;
  return {
    address,
    release: () => {
      released ??= giveBack(home, lease);
      return released;
    },
  };
}

/** Runs `work` with the home's lock, and its folders made. */
export async function withManagedHome<Result>(
  { home: liqaHome, progress, signal }: ManagedNeo4jOptions,
  work: (home: ManagedHome) => Promise<Result>,
): Promise<Result> {
  const onWait = () => progress.step('Waiting for another process that starts or stops Neo4j…');
  try {
    return await explainFileFaults(liqaHome, async () => {
      prepareHome(managedHome(liqaHome));
      // Asked again: what it is really called is known once it is there.
      const home = managedHome(liqaHome);
      return await withLock(home.lock, { signal, onWait }, () => work(home));
    });
  } catch (error) {
    throw isAbort(error, signal) ? new StoppedError(error) : error;
  }
}

/** What is waited for ends with an error of its own, which names the signal's reason as its cause. */
function isAbort(error: unknown, signal: AbortSignal | undefined): boolean {
  return (
    signal?.aborted === true &&
    error instanceof Error &&
    (error === signal.reason || error.name === 'AbortError')
  );
}

async function giveBack(home: ManagedHome, lease: string): Promise<void> {
  dropLease(lease);
  // Taken away before the lock is asked for: whoever holds it then need not wait for us to leave.
  await withLock(home.lock, { onWait: () => undefined }, () => stopIfUnused(home));
}
