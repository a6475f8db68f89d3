import { existsSync } from 'node:fs';
import type { Neo4jAddress } from '../graph/driver.ts';
import { probe } from '../graph/probe.ts';
import { awaitAnswer } from './await-answer.ts';
import { dropDeadLeases, usersOf } from './leases.ts';
import type { ManagedHome } from './managed-home.ts';
import type { ManagedNeo4jOptions } from './options.ts';
import { readPassword } from './password.ts';
import { forgetRun, isServing, type RunRecord, readRun } from './run-record.ts';
import { addressOf, explainAnswer, startServer } from './start-server.ts';
import { killServer, stopServer } from './stop-server.ts';

/** How long a server may take to answer that has been up for a while. */
const ANSWER_MS = 10_000;
/** One that was launched since may still be starting or recovering, its launcher gone. */
const LAUNCH_MS = 3 * 60_000;

/**
 * Gives the address of the home's server: the one that runs, whoever started it, else a new one.
 * Needs the home's lock.
 *
 * @throws StartError where none can be had.
 */
export async function ensureServer(
  home: ManagedHome,
  options: ManagedNeo4jOptions,
): Promise<Neo4jAddress> {
  dropDeadLeases(home.leases);
  const run = readRun(home);
  const adopted = run !== null && isServing(home, run) ? await adopt(home, run, options) : null;
  return adopted ?? startServer(home, options);
}

/** Stops the server, unless somebody uses it or it is to stay up. Needs the home's lock. */
export async function stopIfUnused(home: ManagedHome): Promise<void> {
  dropDeadLeases(home.leases);
  if (usersOf(home.leases).length > 0 || existsSync(home.keep)) {
    return;
  }
  const run = readRun(home);
  if (run !== null && isServing(home, run)) {
    if (await isSilent(home, run)) {
      await killServer(run);
    } else {
      await stopServer(run);
      forgetRun(home);
    }
  }
}

/**
 * After a full disk Neo4j answers nothing more, but holds the rest of a log entry of which a part is
 * written. Where there is room again, an orderly end writes that rest to a wrong place, and the log
 * cannot be recovered any more; of one that is killed only the entry that nobody was told of is lost.
 */
async function isSilent(home: ManagedHome, run: RunRecord): Promise<boolean> {
  const password = readPassword(home);
  return password !== null && (await probe(addressOf(run.port, password), ANSWER_MS)) === 'SILENT';
}

/** Null where it did not answer, and was stopped. */
async function adopt(
  home: ManagedHome,
  run: RunRecord,
  { progress, signal }: ManagedNeo4jOptions,
): Promise<Neo4jAddress | null> {
  const password = readPassword(home);
  if (password !== null) {
    const address = addressOf(run.port, password);
    const deadline = Math.max(Date.now() + ANSWER_MS, run.launchedAt + LAUNCH_MS);
    progress.step('Waiting for the Neo4j that runs already…');
    const result = await awaitAnswer({ server: run, address, deadline, signal });
    if (result === 'ANSWERS') {
      return address;
    }
    if (result === 'REFUSES_US') {
      throw explainAnswer(home, result);
    }
  }
  progress.step('Stopping a Neo4j that does not answer…');
  await killServer(run);
  return null;
}
