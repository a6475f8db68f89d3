import { graphInfo, publishers } from '../graph/cypher/graph-info.ts';
import type { GraphReader } from '../graph/run.ts';
import type { GraphRow } from '../model/rows.ts';

export interface GraphInfo {
  /** @throws Error where the database answers with no row at all. */
  info(): Promise<GraphRow>;
  publishers(): Promise<readonly string[]>;
}

export function createGraphInfo(graph: GraphReader): GraphInfo {
  return {
    info: async () => {
      const [row] = await graph.read(graphInfo, undefined);
      if (row === undefined) {
        throw new Error('graphInfo must give one row, but gave none.');
      }
      return row;
    },
    publishers: () => graph.read(publishers, undefined),
  };
}
