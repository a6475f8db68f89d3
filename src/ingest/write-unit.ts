import type { Graph } from '../graph/run.ts';
import { type FinishableLoad, finishable } from './finishable.ts';
import { type LoadProgress, MOST_ROWS } from './load-options.ts';
import { commitOnce } from './write/commit-once.ts';
import { commitSteps } from './write/commit-steps.ts';
import type { Committer, WriteProgress } from './write/committer.ts';

export interface UnitOptions {
  readonly graph: Graph;
  /** More rows than this are written step by step. */
  readonly mostRows?: number;
  /** What it throws ends the write. */
  readonly onProgress?: (progress: LoadProgress) => void;
}

export interface Unit extends Omit<FinishableLoad, 'graph'> {
  readonly rows: number;
  /** Whether an earlier run has begun to write it step by step. */
  readonly isBegun: boolean;
}

/**
 * Writes what is one load, or its undoing: in one transaction, or where that would be too large, step by step.
 *
 * @throws LoadError where it is left unfinished, with the cause; what the database throws.
 */
export async function writeUnit(
  { graph, mostRows = MOST_ROWS, onProgress = () => undefined }: UnitOptions,
  { rows, isBegun, ...told }: Unit,
  work: (committer: Committer) => Promise<void>,
): Promise<void> {
  const { lock, load: id, undoing } = told;
  const commit = {
    graph,
    lock,
    mostRows,
    onProgress: ({ done, total }: WriteProgress) => onProgress({ phase: 'WRITE', done, total }),
  };
  if (!isBegun && rows <= mostRows) {
    await commitOnce(commit, work);
  } else {
    await finishable({ graph, ...told }, () => work(commitSteps(commit, { id, undoing })));
  }
}
