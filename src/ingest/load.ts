import { randomBytes } from 'node:crypto';
import { findings } from '../graph/cypher/findings.ts';
import type { View } from '../model/view.ts';
import { resolve } from '../resolve/resolve.ts';
import { datasetIdOf } from './dataset.ts';
import { type Gathered, gather } from './gather.ts';
import { formatOf, type LoadOptions } from './load-options.ts';
import { type LoadPlan, planOf } from './load-plan.ts';
import { type LoadOutcome, type LoadReport, reportOf } from './load-report.ts';
import { type LoadLock, withLoadLock } from './lock/load-lock.ts';
import { countFindings, findingsOf } from './report/findings.ts';
import { withKeptView } from './spool/kept-view.ts';
import { builtInStates } from './states/built-in-states.ts';
import { viewRows } from './write/view-rows.ts';
import { writeLoad } from './write/write-load.ts';
import { writeUnit } from './write-unit.ts';

/**
 * Reads records, checks them, and writes what they change (design §2): a small load all of it or
 * nothing; a large one in steps, to be finished or taken back where it does not come to its end.
 *
 * Faults of the input are in the report, and an error among them refuses the load.
 *
 * @throws UnavailableError, TimeoutError, OutOfMemoryError where the database fails; LoadError
 * where a large load is left unfinished, with the cause.
 */
export async function loadRecords(options: LoadOptions): Promise<LoadReport> {
  const startedAt = new Date().toISOString();
  const { paths, skipUnreadable = false, onProgress = () => undefined } = options;
  const { read, repeats } = formatOf(options);
  const gathered = await gather(read(paths), {
    repeats,
    skipUnreadable,
    onRead: (done) => onProgress({ phase: 'READ', done, total: null }),
  });
  try {
    return await locked(options, gathered, startedAt);
  } finally {
    gathered.store.close();
  }
}

/** A dry run writes nothing, and need not wait for those who do. */
async function locked(
  options: LoadOptions,
  gathered: Gathered,
  startedAt: string,
): Promise<LoadReport> {
  const { graph, paths, onProgress = () => undefined } = options;
  if (options.dryRun) {
    return ended(options, gathered, startedAt, null);
  }
  const what = `the load of ${datasetIdOf(options.dataset, gathered.header, paths)}`;
  const onWait: Parameters<typeof withLoadLock>[1]['onWait'] = (holder) =>
    onProgress({ phase: 'WAIT', done: 0, total: null, holder });
  // Planned when nobody else writes any more: what others load may be what this one refers to.
  return withLoadLock(graph, { what, onWait }, (lock) => ended(options, gathered, startedAt, lock));
}

/** Does what there is to do. @param lock null where nothing is to be written */
async function ended(
  options: LoadOptions,
  gathered: Gathered,
  startedAt: string,
  lock: LoadLock | null,
): Promise<LoadReport> {
  const { graph, onProgress = () => undefined } = options;
  const plan = await planOf(options, gathered);
  const outcome = outcomeOf(plan, options);
  if (outcome === 'REFUSED') {
    return reportOf(plan, gathered, { outcome });
  }
  const before = await graph.read(findings, undefined);
  if (outcome === 'UNCHANGED') {
    return reportOf(plan, gathered, { outcome, findings: countFindings(before, before) });
  }
  await lock?.beQuiet();
  onProgress({ phase: 'RESOLVE', done: 0, total: null });
  if (lock === null) {
    const found = countFindings(before, findingsOf(viewOf(plan)));
    return reportOf(plan, gathered, { outcome: 'DRY_RUN', findings: found });
  }
  const begun = plan.begun?.load;
  const { id, startedAt: since } = begun ?? { id: idOf(startedAt), startedAt };
  const load = { id, startedAt: since, read: gathered.read, refused: gathered.leftOutCount };
  const unit = { lock, load: id, dataset: plan.dataset.id, undoing: false, rows: plan.rows };
  return withKeptView(viewOf(plan), async (view) => {
    const found = countFindings(before, findingsOf(view));
    await writeUnit(options, { ...unit, isBegun: begun !== undefined }, (committer) =>
      writeLoad(committer, { plan, load, rows: viewRows(view) }),
    );
    return reportOf(plan, gathered, { outcome, load: id, findings: found });
  });
}

function viewOf({ difference: { created, changed, unchanged, kept } }: LoadPlan): View {
  return resolve([created, changed, unchanged, kept].flat(), builtInStates());
}

/** DONE where the plan is to be written. */
function outcomeOf({ faults, difference, begun }: LoadPlan, { dryRun }: LoadOptions): LoadOutcome {
  const { created, changed, retracted } = difference;
  if (faults.some(({ level }) => level === 'error')) {
    return 'REFUSED';
  }
  if (begun === null && created.length + changed.length + retracted.length === 0) {
    return 'UNCHANGED';
  }
  return dryRun ? 'DRY_RUN' : 'DONE';
}

/** Sorts by time and is not guessed twice. */
function idOf(startedAt: string): string {
  return `${startedAt.replaceAll(/\D/g, '')}-${randomBytes(3).toString('hex')}`;
}
