import { isUtf8 } from 'node:buffer';
import { stat } from 'node:fs/promises';
import type { Fault } from '../records.ts';
import { faultOfFile } from './read-faults.ts';

const NEWLINE = 0x0a;
const MEGABYTE = 1_000_000;

/** The text of a file without its byte order mark, or why it cannot be read. */
export async function readText(
  file: string,
  pieces: AsyncIterable<Buffer>,
  mostBytes: number,
): Promise<{ readonly text: string } | { readonly fault: Fault }> {
  const { size } = await stat(file);
  const bytes = size > mostBytes ? null : await bytesOf(pieces, mostBytes);
  if (bytes === null) {
    const most = `must be at most ${mostBytes / MEGABYTE} MB large, but has ${sizeText(size, mostBytes)}`;
    const message = `${most}; split it, or write NDJSON, which has no limit`;
    return { fault: faultOfFile(file, 1, 'FILE_TOO_LARGE', message) };
  }
  if (!isUtf8(bytes)) {
    const message = 'must be UTF-8; save it in that encoding';
    return { fault: faultOfFile(file, firstBadLine(bytes), 'ENCODING', message) };
  }
  const text = new TextDecoder().decode(bytes);
  return text.trim() === ''
    ? { fault: faultOfFile(file, 1, 'EMPTY_FILE', 'is empty; it must hold records') }
    : { text };
}

/** Null where there are more than may be. */
async function bytesOf(
  pieces: AsyncIterable<Buffer>,
  mostBytes: number,
): Promise<Uint8Array | null> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const piece of pieces) {
    parts.push(piece);
    length += piece.length;
    if (length > mostBytes) {
      return null;
    }
  }
  return Buffer.concat(parts);
}

/** Of a file that is packed only its packed size is known. */
function sizeText(size: number, mostBytes: number): string {
  return size > mostBytes ? String(Math.ceil(size / MEGABYTE)) : 'more once it is unpacked';
}

function firstBadLine(bytes: Uint8Array): number {
  let start = 0;
  for (let line = 1; ; line++) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline === -1 ? bytes.length : newline;
    if (newline === -1 || !isUtf8(bytes.subarray(start, end))) {
      return line;
    }
    start = end + 1;
  }
}
