import { readdir, stat } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import type { Fault } from '../records.ts';
import { faultOfFile } from './read-faults.ts';

export type FileFormat = 'yaml' | 'json' | 'ndjson';

export interface RecordFile {
  readonly file: string;
  readonly format: FileFormat;
}

const FORMATS: ReadonlyMap<string, FileFormat> = new Map([
  ['.yaml', 'yaml'],
  ['.yml', 'yaml'],
  ['.json', 'json'],
  ['.ndjson', 'ndjson'],
  ['.jsonl', 'ndjson'],
]);

/** The files of records at the paths, each once; folders are walked in the order of names. */
export async function recordFiles(
  paths: readonly string[],
): Promise<{ readonly files: readonly RecordFile[]; readonly faults: readonly Fault[] }> {
  const files = new Map<string, RecordFile>();
  const faults: Fault[] = [];
  for (const path of paths) {
    const found = await filesAt(path);
    for (const file of found.files) {
      files.set(resolve(file.file), file);
    }
    faults.push(...found.faults);
  }
  return { files: [...files.values()], faults };
}

type Found = { readonly files: readonly RecordFile[]; readonly faults: readonly Fault[] };

async function filesAt(path: string): Promise<Found> {
  const kind = await kindOf(path);
  if (kind === 'none') {
    return refusal(path, 'NO_SUCH_PATH', 'must be a file or a folder, but is not there');
  }
  if (kind === 'folder') {
    const files = await filesIn(path);
    return files.length === 0
      ? refusal(path, 'NO_RECORDS', `must hold files of records: ${[...FORMATS.keys()].join(', ')}`)
      : { files, faults: [] };
  }
  const format = FORMATS.get(extname(path).toLowerCase());
  return format === undefined
    ? refusal(path, 'UNKNOWN_FORMAT', `must end in one of: ${[...FORMATS.keys()].join(', ')}`)
    : { files: [{ file: path, format }], faults: [] };
}

function refusal(path: string, code: string, message: string): Found {
  return { files: [], faults: [faultOfFile(path, 1, code, message)] };
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'none'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'none';
  }
}

/** Other files are passed over, and so are hidden ones and links, which may lead in circles. */
async function filesIn(folder: string): Promise<readonly RecordFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries
    .filter((entry) => !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const files: RecordFile[] = [];
  for (const entry of names) {
    const file = join(folder, entry.name);
    const format = FORMATS.get(extname(entry.name).toLowerCase());
    if (entry.isDirectory()) {
      files.push(...(await filesIn(file)));
    } else if (entry.isFile() && format !== undefined) {
      files.push({ file, format });
    }
  }
  return files;
}
