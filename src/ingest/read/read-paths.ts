import type { DatasetHeader, Fault, ReadBatch } from '../records.ts';
import { type Input, type OpenFile, openerOf, USUAL_INPUT } from './input.ts';
import { readCollections } from './read-collections.ts';
import { faultOfFile } from './read-faults.ts';
import { type RecordFile, recordFiles } from './read-files.ts';
import { readJson } from './read-json.ts';
import { readNdjson } from './read-ndjson.ts';
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import { readable } from './readable.ts';

const MOST_BATCH_RECORDS = 1_000;
const MOST_JSON_BYTES = 50_000_000;
/** Composing YAML takes some hundred times its size in memory; larger data is NDJSON. */
const MOST_YAML_BYTES = 10_000_000;

/**
 * Step 1 of a load: files in, raw records out, in batches.
 *
 * Folders are walked (yaml, yml, json, ndjson, jsonl, and the same with .gz). What cannot be read is a fault, never an
 * exception, and the other files are read all the same, so that one run tells of all faults.
 */
export async function* readPaths(
  paths: readonly string[],
  input: Input = USUAL_INPUT,
): AsyncIterable<ReadBatch> {
  const { files, faults } = await recordFiles(paths);
  const open = await openerOf(files, input);
  if (faults.length > 0) {
    yield { header: null, records: [], faults };
  }
  let first: { readonly header: DatasetHeader; readonly file: string } | null = null;
  for (const { file, format } of files) {
    let told = false;
    for await (const batch of readable(file, readFileOf({ file, format }, open))) {
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

async function* readFileOf({ file, format }: RecordFile, open: OpenFile): AsyncIterable<ReadBatch> {
  if (format === 'ndjson') {
    yield* readNdjson(file, open(file), MOST_BATCH_RECORDS);
    return;
  }
  const mostBytes = format === 'json' ? MOST_JSON_BYTES : MOST_YAML_BYTES;
  const read = await readText(file, open(file), mostBytes);
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
