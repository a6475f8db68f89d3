/** Tables with their mappings in a folder of their own, and what is read of them. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCsv } from '../../src/ingest/formats/csv/read-csv.ts';
import { USUAL_INPUT } from '../../src/ingest/read/input.ts';
import type { Fault, RawRecord, ReadBatch } from '../../src/ingest/records.ts';

export interface ReadTables {
  readonly batches: readonly ReadBatch[];
  readonly records: readonly RawRecord[];
  /** Each as `kind` and what is stated. */
  readonly values: readonly (readonly [kind: string, value: unknown])[];
  readonly faults: readonly Fault[];
  /** Each as `CODE LINE`. */
  readonly codes: readonly string[];
}

/** Reads all tables among the files by the mapping. Files are given by name and content. */
export async function readTables(
  mapping: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<ReadTables> {
  const folder = await mkdtemp(join(tmpdir(), 'liqa-csv-'));
  try {
    const mappingFile = join(folder, mapping.startsWith('{') ? 'mapping.json' : 'mapping.yaml');
    await writeFile(mappingFile, mapping);
    for (const [name, content] of Object.entries(files)) {
      await writeFile(join(folder, name), content);
    }
    const batches: ReadBatch[] = [];
    for await (const batch of readCsv([folder], { ...USUAL_INPUT, mapping: mappingFile })) {
      batches.push(batch);
    }
    const records = batches.flatMap((batch) => batch.records);
    const faults = batches.flatMap((batch) => batch.faults);
    return {
      batches,
      records,
      values: records.map(({ kind, value }) => [kind, value]),
      faults,
      codes: faults.map(({ code, line }) => `${code} ${line}`),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}
