import { mkdtemp, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** A folder of which all files appear at once. */
export interface RecordFolder {
  /** Writes a file, a line for each text. */
  writeFile(name: string, lines: AsyncIterable<string>): Promise<void>;
  /** Gives the folder its name: until then it stands beside it under another one. */
  finish(): Promise<void>;
  /** Takes away what was written of an export that is not whole. */
  discard(): Promise<void>;
}

/** Told at once where the folder would mix with what is there, or cannot be written. */
export async function createRecordFolder(
  path: string,
): Promise<RecordFolder | { readonly fault: string }> {
  const target = resolve(path);
  try {
    const held = await entriesOf(target);
    if (held !== null && held.length > 0) {
      const count = held.length === 1 ? '1 entry' : `${held.length} entries`;
      return refuse(`${path} must be empty or not be there, but has ${count}`, 'FOLDER_NOT_EMPTY');
    }
    return folderAt(target, await mkdtemp(join(dirname(target), `.${basename(target)}.part-`)));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuse(`${path} must be a folder that can be written, but: ${reason}`, 'UNWRITABLE');
  }
}

function refuse(message: string, code: string): { readonly fault: string } {
  return { fault: `${code}: ${message}.` };
}

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

const WRITTEN_AT_ONCE = 65_536;

function folderAt(target: string, part: string): RecordFolder {
  return {
    writeFile: async (name, lines) => {
      const file = await open(join(part, name), 'wx');
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
        // What has its name must be whole even where the machine stops now.
        await file.sync();
      } finally {
        await file.close();
      }
    },
    finish: () => rename(part, target),
    discard: () => rm(part, { recursive: true, force: true }),
  };
}
