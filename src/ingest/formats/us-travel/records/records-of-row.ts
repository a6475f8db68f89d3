import type { RawRecord } from '../../../records.ts';
import { validateRecord } from '../../../validate/validate.ts';
import type { RegisterRow } from '../rows/row.ts';
import { rawRecords } from './made-record.ts';
import { termRecords } from './term-records.ts';
import { visitRecords } from './visit-records.ts';

/**
 * All records of a row, or why there are none: a row whose words cannot stand in records (a name
 * of a thousand letters, a character that nobody sees) is refused as a whole, never in parts.
 */
export function recordsOfRow(
  row: RegisterRow,
  { file, line }: { readonly file: string; readonly line: number },
): { readonly records: readonly RawRecord[] } | { readonly refusal: string } {
  const made = row.kind === 'TERM' ? termRecords(row) : visitRecords(row);
  const records = rawRecords(made, { file, line, row: row.id });
  const fault = records
    .flatMap((record) => validateRecord(record).faults)
    .find(({ level }) => level === 'error');
  return fault === undefined
    ? { records }
    : { refusal: `${row.id} cannot be a record: ${fault.message.replace(/\.$/, '')}` };
}
