import type { HeldLock } from '../graph/cypher/load-lock.ts';
import type { Graph } from '../graph/run.ts';
import { type Format, RECORDS } from './formats/formats.ts';

/** A load of up to so many rows is one transaction (design §2). */
export const MOST_ROWS = 100_000;

export interface LoadOptions {
  readonly graph: Graph;
  /** What the paths hold; left out: the published format of records. */
  readonly format?: Format;
  /** Files and folders. */
  readonly paths: readonly string[];
  /** Id of the data set; left out: a file's header, else the first path's base name. */
  readonly dataset?: string;
  /** Retract nothing of what the data set stated before. */
  readonly add: boolean;
  /** Let a load take away more than a tenth of its data set. */
  readonly allowRetractions: boolean;
  /** Leave out rows of a register that cannot be read, and count them as refused. */
  readonly skipUnreadable?: boolean;
  /** Say what would be done, and do nothing. */
  readonly dryRun: boolean;
  /** A load with more rows (records, and participants and accounts in them) is written in steps. */
  readonly mostRows?: number;
  /** What it throws ends the load. */
  readonly onProgress?: (progress: LoadProgress) => void;
}

export function formatOf({ format }: Pick<LoadOptions, 'format'>): Format {
  return format ?? RECORDS;
}

export interface LoadProgress {
  readonly phase: 'READ' | 'WAIT' | 'RESOLVE' | 'WRITE';
  readonly done: number;
  /** Null while nobody knows. */
  readonly total: number | null;
  /** For whom it waits. */
  readonly holder?: HeldLock;
}
