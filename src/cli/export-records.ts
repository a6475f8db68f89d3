import { readConfig } from '../config.ts';
import { exportRecords, type RecordExportReport } from '../ingest/publish/export-records.ts';
import type { Io } from './io.ts';
import { openGraph } from './open-graph.ts';
import { createRecordFolder, type RecordFolder } from './record-folder.ts';
import { untilStopped, type Watch } from './until-stopped.ts';

/**
 * `liqa export --records DIR`: the whole graph as records. Gives the exit code.
 *
 * @throws StartError without a database; ExportError where the folder cannot be written; ServiceError
 * where the graph changed meanwhile, or holds what cannot be loaded again.
 */
export async function exportRecordsCommand(path: string, io: Io): Promise<number> {
  const folder = await createRecordFolder(path);
  const saying = { json: false, quiet: !io.interactive };
  const work = async (watch: Watch) => {
    const report = await exportInto(folder, watch);
    watch.progress.clear();
    sayReport(report, path, io);
    return 0;
  };
  try {
    return await untilStopped(io, saying, work, () => 'Stopped: nothing was exported.');
  } finally {
    await folder.discard();
  }
}

function sayReport({ records, files, circular }: RecordExportReport, path: string, io: Io): void {
  io.out(`Wrote ${records} records into ${files.length} files of ${path}.`);
  if (circular.length > 0) {
    io.err(
      `warning CIRCULAR: data sets must be such that one of them can be loaded first, but these lead to one another: ${circular.join(', ')}.`,
    );
  }
}

async function exportInto(
  folder: RecordFolder,
  { progress, stop }: Watch,
): Promise<RecordExportReport> {
  const { graph, release } = await openGraph(readConfig(), progress, stop);
  try {
    const report = await exportRecords({
      graph,
      writeFile: (name, lines) => folder.writeFile(name, stoppable(lines, stop)),
      onFile: (name, done, total) => progress.step(`Writing ${name} (${done + 1} of ${total})`),
    });
    stop.throwIfAborted();
    await folder.finish();
    return report;
  } finally {
    await release();
  }
}

async function* stoppable(lines: AsyncIterable<string>, stop: AbortSignal) {
  for await (const line of lines) {
    stop.throwIfAborted();
    yield line;
  }
}
