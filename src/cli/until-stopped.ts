import type { Io } from './io.ts';
import { createProgress, type Progress } from './progress.ts';
import { catchStopSignals, isStop } from './stop-signals.ts';

/** How a command answers. */
export interface Saying {
  /** Standard output is the report as JSON and nothing else. */
  readonly json: boolean;
  /** Nothing but errors is said. */
  readonly quiet: boolean;
}

/** What a command needs that somebody waits for. */
export interface Watch {
  readonly progress: Progress;
  /** Aborted by Ctrl-C or SIGTERM. */
  readonly stop: AbortSignal;
  /** Whether a person watches the line move. */
  readonly isWatched: boolean;
}

/**
 * Runs what a person may stop, which ends it between two of its steps. Gives the exit code.
 *
 * @param stoppedText what is true of the graph then; what is written in part says so by itself
 */
export async function untilStopped(
  io: Io,
  saying: Saying,
  work: (watch: Watch) => Promise<number>,
  stoppedText: () => string = () => 'Stopped: nothing was written.',
): Promise<number> {
  const signals = catchStopSignals();
  const waiting = whileWaiting(io, saying);
  const progress = createProgress(waiting);
  try {
    return await work({ progress, stop: signals.stop, isWatched: waiting.interactive });
  } catch (error) {
    if (!isStop(error, signals.stop)) {
      throw error;
    }
    io.err(stoppedText());
    return 1;
  } finally {
    progress.clear();
    signals.forget();
  }
}

/** In JSON mode standard output is the report and nothing else; in quiet mode nobody waits. */
function whileWaiting(io: Io, { json, quiet }: Saying): Io {
  const out = quiet ? () => undefined : io.err;
  return json || quiet ? { ...io, interactive: false, out } : io;
}
