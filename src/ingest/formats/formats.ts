import type { DatasetKind } from '../../model/stated.ts';
import type { Input } from '../read/input.ts';
import { readPaths } from '../read/read-paths.ts';
import type { ReadBatch } from '../records.ts';
import { readCsv } from './csv/read-csv.ts';
import { readGdelt } from './gdelt/read-gdelt.ts';
import { readUsTravel } from './us-travel/read-us-travel.ts';

/** How files of one kind are read. What cannot be read is a fault in a batch, never an exception. */
export interface Format {
  readonly read: (paths: readonly string[], input?: Input) => AsyncIterable<ReadBatch>;
  /** The kind of a data set of this format, where neither a file nor an earlier load tells it. */
  readonly kind: DatasetKind;
  /**
   * Whether each row states anew, word for word, whatever it refers to: then no row needs another
   * one. Such a record counts once; in files that people write, a second one is likely a slip.
   */
  readonly repeats: boolean;
  /**
   * Codes of warnings about slips of people who write records, where a reader that follows rules
   * makes the like on purpose: thousands of them would hide what is to be looked at.
   */
  readonly passesOver: readonly string[];
  /** Whether it is read with a mapping file. */
  readonly isMapped?: boolean;
}

/** The published format. */
export const RECORDS: Format = { read: readPaths, kind: 'CURATED', repeats: false, passesOver: [] };

/** A row's document and its visit share an id; who of like names is one is for `resolve` to say. */
const US_TRAVEL: Format = {
  read: readUsTravel,
  kind: 'REGISTER',
  repeats: true,
  passesOver: ['ID_SHARED_KINDS', 'POSSIBLE_DUPLICATE'],
};

/** Rows of one source state it anew each; thousands of rows tell of the same two states. */
const GDELT: Format = { read: readGdelt, kind: 'FEED', repeats: true, passesOver: [] };

/** Each row states its document, places and people anew, as a register does. */
const CSV: Format = {
  read: readCsv,
  kind: 'REGISTER',
  repeats: true,
  passesOver: ['ID_SHARED_KINDS', 'POSSIBLE_DUPLICATE'],
  isMapped: true,
};

/** What `--from` takes. */
export const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['records', RECORDS],
  ['us-travel', US_TRAVEL],
  ['csv', CSV],
  ['gdelt', GDELT],
]);
