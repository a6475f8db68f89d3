import { readConfig } from '../config.ts';
import { undoLoad } from '../ingest/undo/undo-load.ts';
import type { UndoReport } from '../ingest/undo/undo-report.ts';
import type { Io } from './io.ts';
import { createLoadProgress } from './load-progress.ts';
import { openGraph } from './open-graph.ts';
import { sayUndo, sayUndoErrors } from './undo-text.ts';
import type { Saying, Watch } from './until-stopped.ts';

export interface UndoChoices extends Saying {
  /** Id of the load. */
  readonly load: string;
  readonly 'dry-run': boolean;
}

/** `liqa load --undo LOAD`. Gives the exit code. A stop ends it between two of its steps. */
export async function undoCommand(
  { load, 'dry-run': dryRun, ...saying }: UndoChoices,
  io: Io,
  { progress, stop, isWatched }: Watch,
): Promise<number> {
  const { graph, release } = await openGraph(readConfig(), progress, stop);
  const { textOf } = createLoadProgress(() => performance.now());
  try {
    const report = await undoLoad({
      graph,
      load,
      dryRun,
      onProgress: (at) => {
        stop.throwIfAborted();
        if (isWatched || at.phase === 'WAIT') {
          progress.step(textOf(at));
        }
      },
    });
    progress.clear();
    say(report, saying, io);
    return report.outcome === 'REFUSED' ? 1 : 0;
  } finally {
    await release();
  }
}

function say(report: UndoReport, { json, quiet }: Saying, io: Io): void {
  if (json) {
    io.out(JSON.stringify(report, null, 2));
    return;
  }
  const sayIt = quiet ? sayUndoErrors : sayUndo;
  sayIt(report, io);
}
