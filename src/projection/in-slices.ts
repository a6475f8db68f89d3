import { setImmediate as afterOthers } from 'node:timers/promises';
import { TimeoutError } from '../errors.ts';

/** How long work may hold the event loop before whoever else waits has a turn, in milliseconds. */
const SLICE_MS = 8;
/** How many steps pass between two looks at the clock. */
const STEPS = 16;

/**
 * Does work that would hold the event loop for long: it yields where it may be interrupted.
 *
 * @param limitMs how long it may take in all, waiting included
 * @throws TimeoutError where it takes longer
 */
export async function inSlices<Result>(
  work: Generator<void, Result>,
  limitMs: number,
): Promise<Result> {
  const startedAt = performance.now();
  let sliceAt = startedAt;
  for (let steps = 1; ; steps += 1) {
    const step = work.next();
    if (step.done) {
      return step.value;
    }
    if (steps % STEPS === 0 && performance.now() - sliceAt > SLICE_MS) {
      if (performance.now() - startedAt > limitMs) {
        throw new TimeoutError(limitMs);
      }
      await afterOthers();
      sliceAt = performance.now();
    }
  }
}
