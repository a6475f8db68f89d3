import type { GraphWriter } from '../../graph/run.ts';
import type { LoadLock } from '../lock/load-lock.ts';
import { type Committer, MOST_A_STEP, type WriteProgress } from './committer.ts';

export interface CommitOptions {
  readonly graph: GraphWriter;
  readonly lock: LoadLock;
  /** How much one transaction may write, where each step is one. */
  readonly mostRows?: number;
  /** Told after each step; what it throws ends the write. */
  readonly onProgress: (progress: WriteProgress) => void;
}

/** All steps of `work` are one transaction: a failure, or a throwing `onProgress`, undoes all. */
export function commitOnce<Result>(
  { graph, lock, onProgress }: CommitOptions,
  work: (committer: Committer) => Promise<Result>,
): Promise<Result> {
  return graph.write(async (transaction) => {
    const result = await work({
      mostAStep: MOST_A_STEP,
      step: async (step, progress) => {
        const done = await step(transaction);
        if (progress !== undefined) {
          onProgress(progress);
        }
        return done;
      },
    });
    await lock.assertOurs(transaction);
    return result;
  });
}
