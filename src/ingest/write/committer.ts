import type { GraphTransaction } from '../../graph/run.ts';

/** Neo4j's heap of 1 GB bears 250,000 relationships in one transaction. */
export const MOST_A_STEP = 10_000;

/** How far a write has come. */
export interface WriteProgress {
  readonly phase: 'CLAIMS' | 'VIEW';
  readonly done: number;
  readonly total: number;
}

/**
 * How the steps of a write are committed: all of them in one transaction, or each in one of its
 * own. Steps must be such that a write which ended after any of them can be begun again.
 */
export interface Committer {
  /** How much one step may write: nodes, parts and links. */
  readonly mostAStep: number;
  /** @param progress how far the write has come once the step is done */
  step<Result>(
    work: (transaction: GraphTransaction) => Promise<Result>,
    progress?: WriteProgress,
  ): Promise<Result>;
}
