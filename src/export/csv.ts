import { stringify } from 'csv-stringify/sync';
import { withoutFormulas } from './formula.ts';

/** One column of a table. */
export interface Column<Row> {
  /** English, in snake_case; the same in every language, so that programs find it. */
  readonly name: string;
  /** Numbers stay numbers; null is an empty cell. */
  readonly value: (row: Row) => string | number | null;
}

/** Several values in one cell. */
export function listed(values: readonly string[]): string {
  return values.join('; ');
}

/**
 * A table as RFC 4180 has it, in UTF-8 with a byte order mark, without which Excel takes Arabic for
 * Latin letters. Its head comes with the first page, so that a failure before it leaves nothing.
 */
export async function* csv<Row>(
  pages: AsyncIterable<readonly Row[]>,
  columns: readonly Column<Row>[],
): AsyncGenerator<string> {
  let begun = false;
  for await (const page of pages) {
    yield tableText(page, columns, !begun);
    begun = true;
  }
  if (!begun) {
    yield tableText([], columns, true);
  }
}

function tableText<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  withHead: boolean,
): string {
  return stringify(
    rows.map((row) => columns.map(({ value }) => value(row))),
    {
      bom: withHead,
      header: withHead,
      columns: columns.map(({ name }) => name),
      record_delimiter: 'windows',
      // Else a bare line feed would end a row, since it is no whole delimiter.
      quote_record_delimiter: true,
      // Its own `escape_formulas` looks at nothing but the first character of a cell.
      cast: { string: withoutFormulas },
    },
  );
}
