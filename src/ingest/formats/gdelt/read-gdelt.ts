import { isUtf8 } from 'node:buffer';
import { basename } from 'node:path';
import { eachFile } from '../../read/each-file.ts';
import { type Input, USUAL_INPUT } from '../../read/input.ts';
import { linesOfBytes } from '../../read/lines-of-bytes.ts';
import { faultOfFile } from '../../read/read-faults.ts';
import { type Fault, type RawRecord, type ReadBatch, UNREADABLE_ROW } from '../../records.ts';
import { rawRecords } from '../made-records.ts';
import type { PassedOver } from './event-row.ts';
import { readEvent } from './read-event.ts';
import { recordsOfEvent } from './records-of-event.ts';

const MOST_BATCH_ROWS = 1_000;
/** Rows have some 400 bytes; names and addresses may be long. */
const MOST_ROW_BYTES = 100_000;
const FORMATS: ReadonlyMap<string, 'csv'> = new Map([['.csv', 'csv']]);

/**
 * Step 1 of a load of event exports of GDELT, 1.0 and 2.0: files and folders of them in, raw records
 * out, in batches. Events of some codes are meetings of two states; the others are passed over, and
 * counted. A row that cannot be read gives a fault of code {@link UNREADABLE_ROW} and no record.
 */
export async function* readGdelt(
  paths: readonly string[],
  input: Input = USUAL_INPUT,
): AsyncIterable<ReadBatch> {
  yield* eachFile(paths, FORMATS, input, readExport);
}

async function* readExport(file: string, pieces: AsyncIterable<Buffer>): AsyncIterable<ReadBatch> {
  let batch = emptyBatch();
  let line = 0;
  for await (const bytes of linesOfBytes(pieces, MOST_ROW_BYTES)) {
    line += 1;
    const read = readLine(file, line, bytes);
    batch.records.push(...read.records);
    batch.faults.push(...read.faults);
    if (read.passedOver !== undefined) {
      batch.passedOver[read.passedOver] = (batch.passedOver[read.passedOver] ?? 0) + 1;
    }
    batch.count += read.isRow ? 1 : 0;
    if (batch.count === MOST_BATCH_ROWS) {
      yield batchOf(file, batch);
      batch = emptyBatch();
    }
  }
  yield batchOf(file, batch);
}

interface OpenBatch {
  readonly records: RawRecord[];
  readonly faults: Fault[];
  readonly passedOver: Partial<Record<PassedOver, number>>;
  count: number;
}

function emptyBatch(): OpenBatch {
  return { records: [], faults: [], passedOver: {}, count: 0 };
}

function batchOf(file: string, { records, faults, passedOver, count }: OpenBatch): ReadBatch {
  return { header: null, records, faults, rows: { file, count, passedOver } };
}

interface ReadLine {
  readonly isRow: boolean;
  readonly records: readonly RawRecord[];
  readonly faults: readonly Fault[];
  readonly passedOver?: PassedOver;
}

const NOTHING = { isRow: true, records: [], faults: [] };

function readLine(file: string, line: number, bytes: Buffer | null): ReadLine {
  const refused = (problem: string): ReadLine => ({
    ...NOTHING,
    faults: [faultOfFile(file, line, UNREADABLE_ROW, problem)],
  });
  if (bytes === null) {
    return refused(`must have rows of at most ${MOST_ROW_BYTES} bytes`);
  }
  if (!isUtf8(bytes)) {
    return refused('must be UTF-8');
  }
  const text = new TextDecoder().decode(bytes).replace(/\r$/, '');
  if (text.trim() === '') {
    return { ...NOTHING, isRow: false };
  }
  const read = readEvent(text);
  if ('refusal' in read) {
    return refused(read.refusal);
  }
  if ('passedOver' in read) {
    return { ...NOTHING, passedOver: read.passedOver };
  }
  const made = recordsOfEvent(read.row, basename(file).replace(/\.gz$/i, ''));
  const records = rawRecords(made, { file, line, row: `event ${read.row.id}` });
  return { ...NOTHING, records };
}
