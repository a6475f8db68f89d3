import type { Dirent } from 'node:fs';
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
    append(faults, found.faults);
  }
  return { files: [...files.values()], faults };
}

interface Found<Format> {
  readonly files: readonly FoundFile<Format>[];
  readonly faults: readonly Fault[];
}

async function filesAt<Format>(path: string, formats: Formats<Format>): Promise<Found<Format>> {
  const kind = await kindOf(path);
  if (kind === 'folder') {
    const found = await filesIn(path, formats);
    return found.files.length + found.faults.length === 0
      ? refusal(path, 'NO_RECORDS', `must hold files of records: ${[...formats.keys()].join(', ')}`)
      : found;
  }
  if (kind !== 'file') {
    return refusal(path, ...kind);
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

/** What stands at a path, or why nothing there can be read. A pipe or device would never end. */
async function kindOf(path: string): Promise<'file' | 'folder' | readonly [string, string]> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) {
      return 'folder';
    }
    return found.isFile()
      ? 'file'
      : ['NO_FILE', 'must be a file or a folder, but is a pipe, a socket or a device'];
  } catch (error) {
    return isMissing(error)
      ? ['NO_SUCH_PATH', 'must be a file or a folder, but is not there']
      : ['UNREADABLE', unreadable(error)];
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** Other files are passed over, and so are hidden ones and links, which may lead in circles. */
async function filesIn<Format>(folder: string, formats: Formats<Format>): Promise<Found<Format>> {
  const entries = await entriesOf(folder);
  if ('faults' in entries) {
    return entries;
  }
  const files: FoundFile<Format>[] = [];
  const faults: Fault[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = join(folder, entry.name);
    const format = formatOfName(entry.name, formats);
    if (entry.isDirectory()) {
      const below = await filesIn(file, formats);
      append(files, below.files);
      append(faults, below.faults);
    } else if (entry.isFile() && format !== undefined) {
      files.push({ file, format });
    }
  }
  return { files, faults };
}

async function entriesOf(folder: string): Promise<Dirent[] | Found<never>> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => !entry.name.startsWith('.'));
  } catch (error) {
    return refusal(folder, 'UNREADABLE', unreadable(error));
  }
}

function unreadable(error: unknown): string {
  return `must be readable, but: ${error instanceof Error ? error.message : String(error)}`;
}

/** Without spreading: the files of a large folder would overflow the stack. */
function append<Value>(list: Value[], values: readonly Value[]): void {
  for (const value of values) {
    list.push(value);
  }
}
