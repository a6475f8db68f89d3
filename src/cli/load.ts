import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { FORMATS } from '../ingest/formats/formats.ts';
import { loadRecords } from '../ingest/load.ts';
import type { LoadOptions } from '../ingest/load-options.ts';
import type { LoadReport } from '../ingest/load-report.ts';
import type { Io } from './io.ts';
import { LOAD_OPTIONS, LOAD_USAGE, unknownFormat } from './load-options.ts';
import { sayReport } from './load-text.ts';
import { openGraph } from './open-graph.ts';
import { createProgress, type Progress } from './progress.ts';
import { stepText } from './step-text.ts';
import { catchStopSignals, type StopSignals } from './stop-signals.ts';
import { undoCommand } from './undo.ts';

/**
 * `liqa load`: beside a running service or without one. Gives the exit code.
 *
 * @throws StartError without a database; what `parseArgs` throws on a wrong option.
 */
export async function loadCommand(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: LOAD_OPTIONS,
    allowPositionals: true,
  });
  if (values.help) {
    io.out(LOAD_USAGE);
    return 0;
  }
  const format = FORMATS.get(values.from);
  if (format === undefined) {
    return sayUsage(unknownFormat(values.from), io);
  }
  const { undo, dataset, add, 'allow-retractions': allowRetractions, 'dry-run': dryRun } = values;
  const { 'skip-unreadable': skipUnreadable, json } = values;
  if (undo !== undefined) {
    return positionals.length > 0
      ? sayUsage(`--undo must come without paths, but got: ${positionals.join(', ')}.`, io)
      : untilStopped(json, io, (progress, signals) =>
          undoCommand({ load: undo, dryRun, asJson: json }, io, progress, signals),
        );
  }
  if (positionals.length === 0) {
    return sayUsage('A load must name at least one path.', io);
  }
  const choices = { format, paths: positionals, add, allowRetractions, dryRun, skipUnreadable };
  const all = dataset === undefined ? choices : { ...choices, dataset };
  return untilStopped(json, io, async (progress, signals) =>
    say(await loadUntilStopped(all, io, progress, signals), json, progress, io),
  );
}

function sayUsage(fault: string, { err }: Io): number {
  err(`${fault}\n\n${LOAD_USAGE}`);
  return 2;
}

type Choices = Omit<LoadOptions, 'graph' | 'onProgress'>;

async function untilStopped(
  asJson: boolean,
  io: Io,
  work: (progress: Progress, signals: StopSignals) => Promise<number>,
): Promise<number> {
  const signals = catchStopSignals();
  // In JSON mode standard output is the report and nothing else.
  const progress = createProgress(asJson ? { ...io, interactive: false, out: io.err } : io);
  try {
    return await work(progress, signals);
  } catch (error) {
    // What is written in part says so by itself.
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
  choices: Choices,
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
        if (interactive || at.phase === 'WAIT') {
          progress.step(stepText(at));
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
