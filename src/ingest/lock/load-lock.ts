import { setTimeout as sleep } from 'node:timers/promises';
import { beat, dropLock, type HeldLock, takeLock } from '../../graph/cypher/load-lock.ts';
import type { Graph, GraphTransaction } from '../../graph/run.ts';
import { LoadError } from '../load-error.ts';
import { hasDied, ourselves } from './lock-holder.ts';

const BEAT_MS = 2_000;
const POLL_MS = 250;
/** After so long a silence a holder on another machine is taken for dead, in seconds. */
const SILENCE_S = 15;
/** How long a holder that said so may compute without a sign of life, in seconds. */
const QUIET_S = 15 * 60;

/** The right to write to the graph, which one process has at a time. */
export interface LoadLock {
  /**
   * To be called as the last of each transaction: others cannot take the lock before it has ended.
   *
   * @throws LoadError where another process took the lock: the transaction must not be committed.
   */
  assertOurs(transaction: GraphTransaction): Promise<void>;
  /** Says that nothing will be heard of us for a while, since we compute. */
  beQuiet(): Promise<void>;
}

export interface LockOptions {
  /** What is to be written, for those who wait: `the load of five-articles`. */
  readonly what: string;
  /** Told again and again who holds the lock; what it throws ends the waiting. */
  readonly onWait: (holder: HeldLock) => void;
}

/** Runs `work` while no other process that asks for the lock of this graph does. */
export async function withLoadLock<Result>(
  graph: Graph,
  { what, onWait }: LockOptions,
  work: (lock: LoadLock) => Promise<Result>,
): Promise<Result> {
  const us = ourselves(what);
  let dead: string | null = null;
  for (;;) {
    const held = await take(graph, { us, dead, silence: SILENCE_S });
    if (held.holder === us.holder) {
      break;
    }
    dead = hasDied(held) ? held.holder : null;
    if (dead === null) {
      onWait(held);
      await sleep(POLL_MS);
    }
  }
  const stopBeating = keepBeating(graph, us.holder);
  try {
    return await work(lockOf(graph, us.holder));
  } finally {
    stopBeating();
    // A lock that cannot be given back is taken over by whoever comes next.
    await graph.write((transaction) => transaction.run(dropLock, us.holder)).catch(() => undefined);
  }
}

async function take(graph: Graph, asked: Parameters<typeof takeLock.encode>[0]): Promise<HeldLock> {
  const [held] = await graph.write((transaction) => transaction.run(takeLock, asked));
  if (held === undefined) {
    throw new Error('takeLock must give one row, but gave none.');
  }
  return held;
}

function lockOf(graph: Graph, holder: string): LoadLock {
  return {
    assertOurs: async (transaction) => {
      const ours = await transaction.run(beat, { holder, ahead: 0 });
      if (ours.length === 0) {
        throw new LoadError(
          'LOCK_LOST',
          'Another process took over the right to write, since nothing was heard of this one. ' +
            'What was not committed is not written: run it again.',
        );
      }
    },
    beQuiet: async () => {
      await graph.write((transaction) => transaction.run(beat, { holder, ahead: QUIET_S }));
    },
  };
}

/** A beat that fails is no fault: before anything is committed the lock is asked for. */
function keepBeating(graph: Graph, holder: string): () => void {
  let beating = false;
  const timer = setInterval(() => {
    if (beating) {
      return;
    }
    beating = true;
    graph
      .write((transaction) => transaction.run(beat, { holder, ahead: 0 }))
      .catch(() => undefined)
      .finally(() => {
        beating = false;
      });
  }, BEAT_MS).unref();
  return () => clearInterval(timer);
}
