import type { DatasetKind } from '../../model/stated.ts';
import { readPaths } from '../read/read-paths.ts';
import type { ReadBatch } from '../records.ts';

/** How files of one kind are read. What cannot be read is a fault in a batch, never an exception. */
export interface Format {
  readonly read: (paths: readonly string[]) => AsyncIterable<ReadBatch>;
  /** The kind of a data set of this format, where neither a file nor an earlier load tells it. */
  readonly kind: DatasetKind;
  /**
   * Whether each row states anew, word for word, whatever it refers to: then no row needs another
   * one. Such a record counts once; in files that people write, a second one is likely a slip.
   */
  readonly repeats: boolean;
}

/** The published format. */
export const RECORDS: Format = { read: readPaths, kind: 'CURATED', repeats: false };

/** What `--from` takes. */
export const FORMATS: ReadonlyMap<string, Format> = new Map([['records', RECORDS]]);
