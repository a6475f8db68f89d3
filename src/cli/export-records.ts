import { readConfig } from '../config.ts';
import { exportRecords, type RecordExportReport } from '../ingest/publish/export-records.ts';
import type { Io } from './io.ts';
import { openGraph } from './open-graph.ts';
import { createProgress } from './progress.ts';
import { createRecordFolder, type RecordFolder } from './record-folder.ts';
import { catchStopSignals, isStop } from './stop-signals.ts';

/**
 * `liqa export --records DIR`: the whole graph as records. Gives the exit code.
 *
 * @throws StartError without a database; ServiceError where the graph changed meanwhile, or holds
 * what cannot be loaded again.
 */
export async function exportRecordsCommand(path: string, io: Io): Promise<number> {
  const folder = await createRecordFolder(path);
  if ('fault' in folder) {
    io.err(folder.fault);
    return 1;
  }
  const report = await exportUntilStopped(folder, io);
  if (report === null) {
    io.err('Stopped: nothing was exported.');
    return 1;
  }
  const { records, files, circular } = report;
  io.out(`Wrote ${records} records into ${files.length} files of ${path}.`);
  if (circular.length > 0) {
    io.err(
      `warning CIRCULAR: data sets must be such that one of them can be loaded first, but these lead to one another: ${circular.join(', ')}.`,
    );
  }
  return 0;
}

/** Null where somebody stopped it. */
async function exportUntilStopped(
  folder: RecordFolder,
  io: Io,
): Promise<RecordExportReport | null> {
  const signals = catchStopSignals();
  const progress = createProgress(io.interactive ? io : { ...io, out: () => undefined });
  try {
    const { graph, release } = await openGraph(readConfig(), progress, signals.stop);
    try {
      const report = await exportRecords({
        graph,
        writeFile: (name, lines) => folder.writeFile(name, untilStopped(lines, signals.stop)),
        onFile: (name, done, total) => progress.step(`Writing ${name} (${done + 1} of ${total})`),
      });
      signals.stop.throwIfAborted();
      await folder.finish();
      return report;
    } finally {
      await release();
    }
  } catch (error) {
    if (!isStop(error, signals.stop)) {
      throw error;
    }
    return null;
  } finally {
    await folder.discard();
    progress.clear();
    signals.forget();
  }
}

async function* untilStopped(lines: AsyncIterable<string>, stop: AbortSignal) {
  for await (const line of lines) {
    stop.throwIfAborted();
    yield line;
  }
}
