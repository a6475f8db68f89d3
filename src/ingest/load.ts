import { randomBytes } from 'node:crypto';
import { findings } from '../graph/cypher/findings.ts';
import type { View } from '../model/view.ts';
import { resolve } from '../resolve/resolve.ts';
import { type Gathered, gather } from './gather.ts';
import { formatOf, type LoadOptions } from './load-options.ts';
import { type LoadPlan, planOf } from './load-plan.ts';
import { type LoadOutcome, type LoadReport, reportOf } from './load-report.ts';
import { countFindings, findingsOf } from './report/findings.ts';
import { builtInStates } from './states/built-in-states.ts';
import { claimIn } from './write/claim-difference.ts';
import { writeLoad } from './write/write-load.ts';

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
  const { paths, skipUnreadable = false } = options;
  const { read, repeats } = formatOf(options);
  const gathered = await gather(read(paths), {
    repeats,
    skipUnreadable,
    onRead: (done) => options.onProgress?.({ phase: 'READ', done, total: null }),
  });
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
    const ending = await ended(options, await planOf(options, gathered), gathered, startedAt);
    if (ending !== null) {
      return ending;
    }
  }
  throw new Error(`Other loads changed the graph ${MOST_ATTEMPTS} times; try again after them.`);
}

/** Does what the plan says. Null where another load came first: then nothing is written. */
async function ended(
  options: LoadOptions,
  plan: LoadPlan,
  gathered: Gathered,
  startedAt: string,
): Promise<LoadReport | null> {
  const outcome = outcomeOf(plan, options);
  if (outcome === 'REFUSED') {
    return reportOf(plan, gathered, { outcome });
  }
  const before = await options.graph.read(findings, undefined);
  if (outcome === 'UNCHANGED') {
    return reportOf(plan, gathered, { outcome, findings: countFindings(before, before) });
  }
  options.onProgress?.({ phase: 'RESOLVE', done: 0, total: null });
  const view = viewOf(plan);
  const found = countFindings(before, findingsOf(view));
  if (outcome === 'DRY_RUN') {
    return reportOf(plan, gathered, { outcome, findings: found });
  }
  const load = { id: idOf(startedAt), startedAt, read: gathered.read };
  const isWritten = await writeLoad(
    options.graph,
    { ...plan, view, load: { ...load, refused: gathered.leftOut.length } },
    (done, total) => options.onProgress?.({ phase: 'WRITE', done, total }),
  );
  return isWritten ? reportOf(plan, gathered, { outcome, load: load.id, findings: found }) : null;
}

function viewOf({ difference: { created, changed, unchanged, kept } }: LoadPlan): View {
  const claims = [...created, ...changed, ...unchanged, ...kept].map(claimIn);
  return resolve(claims, builtInStates());
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

/** Sorts by time and is not guessed twice. */
function idOf(startedAt: string): string {
  return `${startedAt.replaceAll(/\D/g, '')}-${randomBytes(3).toString('hex')}`;
}
