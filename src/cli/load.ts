import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { FORMATS, type Format } from '../ingest/formats/formats.ts';
import { loadRecords } from '../ingest/load.ts';
import type { LoadOptions } from '../ingest/load-options.ts';
import type { LoadReport } from '../ingest/load-report.ts';
import type { Io } from './io.ts';
import { LOAD_OPTIONS, LOAD_USAGE, unknownFormat, wrongMapping } from './load-options.ts';
import { createLoadProgress } from './load-progress.ts';
import { sayErrors, sayReport } from './load-text.ts';
import { openGraph } from './open-graph.ts';
import { createProgress, type Progress } from './progress.ts';
import { catchStopSignals, type StopSignals } from './stop-signals.ts';

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
  const { mapping } = values;
  const misused = wrongMapping(format, mapping);
  if (misused !== null) {
    return sayUsage(misused, io);
  }
  if (positionals.length === 0) {
    return sayUsage('A load must name at least one path.', io);
  }
  const { dataset, add, 'allow-retractions': allowRetractions, 'dry-run': dryRun } = values;
  const { 'skip-unreadable': skipUnreadable } = values;
  const choices = {
    format,
    paths: positionals,
    add,
    allowRetractions,
    dryRun,
    skipUnreadable,
    ...(mapping === undefined ? {} : { mapping }),
    ...(dataset === undefined ? {} : { dataset }),
  };
  return loadAndSay(choices, io, values);
}

function sayUsage(fault: string, { err }: Io): number {
  err(`${fault}\n\n${LOAD_USAGE}`);
  return 2;
}

interface Choices extends Omit<LoadOptions, 'graph' | 'onProgress'> {
  readonly format: Format;
  readonly mapping?: string;
}

interface Saying {
  readonly json: boolean;
  readonly quiet: boolean;
}

async function loadAndSay(choices: Choices, io: Io, saying: Saying): Promise<number> {
  const signals = catchStopSignals();
  const waiting = whileWaiting(io, saying);
  const progress = createProgress(waiting);
  try {
    return say(await loadUntilStopped(choices, waiting, progress, signals), saying, progress, io);
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

/** In JSON mode standard output is the report and nothing else; in quiet mode nobody waits. */
function whileWaiting(io: Io, { json, quiet }: Saying): Io {
  const out = quiet ? () => undefined : io.err;
  return json || quiet ? { ...io, interactive: false, out } : io;
}

/** A stop ends the load between two of its steps, and its transaction with it. */
async function loadUntilStopped(
  { format, mapping, ...choices }: Choices,
  { interactive }: Io,
  progress: Progress,
  { stop }: StopSignals,
): Promise<LoadReport> {
  const config = readConfig();
  const { graph, release } = await openGraph(config, progress, stop);
  const { bytes: onBytes, textOf } = createLoadProgress(() => performance.now());
  const bounds = { mostExpandedBytes: config.mostExpandedBytes, onBytes };
  const input = mapping === undefined ? bounds : { ...bounds, mapping };
  try {
    return await loadRecords({
      ...choices,
      format: { ...format, read: (paths) => format.read(paths, input) },
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

function say(report: LoadReport, { json, quiet }: Saying, progress: Progress, io: Io): number {
  progress.clear();
  if (json) {
    io.out(JSON.stringify(report, null, 2));
  } else if (quiet) {
    sayErrors(report, io);
  } else {
    sayReport(report, io);
  }
  return report.outcome === 'REFUSED' ? 1 : 0;
}
