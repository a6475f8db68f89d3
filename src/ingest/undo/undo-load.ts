import type { HeldLock } from '../../graph/cypher/load-lock.ts';
import type { Graph } from '../../graph/run.ts';
import { resolve } from '../../resolve/resolve.ts';
import type { LoadProgress } from '../load-options.ts';
import { type LoadLock, withLoadLock } from '../lock/load-lock.ts';
import { withKeptView } from '../spool/kept-view.ts';
import { builtInStates } from '../states/built-in-states.ts';
import { claimIn } from '../write/claim-difference.ts';
import { viewRows } from '../write/view-rows.ts';
import { writeUnit } from '../write-unit.ts';
import { type UndoPlan, undoPlanOf } from './undo-plan.ts';
import { type UndoReport, undoReportOf } from './undo-report.ts';
import { writeUndo } from './write-undo.ts';

export interface UndoOptions {
  readonly graph: Graph;
  /** Id of the load. */
  readonly load: string;
  /** Say what would be done, and do nothing. */
  readonly dryRun: boolean;
  /** More rows than this are taken back step by step. */
  readonly mostRows?: number;
  /** What it throws ends it. */
  readonly onProgress?: (progress: LoadProgress) => void;
}

/** How many rows a record is taken for: what it holds is not looked at. */
const ROWS_A_RECORD = 5;

/**
 * Takes a load back, whenever it was and whether or not it was finished: what it stated goes, what
 * it replaced or retracted returns, and the view follows. What it found unchanged is not its own.
 *
 * @throws LoadError where there is no such load, it was taken back already, or a large one is left
 * half taken back; UnavailableError, TimeoutError, OutOfMemoryError where the database fails.
 */
export async function undoLoad(options: UndoOptions): Promise<UndoReport> {
  const { graph, load, dryRun, onProgress = () => undefined } = options;
  if (dryRun) {
    const plan = await undoPlanOf(graph, load);
    return undoReportOf(plan, plan.faults.length > 0 ? 'REFUSED' : 'DRY_RUN');
  }
  const what = `the undoing of load ${load}`;
  const onWait = (holder: HeldLock) => onProgress({ phase: 'WAIT', done: 0, total: null, holder });
  return withLoadLock(graph, { what, onWait }, async (lock) => {
    const plan = await undoPlanOf(graph, load);
    if (plan.faults.length > 0) {
      return undoReportOf(plan, 'REFUSED');
    }
    await lock.beQuiet();
    onProgress({ phase: 'RESOLVE', done: 0, total: null });
    await write(options, lock, plan);
    return undoReportOf(plan, 'UNDONE');
  });
}

async function write(options: UndoOptions, lock: LoadLock, plan: UndoPlan): Promise<void> {
  const { load, claims } = plan;
  const resolved = resolve(claims.claims.map(claimIn), builtInStates());
  const unit = {
    lock,
    load: load.id,
    dataset: load.dataset,
    undoing: true,
    rows: claims.returns.length * ROWS_A_RECORD,
    isBegun: load.phase === 'UNDO',
  };
  await withKeptView(resolved, (view) =>
    writeUnit(options, unit, (committer) =>
      writeUndo(committer, { load, returns: claims.returns, rows: viewRows(view) }),
    ),
  );
}
