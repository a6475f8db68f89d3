import { formerIds } from '../graph/cypher/former-ids.ts';
import type { GraphReader } from '../graph/run.ts';
import { parseGlobalId } from '../model/global-id.ts';
import type { NodeRow, NodeType } from '../model/rows.ts';
import { batchOne } from './batch.ts';
import type { Things } from './things.ts';

export interface Nodes {
  /** What a global ID leads to today; null for one that was never given out. */
  byGlobalId(globalId: string): Promise<NodeRow | null>;
}

export function createNodes(graph: GraphReader, things: Things): Nodes {
  const former = batchOne(graph, formerIds);
  const loaders: Readonly<Record<NodeType, (id: string) => Promise<NodeRow | null>>> = {
    Person: (id) => things.person.load(id),
    State: (id) => things.state.load(id),
    Organization: (id) => things.organization.load(id),
    Office: (id) => things.office.load(id),
    Place: (id) => things.place.load(id),
    Document: (id) => things.document.load(id),
    Meeting: (id) => things.meeting.load(id),
    Load: (id) => things.load.load(id),
  };
  return {
    byGlobalId: async (globalId) => {
      const named = parseGlobalId(globalId);
      if (named === null || !isNodeType(named.type, loaders)) {
        return null;
      }
      const load = loaders[named.type];
      const today = await load(named.id);
      if (today !== null || named.type === 'Load') {
        return today;
      }
      const merged = await former.load(`${named.type.toLowerCase()}:${named.id}`);
      return merged === null ? null : load(merged);
    },
  };
}

function isNodeType(type: string, loaders: object): type is NodeType {
  return Object.hasOwn(loaders, type);
}
