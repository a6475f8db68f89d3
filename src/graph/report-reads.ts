import type { GraphReader } from './run.ts';

/** What is told of one statement. */
export interface ReadReport {
  readonly statement: string;
  /** A point of the process's own clock, in milliseconds. */
  readonly startedAt: number;
  /** How long the caller waited: for a connection, for a second try, for the last row. */
  readonly ms: number;
  readonly rows: number;
  /** Null where it succeeded. */
  readonly error: unknown;
}

/** A reader that tells of each statement when it has ended. */
export function reportingReads<Reader extends GraphReader>(
  graph: Reader,
  onRead: (report: ReadReport) => void,
): Reader {
  const read: GraphReader['read'] = async (statement, params, asker) => {
    const startedAt = performance.now();
    const report = (rows: number, error: unknown) => {
      const ms = performance.now() - startedAt;
      onRead({ statement: statement.name, startedAt, ms, rows, error });
    };
    try {
      const rows = await graph.read(statement, params, asker);
      report(rows.length, null);
      return rows;
    } catch (error) {
      report(0, error);
      throw error;
    }
  };
  return { ...graph, read };
}
