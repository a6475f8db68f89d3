import type { RawRecord } from '../../../records.ts';
import { problemOfRow, rawRecords } from '../../made-records.ts';
import type { RegisterRow } from '../rows/row.ts';
import { termRecords } from './term-records.ts';
import { visitRecords } from './visit-records.ts';

/** All records of a row, or why there are none. */
export function recordsOfRow(
  row: RegisterRow,
  { file, line }: { readonly file: string; readonly line: number },
): { readonly records: readonly RawRecord[] } | { readonly refusal: string } {
  const made = row.kind === 'TERM' ? termRecords(row) : visitRecords(row);
  const records = rawRecords(made, { file, line, row: row.id });
  const problem = problemOfRow(records);
  return problem === null ? { records } : { refusal: `${row.id} cannot be a record: ${problem}` };
}
