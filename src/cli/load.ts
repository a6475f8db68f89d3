import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { FORMATS } from '../ingest/formats/formats.ts';
import { loadRecords } from '../ingest/load.ts';
import type { LoadOptions, LoadProgress } from '../ingest/load-options.ts';
import type { LoadReport } from '../ingest/load-report.ts';
import type { Io } from './io.ts';
import { eachByItself, faultOfEach } from './load-each.ts';
import { LOAD_OPTIONS, LOAD_USAGE, unknownFormat } from './load-options.ts';
import { sayReport } from './load-text.ts';
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
  if (positionals.length === 0) {
    return sayUsage('A load must name at least one path.', io);
  }
  const fault = values.each ? faultOfEach(values) : null;
  if (fault !== null) {
    return sayUsage(fault, io);
  }
  const { dataset, add, 'allow-retractions': allowRetractions, 'dry-run': dryRun } = values;
  const { 'skip-unreadable': skipUnreadable } = values;
  const choices = { format, paths: positionals, add, allowRetractions, dryRun, skipUnreadable };
  const { json } = values;
  return values.each
    ? loadAndSay(await eachByItself(choices), { json, many: true }, io)
    : loadAndSay([dataset === undefined ? choices : { ...choices, dataset }], { json }, io);
}

function sayUsage(fault: string, { err }: Io): number {
  err(`${fault}\n\n${LOAD_USAGE}`);
  return 2;
}

type Choices = Omit<LoadOptions, 'graph' | 'onProgress'>;

interface Saying {
  readonly json: boolean;
  /** Whether JSON is a list of reports. */
  readonly many?: boolean;
}

async function loadAndSay(loads: readonly Choices[], how: Saying, io: Io): Promise<number> {
  const signals = catchStopSignals();
  // In JSON mode standard output is the report and nothing else.
  const progress = createProgress(how.json ? { ...io, interactive: false, out: io.err } : io);
  const reports: LoadReport[] = [];
  const onReport = (report: LoadReport) => {
    reports.push(report);
    if (!how.json) {
      progress.clear();
      sayReport(report, io);
    }
  };
  try {
    await loadUntilStopped(loads, io, { progress, signals, onReport });
    progress.clear();
    if (how.json) {
      io.out(JSON.stringify(how.many ? reports : reports[0], null, 2));
    }
    return reports.some(isRefused) ? 1 : 0;
  } catch (error) {
    if (!signals.stop.aborted || error !== signals.stop.reason) {
      throw error;
    }
    io.err(stoppedText(reports.length, loads.length));
    return 1;
  } finally {
    progress.clear();
    signals.forget();
  }
}

function stoppedText(done: number, total: number): string {
  return done === 0
    ? 'Stopped: nothing was written.'
    : `Stopped: ${done} of ${total} files are loaded, and nothing of the next one.`;
}

interface Telling {
  readonly progress: Progress;
  readonly signals: StopSignals;
  readonly onReport: (report: LoadReport) => void;
}

/** A stop ends the load between two of its steps, and its transaction with it; so does a refusal. */
async function loadUntilStopped(
  loads: readonly Choices[],
  { interactive }: Io,
  { progress, signals: { stop }, onReport }: Telling,
): Promise<void> {
  const { graph, release } = await openGraph(readConfig(), progress, stop);
  const onProgress = (at: LoadProgress) => {
    stop.throwIfAborted();
    if (interactive) {
      progress.step(textOf(at));
    }
  };
  try {
    for (const choices of loads) {
      const report = await loadRecords({ ...choices, graph, onProgress });
      onReport(report);
      if (isRefused(report)) {
        return;
      }
    }
  } finally {
    await release();
  }
}

function isRefused({ outcome }: LoadReport): boolean {
  return outcome === 'REFUSED';
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
