import { finished } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from 'node:zlib';
import type { Encoding } from './accepted-encoding.ts';

const BROTLI = {
  params: {
    // Its own default of 11 takes 2.2 s instead of 8 ms for 728 kB.
    [constants.BROTLI_PARAM_QUALITY]: 4,
    // It looks back 512 kB instead of 4 MB, which each answer that is being compressed has to hold.
    [constants.BROTLI_PARAM_LGWIN]: 19,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  },
};

/** Flushes after each piece, so that who reads an export sees it come. */
const STREAMS = {
  br: () => createBrotliCompress({ ...BROTLI, flush: constants.BROTLI_OPERATION_FLUSH }),
  gzip: () => createGzip({ flush: constants.Z_SYNC_FLUSH }),
};

/** Works on another thread, as all of them do. */
export function compressWhole(
  bytes: Uint8Array,
  encoding: Encoding,
): Promise<Uint8Array<ArrayBuffer>> {
  return encoding === 'br' ? promisify(brotliCompress)(bytes, BROTLI) : promisify(gzip)(bytes);
}

/** Gives what each piece comes to before it takes the next one. Pieces that fail leave it without an end. */
export async function* compressPieces(
  pieces: AsyncIterable<string>,
  encoding: Encoding,
): AsyncGenerator<Uint8Array> {
  const stream = STREAMS[encoding]();
  const made: Buffer[] = [];
  stream.on('data', (bytes: Buffer) => made.push(bytes));
  try {
    for await (const piece of pieces) {
      await new Promise<void>((resolve, reject) => {
        stream.write(piece, (error) => (error ? reject(error) : resolve()));
      });
      yield Buffer.concat(made.splice(0));
    }
    await finished(stream.end());
    yield Buffer.concat(made);
  } finally {
    stream.destroy();
  }
}
