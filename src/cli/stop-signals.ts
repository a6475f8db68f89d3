/** npm passes a Ctrl-C on that the terminal has already sent us: both are one wish. */
const SAME_WISH_MS = 1_000;

export interface StopSignals {
  /** Aborted when somebody wants the process to end. */
  readonly stop: AbortSignal;
  /** Aborted when they ask again, because it takes too long. */
  readonly hurry: AbortSignal;
  /** Gives the signals their usual meaning back. */
  forget(): void;
}

/** Turns SIGINT and SIGTERM into a wish, so that nothing is left behind half done. */
export function catchStopSignals(): StopSignals {
  const stop = new AbortController();
  const hurry = new AbortController();
  let firstAt = 0;
  const onSignal = () => {
    if (!stop.signal.aborted) {
      firstAt = performance.now();
      stop.abort();
    } else if (performance.now() - firstAt > SAME_WISH_MS) {
      hurry.abort();
    }
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return {
    stop: stop.signal,
    hurry: hurry.signal,
    forget: () => {
      process.off('SIGINT', onSignal);
      process.off('SIGTERM', onSignal);
    },
  };
}

/** Resolves when the signal is aborted. */
export function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve();
    } else {
      signal.addEventListener('abort', () => resolve(), { once: true });
    }
  });
}
