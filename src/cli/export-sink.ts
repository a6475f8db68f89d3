import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { writing } from './export-error.ts';

/** Where an export goes. */
export interface Sink {
  /**
   * Writes all pieces, as fast as they are taken. Ends quietly where the reader wants no more.
   *
   * @throws the signal's reason where it is aborted; whatever making the pieces throws; ExportError
   * where what is written to does not take it.
   */
  write(pieces: AsyncIterable<string>, stop: AbortSignal): Promise<void>;
  /** Takes away what was written of an export that is not whole. */
  discard(): Promise<void>;
}

/**
 * A file by that name, else standard output.
 *
 * @throws ExportError at once where the file cannot be written.
 */
export async function createSink(path: string | undefined): Promise<Sink> {
  if (path === undefined) {
    return { write: writeOut, discard: async () => undefined };
  }
  const part = `${path}.part`;
  return fileSink(path, part, await writing(path, () => open(part, 'w')));
}

/** The file has its name only once it is whole: until then it is `part`. */
function fileSink(path: string, part: string, file: FileHandle): Sink {
  return {
    write: (pieces, stop) =>
      writing(path, async () => {
        await pipeline(untilStopped(pieces, stop), file.createWriteStream());
        await rename(part, path);
      }),
    discard: async () => {
      await file.close().catch(() => undefined);
      await rm(part, { force: true });
    },
  };
}

function writeOut(pieces: AsyncIterable<string>, stop: AbortSignal): Promise<void> {
  return writing('standard output', async () => {
    try {
      await pipeline(Readable.from(untilStopped(pieces, stop)), process.stdout, { end: false });
    } catch (error) {
      if (!isClosedPipe(error)) {
        throw error;
      }
    }
  });
}

async function* untilStopped(pieces: AsyncIterable<string>, stop: AbortSignal) {
  for await (const piece of pieces) {
    stop.throwIfAborted();
    yield piece;
  }
}

/** `liqa export … | head` reads no more than it shows. */
function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
