import type { RecordKind } from '../../../../model/stated.ts';
import type { RawRecord } from '../../../records.ts';

/** A record in the published format, as a row of the register gives it. */
export interface MadeRecord {
  readonly kind: RecordKind;
  readonly value: Readonly<Record<string, unknown>>;
}

/** A participant in the published format. */
export interface MadeSeat {
  readonly person?: string;
  readonly office?: string;
  readonly group?: string;
  readonly as?: string;
  readonly for?: string;
  readonly role?: 'GUEST' | 'HOST';
}

/** The whole of a row stands on its line: no field of a record stands anywhere else. */
export function rawRecords(
  made: readonly MadeRecord[],
  { file, line, row }: { readonly file: string; readonly line: number; readonly row: string },
): readonly RawRecord[] {
  return made.map(({ kind, value }) => ({ file, kind, path: row, value, lineOf: () => line }));
}

/** Ids of the register stand apart from those of every other data set. */
export function idOfRow(row: string): string {
  return `us-travel/${row}`;
}
