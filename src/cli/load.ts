import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { loadRecords } from '../ingest/load.ts';
import type { LoadOptions, LoadProgress } from '../ingest/load-options.ts';
import type { LoadReport } from '../ingest/load-report.ts';
import type { Io } from './io.ts';
import { sayReport } from './load-text.ts';
import { openGraph } from './open-graph.ts';
import { createProgress, type Progress } from './progress.ts';
import { catchStopSignals, type StopSignals } from './stop-signals.ts';

const USAGE = `liqa load [options] PATH…

Loads records from files and folders (.yaml, .yml, .json, .ndjson, .jsonl): all of them, or nothing.
They replace what their data set stated before.

  --dataset ID           the data set (default: a file's header, else the first path's base name)
  --add                  retract nothing of what the data set stated before
  --allow-retractions    let the load take away more than a tenth of its data set
  --dry-run              say what would be created, changed, retracted and refused; write nothing
  --json                 print the report as JSON

Exit codes: 0 done, 1 refused or failed, 2 wrong usage, 3 no database.`;

const OPTIONS = {
  dataset: { type: 'string' },
  add: { type: 'boolean', default: false },
  'allow-retractions': { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/**
 * `liqa load`: beside a running service or without one. Gives the exit code.
 *
 * @throws StartError without a database; what `parseArgs` throws on a wrong option.
 */
export async function loadCommand(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
  });
  if (values.help) {
    io.out(USAGE);
    return 0;
  }
  if (positionals.length === 0) {
    io.err(`A load must name at least one path.\n\n${USAGE}`);
    return 2;
  }
  const signals = catchStopSignals();
  // In JSON mode standard output is the report and nothing else.
  const progress = createProgress(values.json ? { ...io, interactive: false, out: io.err } : io);
  try {
    const { json, dataset, add, 'allow-retractions': allowRetractions, 'dry-run': dryRun } = values;
    const choices = { paths: positionals, add, allowRetractions, dryRun };
    const named = dataset === undefined ? choices : { ...choices, dataset };
    return say(await loadUntilStopped(named, io, progress, signals), json, progress, io);
  } catch (error) {
    if (!signals.stop.aborted || error !== signals.stop.reason) {
      throw error;
    }
    io.err('Stopped: nothing was written.');
    return 1;
  } finally {
    progress.clear();
    signals.forget();
  }
}

/** A stop ends the load between two of its steps, and its transaction with it. */
async function loadUntilStopped(
  choices: Omit<LoadOptions, 'graph' | 'onProgress'>,
  { interactive }: Io,
  progress: Progress,
  { stop }: StopSignals,
): Promise<LoadReport> {
  const { graph, release } = await openGraph(readConfig(), progress, stop);
  try {
    return await loadRecords({
      ...choices,
      graph,
      onProgress: (at) => {
        stop.throwIfAborted();
        if (interactive) {
          progress.step(textOf(at));
        }
      },
    });
  } finally {
    await release();
  }
}

function say(report: LoadReport, asJson: boolean, progress: Progress, io: Io): number {
  progress.clear();
  if (asJson) {
    io.out(JSON.stringify(report, null, 2));
  } else {
    sayReport(report, io);
  }
  return report.outcome === 'REFUSED' ? 1 : 0;
}

const BAR_CELLS = 24;

function textOf({ phase, done, total }: LoadProgress): string {
  const what = { READ: 'Reading', RESOLVE: 'Resolving', WRITE: 'Writing' }[phase];
  if (total === null) {
    return done === 0 ? what : `${what} ${done} records`;
  }
  const filled = total === 0 ? BAR_CELLS : Math.round((BAR_CELLS * done) / total);
  return `${what} ${'█'.repeat(filled)}${'░'.repeat(BAR_CELLS - filled)} ${done}/${total}`;
}
