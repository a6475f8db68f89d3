import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { answeringNow, createContext } from '../context.ts';
import { type Export, readExport } from '../export/read-export.ts';
import { type ExportTarget, TARGETS } from '../export/target.ts';
import { createProjectionKeeper } from '../projection/keeper.ts';
import { EXPORT_OPTIONS, EXPORT_USAGE, textsOfOptions } from './export-options.ts';
import { exportRecordsCommand } from './export-records.ts';
import { createSink, type Sink } from './export-sink.ts';
import type { Io } from './io.ts';
import { openGraph } from './open-graph.ts';
import { createProgress } from './progress.ts';
import { catchStopSignals, isStop } from './stop-signals.ts';

/**
 * `liqa export`: beside a running service or without one. Gives the exit code.
 *
 * @throws StartError without a database; what `parseArgs` throws on a wrong option; ServiceError for
 * what the arguments lead to; ExportError where it cannot be written.
 */
export async function exportCommand(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: EXPORT_OPTIONS,
    allowPositionals: true,
  });
  if (values.help) {
    io.out(EXPORT_USAGE);
    return 0;
  }
  const { records, help: _help, ...others } = values;
  if (records !== undefined) {
    return positionals.length + Object.keys(others).length === 0
      ? exportRecordsCommand(records, io)
      : sayUsage(['--records exports the whole graph, and goes with nothing else.'], io);
  }
  const target = targetOf(positionals, values.format);
  if (target === undefined) {
    return sayUsage(['An export must name what it exports, and a format that there is of it.'], io);
  }
  const reading = readExport(target, textsOfOptions(values));
  if (!reading.ok) {
    return sayUsage(
      reading.faults.map(({ message }) => message),
      io,
    );
  }
  return exportUntilStopped(target, reading.run, await createSink(values.output), io);
}

function targetOf(
  [name, ...others]: readonly string[],
  format: string | undefined,
): ExportTarget | undefined {
  const found = TARGETS.find((target) => target.name === name && target.format === format);
  return others.length === 0 ? found : undefined;
}

function sayUsage(faults: readonly string[], { err }: Io): number {
  err(`${faults.join('\n')}\n\n${EXPORT_USAGE}`);
  return 2;
}

/** Only a stop ends it: nobody else waits for the process. */
async function exportUntilStopped(
  target: ExportTarget,
  run: Export,
  sink: Sink,
  io: Io,
): Promise<number> {
  const config = readConfig();
  const signals = catchStopSignals();
  // Standard output is the export and nothing else.
  const progress = createProgress({ ...io, interactive: false, out: io.err });
  try {
    const { graph, release } = await openGraph(config, progress, signals.stop);
    try {
      const projection = createProjectionKeeper(graph, { mostSeats: config.mostParticipations });
      // Lists of meetings are read from the graph as they are written.
      if (target.name !== 'meetings') {
        progress.step('Reading the graph');
        await projection.refresh();
      }
      const answering = answeringNow({ projection }, signals.stop);
      const pieces = run(() => createContext(graph, answering).loaders, 'en');
      await sink.write(pieces, signals.stop);
    } finally {
      await release();
    }
    return 0;
  } catch (error) {
    if (!isStop(error, signals.stop)) {
      throw error;
    }
    io.err('Stopped: the export is not whole.');
    return 1;
  } finally {
    await sink.discard();
    progress.clear();
    signals.forget();
  }
}
