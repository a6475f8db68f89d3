import { readConfig } from '../config.ts';
import type { Graph } from '../graph/run.ts';
import type { Format } from '../ingest/formats/formats.ts';
import { loadRecords } from '../ingest/load.ts';
import type { LoadOptions } from '../ingest/load-options.ts';
import type { LoadReport } from '../ingest/load-report.ts';
import type { Io } from './io.ts';
import type { LoadValues } from './load-options.ts';
import { createLoadProgress } from './load-progress.ts';
import { sayErrors, sayReport } from './load-text.ts';
import { openGraph } from './open-graph.ts';
import { untilStopped, type Watch } from './until-stopped.ts';

export interface LoadChoices extends Omit<LoadOptions, 'graph' | 'onProgress'> {
  readonly format: Format;
  /** Path of the file that says how rows become records. */
  readonly mapping?: string;
}

/** Loads one after the other, up to the first that is refused. Gives the exit code. */
export function loadFiles(
  loads: readonly LoadChoices[],
  values: LoadValues,
  io: Io,
): Promise<number> {
  const reports: LoadReport[] = [];
  const work = async (watch: Watch) => {
    await loadUntilRefused(loads, watch, (report) => {
      reports.push(report);
      watch.progress.clear();
      sayAsText(report, values, io);
    });
    if (values.json) {
      io.out(JSON.stringify(values.each ? reports : reports[0], null, 2));
    }
    return reports.some(isRefused) ? 1 : 0;
  };
  return untilStopped(io, values, work, () => stoppedText(reports.length, loads.length));
}

function sayAsText(report: LoadReport, { json, quiet }: LoadValues, io: Io): void {
  if (json) {
    return;
  }
  const say = quiet ? sayErrors : sayReport;
  say(report, io);
}

function stoppedText(done: number, total: number): string {
  return done === 0
    ? 'Stopped: nothing was written.'
    : `Stopped: ${done} of ${total} files are loaded, and nothing of the next one.`;
}

async function loadUntilRefused(
  loads: readonly LoadChoices[],
  { progress, stop, isWatched }: Watch,
  onReport: (report: LoadReport) => void,
): Promise<void> {
  const config = readConfig();
  const { graph, release } = await openGraph(config, progress, stop);
  try {
    for (const choices of loads) {
      const report = await loadOne(choices, graph, config.mostExpandedBytes, {
        progress,
        stop,
        isWatched,
      });
      onReport(report);
      if (isRefused(report)) {
        return;
      }
    }
  } finally {
    await release();
  }
}

/** A stop ends the load between two of its steps, and its transaction with it. */
function loadOne(
  { format, mapping, ...choices }: LoadChoices,
  graph: Graph,
  mostExpandedBytes: number,
  { progress, stop, isWatched }: Watch,
): Promise<LoadReport> {
  const { bytes: onBytes, textOf } = createLoadProgress(() => performance.now());
  const input = { mostExpandedBytes, onBytes, ...(mapping === undefined ? {} : { mapping }) };
  return loadRecords({
    ...choices,
    format: { ...format, read: (paths) => format.read(paths, input) },
    graph,
    onProgress: (at) => {
      stop.throwIfAborted();
      if (isWatched || at.phase === 'WAIT') {
        progress.step(textOf(at));
      }
    },
  });
}

function isRefused({ outcome }: LoadReport): boolean {
  return outcome === 'REFUSED';
}
