import type { RecordKind } from '../../model/stated.ts';
import type { RawRecord } from '../records.ts';
import { validateRecord } from '../validate/validate.ts';

/** A record in the published format, as a row of a foreign format gives it. */
export interface MadeRecord {
  readonly kind: RecordKind;
  readonly value: Readonly<Record<string, unknown>>;
}

/** The whole of a row stands on its line: no field of a record stands anywhere else. */
export function rawRecords(
  made: readonly MadeRecord[],
  { file, line, row }: { readonly file: string; readonly line: number; readonly row: string },
): readonly RawRecord[] {
  return made.map(({ kind, value }) => ({ file, kind, path: row, value, lineOf: () => line }));
}

/**
 * What is wrong with the records of a row: one whose words cannot stand in records (a name of a thousand
 * letters, a character that nobody sees) is refused as a whole, never in parts. Null: nothing.
 */
export function problemOfRow(records: readonly RawRecord[]): string | null {
  const fault = records
    .flatMap((record) => validateRecord(record).faults)
    .find(({ level }) => level === 'error');
  return fault?.message.replace(/\.$/, '') ?? null;
}
