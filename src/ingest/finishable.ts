import { endLoad } from '../graph/cypher/write-loads.ts';
import type { GraphWriter } from '../graph/run.ts';
import { LoadError } from './load-error.ts';
import type { LoadLock } from './lock/load-lock.ts';

export interface FinishableLoad {
  readonly graph: GraphWriter;
  readonly lock: LoadLock;
  readonly load: string;
  readonly dataset: string;
}

/**
 * Runs what writes a load step by step. Where it ends before its end, the load is FAILED, if that
 * can still be noted, else it stays RUNNING: both can be finished or taken back.
 *
 * @throws LoadError that says so, with the cause.
 */
export async function finishable(
  { graph, lock, load, dataset }: FinishableLoad,
  write: () => Promise<void>,
): Promise<void> {
  try {
    await write();
  } catch (error) {
    await graph
      .write(async (transaction) => {
        const endedAt = new Date().toISOString();
        await transaction.run(endLoad, { id: load, state: 'FAILED', endedAt });
        await lock.assertOurs(transaction);
      })
      .catch(() => undefined);
    throw new LoadError(
      'LOAD_UNFINISHED',
      `The load ${load} of ${dataset} is not finished: a part of it is written.\n` +
        `Load the same input again to finish it, or take it back: liqa load --undo ${load}`,
      { cause: error },
    );
  }
}
