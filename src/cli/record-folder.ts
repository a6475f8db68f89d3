import { mkdtemp, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { ExportError, unwritable, writing } from './export-error.ts';

/** A folder of which all files appear at once. */
export interface RecordFolder {
  /**
   * Writes a file, a line for each text.
   *
   * @throws ExportError where the disk is full; what making the lines throws.
   */
  writeFile(name: string, lines: AsyncIterable<string>): Promise<void>;
  /** Gives the folder its name: until then it stands beside it under another one. */
  finish(): Promise<void>;
  /** Takes away what was written of an export that is not whole. */
  discard(): Promise<void>;
}

/** @throws ExportError at once where the folder would mix with what is there, or cannot be written. */
export function createRecordFolder(path: string): Promise<RecordFolder> {
  const target = resolve(path);
  return writing(path, async () => {
    const held = await entriesOf(target);
    if (held !== null && held.length > 0) {
      const count = held.length === 1 ? '1 entry' : `${held.length} entries`;
      const message = `${path} must be empty or not be there, but has ${count}.`;
      throw new ExportError('FOLDER_NOT_EMPTY', message);
    }
    if (held !== null && (await isMounted(target))) {
      throw unwritable(
        path,
        'a disk is mounted there; name a folder in it, which is not there yet',
      );
    }
    const part = await mkdtemp(join(dirname(target), `.${basename(target)}.part-`));
    await writeFile(join(part, UNFINISHED), `${UNFINISHED_TEXT}\n`);
    return folderAt(path, target, part);
  });
}

/**
 * First in the order of names and no record, so that a load of what an export left behind that was
 * killed is refused before anything of it is loaded.
 */
const UNFINISHED = '00-this-export-is-not-whole.ndjson';
const UNFINISHED_TEXT = 'This export was broken off, and is not whole: export again.';

async function entriesOf(path: string): Promise<readonly string[] | null> {
  try {
    return await readdir(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return null;
    }
    throw error;
  }
}

async function isMounted(folder: string): Promise<boolean> {
  return (await stat(folder)).dev !== (await stat(dirname(folder))).dev;
}

const WRITTEN_AT_ONCE = 65_536;

function folderAt(path: string, target: string, part: string): RecordFolder {
  return {
    writeFile: (name, lines) => writing(path, () => writeLines(join(part, name), lines)),
    finish: () =>
      writing(path, async () => {
        await rm(join(part, UNFINISHED));
        // What has its name must be whole even where the machine stops now.
        await syncFolder(part);
        await rename(part, target);
        await syncFolder(dirname(target));
      }),
    discard: () => rm(part, { recursive: true, force: true }),
  };
}

async function writeLines(path: string, lines: AsyncIterable<string>): Promise<void> {
  const file = await open(path, 'wx');
  try {
    let text = '';
    for await (const line of lines) {
      text += `${line}\n`;
      if (text.length >= WRITTEN_AT_ONCE) {
        await file.writeFile(text);
        text = '';
      }
    }
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
