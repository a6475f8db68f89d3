import { loadToUndo } from '../graph/cypher/undo-loads.ts';
import { endLoad } from '../graph/cypher/write-loads.ts';
import type { GraphReader, GraphWriter } from '../graph/run.ts';
import { LoadError } from './load-error.ts';
import type { LoadLock } from './lock/load-lock.ts';

export interface FinishableLoad {
  readonly graph: GraphReader & GraphWriter;
  readonly lock: LoadLock;
  readonly load: string;
  readonly dataset: string;
  /** Whether it is taken back, not written. */
  readonly undoing: boolean;
}

/**
 * Runs what writes a load step by step. Where it ends before its end, the load is FAILED, if that
 * can still be noted, else it stays RUNNING: both can be finished or taken back.
 *
 * @throws LoadError that says so, with the cause.
 */
export async function finishable(told: FinishableLoad, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    const { graph, lock, load } = told;
    await graph
      .write(async (transaction) => {
        const endedAt = new Date().toISOString();
        await transaction.run(endLoad, { id: load, state: 'FAILED', endedAt });
        await lock.assertOurs(transaction);
      })
      .catch(() => undefined);
    throw (await wasNeverBegun(told)) ? error : unfinished(told, error);
  }
}

/** A database that does not answer leaves it open: then it may have been. */
async function wasNeverBegun({ graph, load }: FinishableLoad): Promise<boolean> {
  const found = await graph.read(loadToUndo, load).catch(() => null);
  return found !== null && found.length === 0;
}

function unfinished({ load, dataset, undoing }: FinishableLoad, cause: unknown): LoadError {
  return undoing
    ? new LoadError(
        'UNDO_UNFINISHED',
        `The load ${load} of ${dataset} is taken back in part only.\n` +
          `Take it back to its end: liqa load --undo ${load}`,
        { cause },
      )
    : new LoadError(
        'LOAD_UNFINISHED',
        `The load ${load} of ${dataset} is not finished: a part of it is written.\n` +
          `Load the same input again to finish it, or take it back: liqa load --undo ${load}`,
        { cause },
      );
}
