import { setMaxListeners } from 'node:events';
import { ClientGoneError, TimeoutError } from '../errors.ts';

/** How long somebody waits for an answer. */
export interface Deadline {
  /** Aborted when nobody waits any more; its reason is the error to end with. */
  readonly signal: AbortSignal;
  /** Lifts the limit of time: the answer is there, or has begun. A client may still leave. */
  lift(): void;
}

/**
 * @param ms how long the whole answer may take
 * @param left aborted when the client leaves
 */
export function createDeadline(ms: number, left?: AbortSignal): Deadline {
  const controller = new AbortController();
  // Every statement of a request listens, and Node takes more than ten for a leak.
  setMaxListeners(0, controller.signal);
  const timer = setTimeout(() => controller.abort(new TimeoutError(ms)), ms).unref();
  const leave = () => {
    clearTimeout(timer);
    controller.abort(new ClientGoneError());
  };
  if (left?.aborted) {
    leave();
  } else {
    left?.addEventListener('abort', leave, { once: true });
  }
  return { signal: controller.signal, lift: () => clearTimeout(timer) };
}

/** Does work that ends by itself or, as soon as the signal is aborted, with its reason. */
export async function unlessAborted<Result>(
  signal: AbortSignal,
  work: () => Promise<Result>,
): Promise<Result> {
  signal.throwIfAborted();
  let stop = () => {};
  const aborted = new Promise<never>((_resolve, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work(), aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
