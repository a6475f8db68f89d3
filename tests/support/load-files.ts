import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Graph } from '../../src/graph/run.ts';
import { loadRecords } from '../../src/ingest/load.ts';
import type { LoadOptions } from '../../src/ingest/load-options.ts';
import type { LoadReport } from '../../src/ingest/load-report.ts';

/** Writes records to a file of a folder of its own, and gives its path. */
export function recordsFile(records: object, name = 'records.json'): string {
  const file = join(mkdtempSync(join(tmpdir(), 'liqa-records-')), name);
  writeFileSync(file, JSON.stringify(records));
  return file;
}

/** Loads a file as it may be, with retractions; throws where it is refused. */
export async function loadFile(
  graph: Graph,
  file: string,
  options: Partial<LoadOptions> = {},
): Promise<LoadReport> {
  const report = await tryLoadFile(graph, file, options);
  if (report.outcome === 'REFUSED') {
    throw new Error(`The records were refused: ${JSON.stringify(report.faults, null, 2)}`);
  }
  return report;
}

/** The same, but gives the report of a refusal too. */
export function tryLoadFile(
  graph: Graph,
  file: string,
  options: Partial<LoadOptions> = {},
): Promise<LoadReport> {
  return loadRecords({
    graph,
    paths: [file],
    add: false,
    allowRetractions: true,
    dryRun: false,
    ...options,
  });
}
