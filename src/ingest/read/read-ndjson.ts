import { isUtf8 } from 'node:buffer';
import type { DatasetHeader, Fault, RawRecord, ReadBatch } from '../records.ts';
import { MOST_RECORD_BYTES } from '../validate/record-limits.ts';
import { linesOfBytes } from './lines-of-bytes.ts';
import { faultOfFile } from './read-faults.ts';
import { type ReadLine, readNdjsonLine } from './read-ndjson-line.ts';

/** What is kept of a line that is too long, so that its record cannot fill the memory. */
const MOST_LINE_BYTES = MOST_RECORD_BYTES + 100;

/**
 * Reads NDJSON line by line: `{ "person": {…} }`, and before the records `{ "dataset": {…} }`.
 * Holds one batch and one line at a time, so memory does not grow with the file.
 */
export async function* readNdjson(
  file: string,
  pieces: AsyncIterable<Buffer>,
  batchSize: number,
): AsyncIterable<ReadBatch> {
  let header: DatasetHeader | null = null;
  let records: RawRecord[] = [];
  let faults: Fault[] = [];
  let held = 0;
  let line = 0;
  for await (const bytes of linesOfBytes(pieces, MOST_LINE_BYTES)) {
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
