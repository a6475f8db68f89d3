import { existsSync, rmSync, writeFileSync } from 'node:fs';
import type { Neo4jAddress } from '../graph/driver.ts';
import { probe } from '../graph/probe.ts';
import { usersOf } from './leases.ts';
import { managedHome } from './managed-home.ts';
import { withManagedHome } from './managed-neo4j.ts';
import type { ManagedNeo4jOptions } from './options.ts';
import { readPassword } from './password.ts';
import { isServing, type RunRecord, readRun } from './run-record.ts';
import { ensureServer, stopIfUnused } from './server.ts';
import { addressOf } from './start-server.ts';

/** How long somebody who only asks is let wait. */
const STATUS_MS = 3_000;

export interface ManagedStatus {
  readonly state: 'RUNNING' | 'NOT_ANSWERING' | 'STOPPED';
  /** The process that serves; null where none does. */
  readonly run: RunRecord | null;
  /** The numbers of the processes that use it. */
  readonly users: readonly number[];
  /** Whether it stays up without users. */
  readonly kept: boolean;
}

/**
 * Starts the server where it does not run, and lets it stay up without users.
 *
 * @throws StartError where it cannot be started.
 */
export async function keepManagedNeo4j(options: ManagedNeo4jOptions): Promise<Neo4jAddress> {
  return await withManagedHome(options, async (home) => {
    const address = await ensureServer(home, options);
    writeFileSync(home.keep, '');
    return address;
  });
}

/**
 * Stops the server, unless processes use it: then it stops with the last of them.
 *
 * @returns what it is afterwards.
 */
export async function unkeepManagedNeo4j(options: ManagedNeo4jOptions): Promise<ManagedStatus> {
  if (existsSync(managedHome(options.home).folder)) {
    await withManagedHome(options, async (home) => {
      rmSync(home.keep, { force: true });
      await stopIfUnused(home);
    });
  }
  return await statusOfManagedNeo4j(options.home);
}

/** Looks only: makes no folder, waits for no lock. */
export async function statusOfManagedNeo4j(liqaHome: string): Promise<ManagedStatus> {
  const home = managedHome(liqaHome);
  const run = readRun(home);
  const users = usersOf(home.leases).map(({ pid }) => pid);
  const kept = existsSync(home.keep);
  if (run === null || !isServing(home, run)) {
    return { state: 'STOPPED', run: null, users, kept };
  }
  const answer = await probe(addressOf(run.port, readPassword(home) ?? ''), STATUS_MS);
  return { state: answer === 'ANSWERS' ? 'RUNNING' : 'NOT_ANSWERING', run, users, kept };
}
