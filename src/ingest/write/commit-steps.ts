import { raiseVersion } from '../../graph/cypher/graph-version.ts';
import { noteProgress } from '../../graph/cypher/write-loads.ts';
import type { CommitOptions } from './commit-once.ts';
import { type Committer, MOST_A_STEP } from './committer.ts';

/** How often services are to notice that there is more, in milliseconds: each reads all of it. */
const RAISE_MS = 20_000;

/** A load that is told how far the write of it is. */
export interface ToldLoad {
  readonly id: string;
  /** Whether it is taken back: then it can no more be finished. */
  readonly undoing: boolean;
}

/**
 * Each step is a transaction of its own, which notes on the load how far it is: a load that dies
 * leaves what it committed, and that it is not finished.
 *
 * @param load null where no load is told of its progress
 */
export function commitSteps(
  { graph, lock, mostRows = MOST_A_STEP, onProgress }: CommitOptions,
  load: ToldLoad | null,
): Committer {
  let raisedAt = Number.NEGATIVE_INFINITY;
  return {
    mostAStep: Math.min(mostRows, MOST_A_STEP),
    step: async (step, progress) => {
      const now = performance.now();
      const isToRaise = now - raisedAt > RAISE_MS;
      const done = await graph.write(async (transaction) => {
        const result = await step(transaction);
        if (load !== null && progress !== undefined) {
          const phase = load.undoing ? 'UNDO' : progress.phase;
          await transaction.run(noteProgress, { load: load.id, ...progress, phase });
        }
        if (isToRaise) {
          await transaction.run(raiseVersion, undefined);
        }
        await lock.assertOurs(transaction);
        return result;
      });
      raisedAt = isToRaise ? now : raisedAt;
      if (progress !== undefined) {
        onProgress(progress);
      }
      return done;
    },
  };
}
