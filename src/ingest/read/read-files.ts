import { readdir, stat } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import type { Fault } from '../records.ts';
import { faultOfFile } from './read-faults.ts';

export type FileFormat = 'yaml' | 'json' | 'ndjson';

export interface FoundFile<Format> {
  readonly file: string;
  readonly format: Format;
}

export type RecordFile = FoundFile<FileFormat>;

/** Formats by the ends of file names, in lower case: `.yaml`. */
type Formats<Format> = ReadonlyMap<string, Format>;

const FORMATS: Formats<FileFormat> = new Map([
  ['.yaml', 'yaml'],
  ['.yml', 'yaml'],
  ['.json', 'json'],
  ['.ndjson', 'ndjson'],
  ['.jsonl', 'ndjson'],
]);

/** The files of records at the paths, each once; folders are walked in the order of names. */
export function recordFiles(paths: readonly string[]): Promise<Found<FileFormat>> {
  return filesOf(paths, FORMATS);
}

/** The files of some formats at the paths, each once; folders are walked in the order of names. */
export async function filesOf<Format>(
  paths: readonly string[],
  formats: Formats<Format>,
): Promise<Found<Format>> {
  const files = new Map<string, FoundFile<Format>>();
  const faults: Fault[] = [];
  for (const path of paths) {
    const found = await filesAt(path, formats);
    for (const file of found.files) {
      files.set(resolve(file.file), file);
    }
    faults.push(...found.faults);
  }
  return { files: [...files.values()], faults };
}

interface Found<Format> {
  readonly files: readonly FoundFile<Format>[];
  readonly faults: readonly Fault[];
}

async function filesAt<Format>(path: string, formats: Formats<Format>): Promise<Found<Format>> {
  const kind = await kindOf(path);
  if (kind === 'none') {
    return refusal(path, 'NO_SUCH_PATH', 'must be a file or a folder, but is not there');
  }
  if (kind === 'folder') {
    const files = await filesIn(path, formats);
    return files.length === 0
      ? refusal(path, 'NO_RECORDS', `must hold files of records: ${[...formats.keys()].join(', ')}`)
      : { files, faults: [] };
  }
  const format = formatOfName(path, formats);
  return format === undefined
    ? refusal(
        path,
        'UNKNOWN_FORMAT',
        `must end in one of: ${[...formats.keys()].join(', ')} (or these with .gz)`,
      )
    : { files: [{ file: path, format }], faults: [] };
}

/**
 * By the end of the name, or by what stands before `.gz`. So also before `.zip`, which is refused where
 * it is read, with what to do: passed over in silence it would be missed by nobody.
 */
function formatOfName<Format>(name: string, formats: Formats<Format>): Format | undefined {
  return formats.get(extname(name.replace(/\.(gz|zip)$/i, '')).toLowerCase());
}

function refusal(path: string, code: string, message: string): Found<never> {
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
async function filesIn<Format>(
  folder: string,
  formats: Formats<Format>,
): Promise<readonly FoundFile<Format>[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries
    .filter((entry) => !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const files: FoundFile<Format>[] = [];
  for (const entry of names) {
    const file = join(folder, entry.name);
    const format = formatOfName(entry.name, formats);
    if (entry.isDirectory()) {
      files.push(...(await filesIn(file, formats)));
    } else if (entry.isFile() && format !== undefined) {
      files.push({ file, format });
    }
  }
  return files;
}
