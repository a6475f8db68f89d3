import { randomBytes } from 'node:crypto';
import { claimKey, endClaims, putClaims, putLoad, raiseVersion } from '../graph/cypher/claims.ts';
import type { GraphTransaction } from '../graph/run.ts';
import { resolve } from '../resolve/resolve.ts';
import { type Gathered, gather } from './gather.ts';
import type { LoadOptions } from './load-options.ts';
import { type LoadPlan, planOf } from './load-plan.ts';
import { type LoadOutcome, type LoadReport, reportOf } from './load-report.ts';
import { builtInStates } from './states/built-in-states.ts';
import { type ClaimDifference, claimIn } from './write/claim-difference.ts';
import { viewRows } from './write/view-rows.ts';
import { writeView } from './write/write-view.ts';

/** How often a load begins again because another one changed the graph meanwhile. */
const MOST_ATTEMPTS = 3;

/**
 * Reads records, checks them, and writes what they change, all of it or nothing (design §2).
 *
 * Faults of the input are in the report, and an error among them refuses the load.
 *
 * @throws UnavailableError, TimeoutError where the database fails; nothing is written then.
 */
export async function loadRecords(options: LoadOptions): Promise<LoadReport> {
  const startedAt = new Date().toISOString();
  const gathered = await gather(options.paths, (done) =>
    options.onProgress?.({ phase: 'READ', done, total: null }),
  );
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
    const plan = await planOf(options, gathered);
    const outcome = outcomeOf(plan, options);
    if (outcome !== 'DONE') {
      return reportOf(plan, gathered, outcome);
    }
    const load = { id: idOf(startedAt), startedAt };
    if (await written(options, plan, gathered, load)) {
      return reportOf(plan, gathered, outcome, load.id);
    }
  }
  throw new Error(`Other loads changed the graph ${MOST_ATTEMPTS} times; try again after them.`);
}

/** DONE where the plan is to be written. */
function outcomeOf({ faults, difference }: LoadPlan, { dryRun }: LoadOptions): LoadOutcome {
  const { created, changed, retracted } = difference;
  if (faults.some(({ level }) => level === 'error')) {
    return 'REFUSED';
  }
  if (created.length + changed.length + retracted.length === 0) {
    return 'UNCHANGED';
  }
  return dryRun ? 'DRY_RUN' : 'DONE';
}

/** False where another load came first: then nothing is written. */
async function written(
  options: LoadOptions,
  plan: LoadPlan,
  gathered: Gathered,
  load: { readonly id: string; readonly startedAt: string },
): Promise<boolean> {
  const { difference, dataset } = plan;
  const { created, changed, unchanged, retracted, kept } = difference;
  options.onProgress?.({ phase: 'RESOLVE', done: 0, total: null });
  const claims = [...created, ...changed, ...unchanged, ...kept].map(claimIn);
  const rows = viewRows(resolve(claims, builtInStates()));
  const write = options.graph.write(async (transaction) => {
    const [before] = await transaction.run(raiseVersion, undefined);
    if (before?.version !== plan.version) {
      throw new OvertakenError();
    }
    await writeClaims(transaction, load.id, difference);
    await writeView(transaction, rows, (done, total) =>
      options.onProgress?.({ phase: 'WRITE', done, total }),
    );
    await transaction.run(putLoad, {
      ...load,
      dataset: dataset.id,
      kind: dataset.kind,
      endedAt: new Date().toISOString(),
      read: gathered.read,
      created: created.length,
      changed: changed.length,
      unchanged: unchanged.length,
      retracted: retracted.length,
      refused: 0,
    });
    return true;
  });
  return write.catch((error: unknown) => {
    if (error instanceof OvertakenError) {
      return false;
    }
    throw error;
  });
}

/** Thrown to undo a transaction that another load overtook. */
class OvertakenError extends Error {}

const MOST_CLAIMS_A_STATEMENT = 5_000;

async function writeClaims(
  transaction: GraphTransaction,
  load: string,
  { created, changed, retracted }: ClaimDifference,
): Promise<void> {
  const put = [...created, ...changed];
  for (let at = 0; at < put.length; at += MOST_CLAIMS_A_STATEMENT) {
    await transaction.run(putClaims, { load, claims: put.slice(at, at + MOST_CLAIMS_A_STATEMENT) });
  }
  await transaction.run(endClaims, { load, keys: retracted.map(claimKey) });
}

/** Sorts by time and is not guessed twice. */
function idOf(startedAt: string): string {
  return `${startedAt.replaceAll(/\D/g, '')}-${randomBytes(3).toString('hex')}`;
}
