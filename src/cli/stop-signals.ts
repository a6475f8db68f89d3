import { StoppedError } from '../neo4j/start-error.ts';

/** npm passes a Ctrl-C on that the terminal has already sent us: both are one wish. */
const SAME_WISH_MS = 1_000;
/** SIGHUP comes when a terminal is closed. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export interface StopSignals {
  /** Aborted when somebody wants the process to end. */
  readonly stop: AbortSignal;
  /** Aborted when they ask again, because it takes too long. */
  readonly hurry: AbortSignal;
  /** Gives the signals their usual meaning back. */
  forget(): void;
}

/** Turns the signals to end into a wish, so that nothing is left behind half done. */
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
  for (const signal of SIGNALS) {
    process.on(signal, onSignal);
  }
  // A closed terminal or pipe takes no words, which must not end us before the database is given back.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', ignoreHangup);
  }
  return {
    stop: stop.signal,
    hurry: hurry.signal,
    forget: () => {
      for (const signal of SIGNALS) {
        process.off(signal, onSignal);
      }
      for (const stream of [process.stdout, process.stderr]) {
        stream.off('error', ignoreHangup);
      }
    },
  };
}

function ignoreHangup(error: Error): void {
  if (!('code' in error && (error.code === 'EIO' || error.code === 'EPIPE'))) {
    throw error;
  }
}

/** Whether something ended because of the wish, and not of a fault that came at the same time. */
export function isStop(error: unknown, stop: AbortSignal): boolean {
  return stop.aborted && (error === stop.reason || error instanceof StoppedError);
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
