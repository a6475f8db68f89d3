import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { RefusedFileError } from './refused-file.ts';

/**
 * Text is packed to a tenth, lines that hardly differ to a fiftieth; gzip itself can reach a
 * thousandth, which only a file does that was made to fill a disk or a memory.
 */
const MOST_RATIO = 200;
/** A small file of nothing but blanks harms nobody. */
const FREE_BYTES = 10_000_000;

export interface Packed {
  /** Bytes of the packed file. */
  readonly size: number;
  /** What it may expand to. */
  readonly mostBytes: number;
}

/**
 * What gzip was made of, piece by piece.
 *
 * @throws RefusedFileError where it is broken, goes on after its end, or expands to too much.
 */
export async function* expanded(
  packed: Readable,
  { size, mostBytes }: Packed,
): AsyncIterable<Buffer> {
  const gunzip = createGunzip();
  // What goes wrong reaches the loop below, which reads the last of them.
  pipeline(packed, gunzip, () => undefined);
  let bytes = 0;
  try {
    for await (const piece of gunzip as AsyncIterable<Buffer>) {
      bytes += piece.length;
      checkExpansion(bytes, gunzip.bytesWritten, mostBytes);
      yield piece;
    }
  } catch (error) {
    throw isOfZlib(error) ? broken(error.message) : error;
  }
  // Node passes over what follows the end of the last member.
  if (gunzip.bytesWritten < size) {
    throw broken(`${size - gunzip.bytesWritten} bytes follow its end`);
  }
}

function checkExpansion(bytes: number, packed: number, mostBytes: number): void {
  if (bytes > mostBytes) {
    throw new RefusedFileError(
      'EXPANDS_TOO_MUCH',
      `must expand to at most ${mostBytes} bytes, but has more; split it, or raise LIQA_MOST_EXPANDED_BYTES`,
    );
  }
  const ratio = Math.round(bytes / Math.max(packed, 1));
  if (bytes > FREE_BYTES && ratio > MOST_RATIO) {
    throw new RefusedFileError(
      'EXPANDS_TOO_MUCH',
      `must expand to at most ${MOST_RATIO} times its size, but got: ${ratio} times; unpack it first if it is what you expect`,
    );
  }
}

function broken(problem: string): RefusedFileError {
  return new RefusedFileError('GZIP_BROKEN', `must be whole gzip, but: ${problem}`);
}

/** Errors of zlib have codes such as `Z_DATA_ERROR`. */
function isOfZlib(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}
