import type { ReadBatch } from '../records.ts';
import { type Input, openerOf } from './input.ts';
import { filesOf } from './read-files.ts';
import { readable } from './readable.ts';

/**
 * Reads each file of paths that are files and folders, one after the other, in the order of names.
 *
 * @param formats by extension
 * @param read what a file holds, in batches
 */
export async function* eachFile<Format extends string>(
  paths: readonly string[],
  formats: ReadonlyMap<string, Format>,
  input: Input,
  read: (file: string, bytes: AsyncIterable<Buffer>) => AsyncIterable<ReadBatch>,
): AsyncIterable<ReadBatch> {
  const { files, faults } = await filesOf(paths, formats);
  const open = await openerOf(files, input);
  if (faults.length > 0) {
    yield { header: null, records: [], faults };
  }
  for (const { file } of files) {
    yield* readable(file, read(file, open(file)));
  }
}
