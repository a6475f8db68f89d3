import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { expanded } from './expanded.ts';
import { RefusedFileError } from './refused-file.ts';

export interface FileBytesOptions {
  /** What one compressed file may expand to. */
  readonly mostExpandedBytes: number;
  /** Told of each piece how many bytes of the file it is, as it stands on the disk. */
  readonly onBytes: (bytes: number) => void;
}

const GZIP = [0x1f, 0x8b];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/**
 * The bytes of a file, piece by piece; those of a gzip file as they were before it was packed. What
 * is gzip is told by its first bytes, so that a name may say so or not.
 *
 * @throws RefusedFileError for a zip archive, and for gzip that is broken or expands to too much;
 *   what the system throws where the file cannot be read.
 */
export async function* fileBytes(file: string, options: FileBytesOptions): AsyncIterable<Buffer> {
  const pieces = piecesOf(file, options.onBytes);
  try {
    const first = await pieces.next();
    if (first.done !== true) {
      yield* unpacked(file, rejoined(first.value, pieces), first.value, options);
    }
  } finally {
    // Who reads no further than the first piece would else leave the file open.
    await pieces.return(undefined);
  }
}

async function* unpacked(
  file: string,
  all: AsyncGenerator<Buffer>,
  first: Buffer,
  { mostExpandedBytes }: FileBytesOptions,
): AsyncIterable<Buffer> {
  if (startsWith(first, ZIP)) {
    throw new RefusedFileError(
      'ZIP_ARCHIVE',
      'must not be a zip archive; unpack it (unzip FILE), or pack it again as gzip',
    );
  }
  if (!startsWith(first, GZIP)) {
    yield* all;
    return;
  }
  const { size } = await stat(file);
  yield* expanded(Readable.from(all), { size, mostBytes: mostExpandedBytes });
}

async function* piecesOf(file: string, onBytes: (bytes: number) => void): AsyncGenerator<Buffer> {
  for await (const piece of createReadStream(file) as AsyncIterable<Buffer>) {
    onBytes(piece.length);
    yield piece;
  }
}

async function* rejoined(first: Buffer, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* rest;
}

function startsWith(bytes: Buffer, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}
