import { isUtf8 } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import type { Fault } from '../records.ts';
import { faultOfFile } from './read-faults.ts';

const NEWLINE = 0x0a;
const MEGABYTE = 1_000_000;

/** The text of a file without its byte order mark, or why it cannot be read. */
export async function readText(
  file: string,
  mostBytes: number,
): Promise<{ readonly text: string } | { readonly fault: Fault }> {
  const { size } = await stat(file);
  if (size > mostBytes) {
    const most = `must be at most ${mostBytes / MEGABYTE} MB large, but has ${Math.ceil(size / MEGABYTE)}`;
    const message = `${most}; split it, or write NDJSON, which has no limit`;
    return { fault: faultOfFile(file, 1, 'FILE_TOO_LARGE', message) };
  }
  const bytes = await readFile(file);
  if (!isUtf8(bytes)) {
    const message = 'must be UTF-8; save it in that encoding';
    return { fault: faultOfFile(file, firstBadLine(bytes), 'ENCODING', message) };
  }
  const text = new TextDecoder().decode(bytes);
  return text.trim() === ''
    ? { fault: faultOfFile(file, 1, 'EMPTY_FILE', 'is empty; it must hold records') }
    : { text };
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
