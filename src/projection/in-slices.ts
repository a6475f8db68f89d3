import { setImmediate as afterOthers } from 'node:timers/promises';

/** How long work may hold the event loop before whoever else waits has a turn, in milliseconds. */
const SLICE_MS = 8;
/** How many steps pass between two looks at the clock. */
const STEPS = 16;

/**
 * Does work that would hold the event loop for long: it yields where it may be interrupted.
 *
 * @param signal ends it with its reason, waiting included
 */
export async function inSlices<Result>(
  work: Generator<void, Result>,
  signal: AbortSignal,
): Promise<Result> {
  let sliceAt = performance.now();
  for (let steps = 1; ; steps += 1) {
    const step = work.next();
    if (step.done) {
      return step.value;
    }
    if (steps % STEPS === 0 && performance.now() - sliceAt > SLICE_MS) {
      await afterOthers();
      signal.throwIfAborted();
      sliceAt = performance.now();
    }
  }
}
