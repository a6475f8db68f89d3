import type { GraphReader, GraphWriter } from '../graph/run.ts';

export interface LoadOptions {
  readonly graph: GraphReader & GraphWriter;
  /** Files and folders. */
  readonly paths: readonly string[];
  /** Id of the data set; left out: a file's header, else the first path's base name. */
  readonly dataset?: string;
  /** Retract nothing of what the data set stated before. */
  readonly add: boolean;
  /** Let a load take away more than a tenth of its data set. */
  readonly allowRetractions: boolean;
  /** Say what would be done, and do nothing. */
  readonly dryRun: boolean;
  readonly onProgress?: (progress: LoadProgress) => void;
}

export interface LoadProgress {
  readonly phase: 'READ' | 'RESOLVE' | 'WRITE';
  readonly done: number;
  /** Null while nobody knows. */
  readonly total: number | null;
}
