import { graphInfo, publishers } from '../graph/cypher/graph-info.ts';
import type { GraphReader } from '../graph/run.ts';
import type { GraphRow } from '../model/rows.ts';

export interface GraphInfo {
  /** @throws Error where the database answers with no row at all. */
  info(): Promise<GraphRow>;
  publishers(): Promise<readonly string[]>;
}

export function createGraphInfo(graph: GraphReader): GraphInfo {
  let info: Promise<GraphRow> | undefined;
  let names: Promise<readonly string[]> | undefined;
  // Remembered, so that each is one statement of a request, however many aliases ask for it.
  return {
    info: () => {
      info ??= readInfo(graph);
      return info;
    },
    publishers: () => {
      names ??= graph.read(publishers, undefined);
      return names;
    },
  };
}

async function readInfo(graph: GraphReader): Promise<GraphRow> {
  const [row] = await graph.read(graphInfo, undefined);
  if (row === undefined) {
    throw new Error('graphInfo must give one row, but gave none.');
  }
  return row;
}
