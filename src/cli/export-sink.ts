import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Where an export goes. */
export interface Sink {
  /**
   * Writes all pieces, as fast as they are taken. Ends quietly where the reader wants no more.
   *
   * @throws the signal's reason where it is aborted; whatever making the pieces throws.
   */
  write(pieces: AsyncIterable<string>, stop: AbortSignal): Promise<void>;
  /** Takes away what was written of an export that is not whole. */
  discard(): Promise<void>;
}

/** A file by that name, else standard output; a file that cannot be written is told at once. */
export async function createSink(
  path: string | undefined,
): Promise<Sink | { readonly fault: string }> {
  if (path === undefined) {
    return { write: writeOut, discard: async () => undefined };
  }
  const part = `${path}.part`;
  try {
    return fileSink(path, part, await open(part, 'w'));
  } catch (error) {
    return {
      fault: `${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
}

/** The file has its name only once it is whole: until then it is `part`. */
function fileSink(path: string, part: string, file: FileHandle): Sink {
  return {
    write: async (pieces, stop) => {
      await pipeline(untilStopped(pieces, stop), file.createWriteStream());
      await rename(part, path);
    },
    discard: async () => {
      await file.close().catch(() => undefined);
      await rm(part, { force: true });
    },
  };
}

async function writeOut(pieces: AsyncIterable<string>, stop: AbortSignal): Promise<void> {
  try {
    await pipeline(Readable.from(untilStopped(pieces, stop)), process.stdout, { end: false });
  } catch (error) {
    if (!isClosedPipe(error)) {
      throw error;
    }
  }
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
