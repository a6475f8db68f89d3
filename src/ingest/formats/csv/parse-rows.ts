import { CsvError, parse } from 'csv-parse/sync';
import type { Mapping } from './template.ts';

export type ParsedRow =
  | { readonly cells: readonly string[] }
  /** Says which rule of quoting it breaks, and in which cell. */
  | { readonly problem: string };

type Dialect = Pick<Mapping['dialect'], 'delimiter' | 'quote'>;

/**
 * The cells of rows that stand on a line each. They are parsed together, since to set up the parser
 * costs more than to parse a row, and one by one only where one of them is at fault.
 */
export function parseRows(rows: readonly string[], dialect: Dialect): readonly ParsedRow[] {
  const together = cellsIn(rows.join('\n'), dialect);
  if ('cells' in together && together.cells.length === rows.length) {
    return together.cells.map((cells) => ({ cells }));
  }
  return rows.map((row) => parseRow(row, dialect));
}

/** The cells of one row, which may have line breaks within quotes. */
export function parseRow(row: string, dialect: Dialect): ParsedRow {
  const read = cellsIn(row, dialect);
  if ('problem' in read) {
    return read;
  }
  const [cells, ...more] = read.cells;
  return cells === undefined || more.length > 0 ? { problem: 'must be one row' } : { cells };
}

function cellsIn(
  text: string,
  { delimiter, quote }: Dialect,
): { readonly cells: readonly (readonly string[])[] } | { readonly problem: string } {
  try {
    const cells: string[][] = parse(text, {
      delimiter,
      quote,
      escape: quote,
      record_delimiter: '\n',
      // How many cells a row has is told with its columns, and how long it is has been seen to.
      relax_column_count: true,
      max_record_size: 0,
    });
    return { cells };
  } catch (error) {
    if (!(error instanceof CsvError)) {
      throw error;
    }
    return { problem: problemOf(error) };
  }
}

const RULES: ReadonlyMap<string, string> = new Map([
  ['CSV_INVALID_CLOSING_QUOTE', 'must have nothing between the closing quote and the delimiter'],
  ['INVALID_OPENING_QUOTE', 'must be quoted as a whole, with each quote within it doubled'],
  ['CSV_QUOTE_NOT_CLOSED', 'must close the quote that it opens'],
]);

function problemOf(error: CsvError): string {
  const { code } = error;
  const at = typeof error['column'] === 'number' ? `cell ${error['column'] + 1} ` : '';
  return `${at}${RULES.get(code) ?? 'must be quoted by the rules of CSV'}`;
}
