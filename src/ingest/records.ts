/**
 * What passes between the steps of a load: records as they were read, with where each of their
 * fields stands, and what is wrong with them. Source: design §2.
 */
import type { DatasetKind, RecordKind, StatedRecord } from '../model/stated.ts';

export type FaultLevel = 'error' | 'warning';

/** A path within a record: keys of mappings and positions in lists. */
export type FieldPath = readonly (string | number)[];

export interface Fault {
  /** One error refuses the whole load; warnings are listed. */
  readonly level: FaultLevel;
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** From the top of the file: `meetings[0].sides[1][0].for`. Empty for the file as a whole. */
  readonly field: string;
  readonly code: string;
  /** Says the rule, the value, and what would be right. */
  readonly message: string;
}

export interface DatasetHeader {
  readonly id: string;
  readonly kind: DatasetKind;
}

export interface RawRecord {
  readonly file: string;
  readonly kind: RecordKind;
  /** Where the record stands in its file: `people[0]`, or `person` on a line of NDJSON. */
  readonly path: string;
  readonly value: unknown;
  /** The line of a field, or of the nearest thing around it that is written out. */
  lineOf(field: FieldPath): number;
}

export interface ReadBatch {
  /** What a file has said so far of the data set that it belongs to. */
  readonly header: DatasetHeader | null;
  readonly records: readonly RawRecord[];
  readonly faults: readonly Fault[];
  /** The rows of a register that the batch was read from; left out where each record is a row. */
  readonly rows?: RowsRead;
}

/** How many rows of a file were read, those included that are unreadable. */
export interface RowsRead {
  readonly file: string;
  readonly count: number;
  /** How many of them are nothing that is kept, by the reason; left out where all are. */
  readonly passedOver?: Readonly<Record<string, number>>;
}

/** Code of a row that cannot be read: an error, unless such rows are to be left out. */
export const UNREADABLE_ROW = 'UNREADABLE_ROW';

/** What a record that failed validation still declares. */
export interface RefusedRecord {
  readonly kind: RecordKind;
  readonly id: string;
}

/** A record that passed validation, with where it was read. */
export interface Located<R extends StatedRecord = StatedRecord> {
  readonly raw: RawRecord;
  readonly record: R;
}
