import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ENCODINGS } from '../../src/http/accepted-encoding.ts';
import { compressPieces } from '../../src/http/compressor.ts';

const DECOMPRESS = { br: createBrotliDecompress, gzip: createGunzip };
/** Small ones, one that is larger than any buffer of a stream, and one of several bytes a letter. */
const PIECES = ['a', 'piece 2 '.repeat(40_000), 'لقاء\n', 'z'];

/** Pieces that tell which of them was asked for, and a decompressor that tells what it has read. */
async function* told(made: string[]): AsyncGenerator<string> {
  for (const piece of PIECES) {
    made.push(piece);
    yield piece;
  }
}

describe.each(ENCODINGS)('pieces compressed with %s', (encoding) => {
  test('are whole again at the other end, each before the next is made', async () => {
    const made: string[] = [];
    const reader = DECOMPRESS[encoding]();
    let text = '';
    reader.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });

    for await (const bytes of compressPieces(told(made), encoding)) {
      await new Promise((resolve) => reader.write(bytes, resolve));
      expect(text).toBe(made.join(''));
    }
    await new Promise((resolve) => reader.end(resolve));

    expect(text).toBe(PIECES.join(''));
  });

  test('that fail have no end', async () => {
    async function* failing(): AsyncGenerator<string> {
      yield 'piece 1';
      throw new Error('gone');
    }
    const sent: Uint8Array[] = [];
    const sending = async () => {
      for await (const bytes of compressPieces(failing(), encoding)) {
        sent.push(bytes);
      }
    };

    await expect(sending()).rejects.toThrow('gone');
    const reader = DECOMPRESS[encoding]();
    const read = new Promise((_resolve, reject) => reader.on('error', reject).resume());
    reader.end(Buffer.concat(sent));
    await expect(read).rejects.toThrow('unexpected end of file');
  });

  test('are made no further once nobody takes them', async () => {
    const made: string[] = [];
    const pieces = compressPieces(told(made), encoding);
    await pieces.next();

    await pieces.return(undefined);

    expect(made).toHaveLength(1);
    expect(await pieces.next()).toEqual({ done: true, value: undefined });
  });
});
