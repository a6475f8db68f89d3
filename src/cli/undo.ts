import { readConfig } from '../config.ts';
import { undoLoad } from '../ingest/undo/undo-load.ts';
import type { UndoReport } from '../ingest/undo/undo-report.ts';
import type { Io } from './io.ts';
import { openGraph } from './open-graph.ts';
import type { Progress } from './progress.ts';
import { stepText } from './step-text.ts';
import type { StopSignals } from './stop-signals.ts';
import { sayUndo } from './undo-text.ts';

export interface UndoChoices {
  /** Id of the load. */
  readonly load: string;
  readonly dryRun: boolean;
  readonly asJson: boolean;
}

/** `liqa load --undo LOAD`. Gives the exit code. A stop ends it between two of its steps. */
export async function undoCommand(
  { load, dryRun, asJson }: UndoChoices,
  io: Io,
  progress: Progress,
  { stop }: StopSignals,
): Promise<number> {
  const { graph, release } = await openGraph(readConfig(), progress, stop);
  try {
    const report = await undoLoad({
      graph,
      load,
      dryRun,
      onProgress: (at) => {
        stop.throwIfAborted();
        if (io.interactive || at.phase === 'WAIT') {
          progress.step(stepText(at));
        }
      },
    });
    progress.clear();
    return say(report, asJson, io);
  } finally {
    await release();
  }
}

function say(report: UndoReport, asJson: boolean, io: Io): number {
  if (asJson) {
    io.out(JSON.stringify(report, null, 2));
  } else {
    sayUndo(report, io);
  }
  return report.outcome === 'REFUSED' ? 1 : 0;
}
