import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type DataSet, dataSetsOf } from './data-sets.ts';
import type { World } from './world.ts';

/** Writes a file of NDJSON a data set, one record at a time; gives their paths in the order to load. */
export async function writeWorld(world: World, folder: string): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const files: string[] = [];
  for (const dataSet of dataSetsOf(world)) {
    const file = join(folder, `${dataSet.id}.ndjson`);
    await pipeline(Readable.from(linesOf(dataSet)), createWriteStream(file));
    files.push(file);
  }
  return files;
}

export function* linesOf({ id, kind = 'REGISTER', lines }: DataSet): Iterable<string> {
  yield `${JSON.stringify({ dataset: { id, kind } })}\n`;
  for (const line of lines) {
    yield `${JSON.stringify(line)}\n`;
  }
}
