import { eachFile } from '../../read/each-file.ts';
import { type Input, USUAL_INPUT } from '../../read/input.ts';
import { faultOfFile } from '../../read/read-faults.ts';
import { type Fault, type RawRecord, type ReadBatch, UNREADABLE_ROW } from '../../records.ts';
import { recordsOfRow } from './records/records-of-row.ts';
import { brokenRowName, readRow } from './rows/read-row.ts';
import type { XmlPiece } from './xml/split-rows.ts';
import { xmlRows } from './xml/xml-rows.ts';

const MOST_BATCH_ROWS = 100;
const FORMATS: ReadonlyMap<string, 'xml'> = new Map([['.xml', 'xml']]);

/**
 * Step 1 of a load of the registers of travels, visits, presidents and secretaries of state of the
 * US Office of the Historian: files and folders of XML in, raw records out, in batches.
 *
 * Each row is read by itself into all that it states and refers to, so that no record needs
 * another row, and a thing that several rows name is declared by each of them in the same words.
 * A row that cannot be read gives a fault of code {@link UNREADABLE_ROW} and no record.
 */
export async function* readUsTravel(
  paths: readonly string[],
  input: Input = USUAL_INPUT,
): AsyncIterable<ReadBatch> {
  yield* eachFile(paths, FORMATS, input, readRegister);
}

async function* readRegister(file: string, bytes: AsyncIterable<Buffer>): AsyncIterable<ReadBatch> {
  let records: RawRecord[] = [];
  let faults: Fault[] = [];
  let count = 0;
  for await (const piece of xmlRows(bytes)) {
    const read = readPiece(file, piece);
    records.push(...read.records);
    faults.push(...read.faults);
    count += piece.kind === 'BROKEN_FILE' ? 0 : 1;
    if (count === MOST_BATCH_ROWS) {
      yield { header: null, records, faults, rows: { file, count } };
      records = [];
      faults = [];
      count = 0;
    }
  }
  yield { header: null, records, faults, rows: { file, count } };
}

type ReadPiece = Pick<ReadBatch, 'records' | 'faults'>;

function readPiece(file: string, piece: XmlPiece): ReadPiece {
  const { line } = piece;
  const refused = (code: string, problem: string): ReadPiece => ({
    records: [],
    faults: [faultOfFile(file, line, code, problem)],
  });
  if (piece.kind === 'BROKEN_FILE') {
    return refused(piece.code, piece.problem);
  }
  if (piece.kind === 'BROKEN_ROW') {
    return refused(UNREADABLE_ROW, `${brokenRowName(piece.text)} ${piece.problem}`);
  }
  const read = readRow(piece.text);
  if ('refusal' in read) {
    return refused(UNREADABLE_ROW, read.refusal);
  }
  const made = recordsOfRow(read.row, { file, line });
  return 'refusal' in made
    ? refused(UNREADABLE_ROW, made.refusal)
    : { records: made.records, faults: [] };
}
