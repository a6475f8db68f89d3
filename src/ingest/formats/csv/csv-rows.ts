import { isUtf8 } from 'node:buffer';
import { linesOfBytes } from '../../read/lines-of-bytes.ts';
import { RefusedFileError } from '../../read/refused-file.ts';
import { parseRow, parseRows } from './parse-rows.ts';
import { type AssembledRow, createRowAssembler, type RowAssembler } from './row-assembler.ts';
import type { Mapping } from './template.ts';

export type CsvRow =
  | { readonly line: number; readonly cells: readonly string[] }
  /** Says what is wrong with it. */
  | { readonly line: number; readonly problem: string };

/** As long as a record may be: no cell that is longer can stand in one. */
const MOST_ROW_CHARACTERS = 1_000_000;
/** Rows that are parsed together. */
const MOST_PARSED = 500;

type Dialect = Pick<Mapping['dialect'], 'delimiter' | 'quote'>;

/**
 * The rows of a file with the lines where they begin, without blank lines. Holds a few rows at a time. A
 * row that cannot be read is told, and the next one is read all the same.
 *
 * @throws RefusedFileError where the file as a whole is no text in UTF-8.
 */
export async function* csvRows(
  pieces: AsyncIterable<Buffer>,
  dialect: Dialect,
): AsyncIterable<CsvRow> {
  const assembler = createRowAssembler({
    quote: dialect.quote,
    mostCharacters: MOST_ROW_CHARACTERS,
    cellsOf: (text) => {
      const row = parseRow(text, dialect);
      return 'cells' in row ? row.cells : null;
    },
  });
  let rows: AssembledRow[] = [];
  let line = 0;
  for await (const bytes of linesOfBytes(pieces, MOST_ROW_CHARACTERS)) {
    line += 1;
    checkEncoding(bytes, line);
    rows.push(...taken(assembler, bytes, line));
    if (rows.length >= MOST_PARSED) {
      yield* parsed(rows, dialect);
      rows = [];
    }
  }
  rows.push(...assembler.end());
  yield* parsed(rows, dialect);
}

/** UTF-16 has another byte order mark, or a zero in each character of the usual letters. */
function checkEncoding(bytes: Buffer | null, line: number): void {
  const [first = 0, second = 0] = bytes ?? [];
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (line === 1 && (isMarked || bytes?.subarray(0, 2).includes(0))) {
    throw new RefusedFileError(
      'ENCODING',
      'must be UTF-8, but is UTF-16; save it in that encoding',
    );
  }
}

function taken(
  assembler: RowAssembler,
  bytes: Buffer | null,
  line: number,
): readonly AssembledRow[] {
  const problem = problemOf(bytes);
  if (bytes === null || problem !== null) {
    return [...assembler.end(), { line, problem: problem ?? '' }];
  }
  // TextDecoder takes a byte order mark away, which would else be part of the first name.
  const text = (line === 1 ? new TextDecoder().decode(bytes) : bytes.toString('utf8')).replace(
    /\r$/,
    '',
  );
  return assembler.take({ line, text });
}

function problemOf(bytes: Buffer | null): string | null {
  if (bytes === null) {
    return `must have rows of at most ${MOST_ROW_CHARACTERS} bytes; a quote may be missing`;
  }
  return isUtf8(bytes) ? null : 'must be UTF-8';
}

function parsed(rows: readonly AssembledRow[], dialect: Dialect): readonly CsvRow[] {
  const given = rows.filter(
    (row) => 'problem' in row || row.cells !== null || row.text.trim() !== '',
  );
  const single = given.flatMap((row) => ('text' in row && row.cells === null ? [row.text] : []));
  const cells = parseRows(single, dialect).values();
  return given.map((row) => {
    if ('problem' in row) {
      return row;
    }
    return row.cells === null
      ? { line: row.line, ...(cells.next().value ?? { problem: 'must be a row' }) }
      : { line: row.line, cells: row.cells };
  });
}
