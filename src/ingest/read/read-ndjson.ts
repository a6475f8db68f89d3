import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import type { DatasetHeader, Fault, RawRecord, ReadBatch } from '../records.ts';
import { MOST_RECORD_BYTES } from '../validate/record-limits.ts';
import { faultOfFile } from './read-faults.ts';
import { type ReadLine, readNdjsonLine } from './read-ndjson-line.ts';

const NEWLINE = 0x0a;
/** What is kept of a line that is too long, so that its record cannot fill the memory. */
const MOST_LINE_BYTES = MOST_RECORD_BYTES + 100;

/**
 * Reads NDJSON line by line: `{ "person": {…} }`, and before the records `{ "dataset": {…} }`.
 * Holds one batch and one line at a time, so memory does not grow with the file.
 */
export async function* readNdjson(file: string, batchSize: number): AsyncIterable<ReadBatch> {
  let header: DatasetHeader | null = null;
  let records: RawRecord[] = [];
  let faults: Fault[] = [];
  let held = 0;
  let line = 0;
  for await (const bytes of linesOfFile(file)) {
    line++;
    const read = readBytes(file, line, bytes);
    if (read.header && held > 0) {
      faults.push(
        faultOfFile(file, line, 'HEADER_LATE', 'must name its data set before any record'),
      );
    }
    header = read.header ?? header;
    records.push(...read.records);
    faults.push(...read.faults);
    held += read.records.length;
    if (records.length + faults.length >= batchSize) {
      yield { header, records, faults };
      records = [];
      faults = [];
    }
  }
  yield { header, records, faults };
}

function readBytes(file: string, line: number, bytes: Uint8Array | null): ReadLine {
  const refuse = (code: string, message: string): ReadLine => ({
    header: null,
    records: [],
    faults: [faultOfFile(file, line, code, message)],
  });
  if (bytes === null) {
    return refuse('TEXT_TOO_LONG', `must have records of at most ${MOST_RECORD_BYTES} bytes`);
  }
  if (!isUtf8(bytes)) {
    return refuse('ENCODING', 'must be UTF-8; save it in that encoding');
  }
  return readNdjsonLine(file, line, new TextDecoder().decode(bytes));
}

/** The lines of a file as bytes; null for one that is too long, of which nothing is kept. */
async function* linesOfFile(file: string): AsyncIterable<Uint8Array | null> {
  let parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of createReadStream(file)) {
    let rest: Buffer = chunk;
    for (let at = rest.indexOf(NEWLINE); at !== -1; at = rest.indexOf(NEWLINE)) {
      const isWhole = length + at <= MOST_LINE_BYTES;
      yield isWhole ? Buffer.concat([...parts, rest.subarray(0, at)]) : null;
      parts = [];
      length = 0;
      rest = rest.subarray(at + 1);
    }
    length += rest.length;
    parts = length <= MOST_LINE_BYTES ? [...parts, rest] : [];
  }
  if (length > 0) {
    yield length <= MOST_LINE_BYTES ? Buffer.concat(parts) : null;
  }
}
