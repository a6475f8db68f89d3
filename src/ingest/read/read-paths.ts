import type { DatasetHeader, Fault, ReadBatch } from '../records.ts';
import { readCollections } from './read-collections.ts';
import { faultOfFile } from './read-faults.ts';
import { type RecordFile, recordFiles } from './read-files.ts';
import { readJson } from './read-json.ts';
import { readNdjson } from './read-ndjson.ts';
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';

const MOST_BATCH_RECORDS = 1_000;
const MOST_JSON_BYTES = 50_000_000;
/** Composing YAML takes some hundred times its size in memory; larger data is NDJSON. */
const MOST_YAML_BYTES = 10_000_000;

/**
 * Step 1 of a load: files in, raw records out, in batches.
 *
 * Folders are walked (yaml, yml, json, ndjson, jsonl). What cannot be read is a fault, never an
 * exception, and the other files are read all the same, so that one run tells of all faults.
 */
export async function* readPaths(paths: readonly string[]): AsyncIterable<ReadBatch> {
  const { files, faults } = await recordFiles(paths);
  if (faults.length > 0) {
    yield { header: null, records: [], faults };
  }
  let first: { readonly header: DatasetHeader; readonly file: string } | null = null;
  for (const { file, format } of files) {
    let told = false;
    for await (const batch of readable(file, readFileOf({ file, format }))) {
      const { header } = batch;
      first ??= header && { header, file };
      const other = told || header === null ? null : otherDataset(first, header, file);
      told ||= header !== null;
      yield other === null ? batch : { ...batch, faults: [...batch.faults, other] };
    }
  }
}

function otherDataset(
  first: { readonly header: DatasetHeader; readonly file: string } | null,
  header: DatasetHeader,
  file: string,
): Fault | null {
  if (first === null || (first.header.id === header.id && first.header.kind === header.kind)) {
    return null;
  }
  const was = `${first.header.id} (${first.header.kind}) in ${first.file}`;
  const rule = 'must belong to the same data set as the other files of the load';
  const message = `${rule}, but got: ${header.id} (${header.kind}) after ${was}; load it by itself`;
  return faultOfFile(file, 1, 'DATASET_DIFFERS', message);
}

/** A file that the system does not let us read is a fault like any other. */
export async function* readable(
  file: string,
  batches: AsyncIterable<ReadBatch>,
): AsyncIterable<ReadBatch> {
  try {
    yield* batches;
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) {
      throw error;
    }
    const fault = faultOfFile(file, 1, 'UNREADABLE', `must be readable, but: ${error.message}`);
    yield { header: null, records: [], faults: [fault] };
  }
}

async function* readFileOf({ file, format }: RecordFile): AsyncIterable<ReadBatch> {
  if (format === 'ndjson') {
    yield* readNdjson(file, MOST_BATCH_RECORDS);
    return;
  }
  const read = await readText(file, format === 'json' ? MOST_JSON_BYTES : MOST_YAML_BYTES);
  if ('fault' in read) {
    yield { header: null, records: [], faults: [read.fault] };
    return;
  }
  const tree = format === 'json' ? readJson(read.text) : readYaml(read.text);
  yield* batchesOf(readCollections(file, tree));
}

function* batchesOf({ header, records, faults }: ReadBatch): Iterable<ReadBatch> {
  yield { header, records: records.slice(0, MOST_BATCH_RECORDS), faults };
  for (let start = MOST_BATCH_RECORDS; start < records.length; start += MOST_BATCH_RECORDS) {
    yield { header, records: records.slice(start, start + MOST_BATCH_RECORDS), faults: [] };
  }
}
