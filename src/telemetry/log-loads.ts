import { LATEST_LOAD_FIRST, loads } from '../graph/cypher/loads.ts';
import { NO_FILTER } from '../graph/fragment.ts';
import { pageOf } from '../graph/page.ts';
import type { GraphReader } from '../graph/run.ts';
import type { Logger } from '../log.ts';

const LATEST = { after: null, before: null, limit: 1, backwards: false };
const latestLoad = pageOf(loads, NO_FILTER, LATEST_LOAD_FIRST, LATEST);

/** One line a load that the service notices: loads are processes of their own, which tell who started them. */
export function logLoads(log: Logger, graph: GraphReader): (version: number) => Promise<void> {
  return async (version) => {
    try {
      const [latest] = await graph.read(latestLoad, { keys: [''], window: LATEST });
      const { id, type: _type, ...load } = latest?.row.row ?? { id: null, type: null };
      log.info({ version, load: id, ...load }, 'load');
    } catch (err) {
      log.warn({ err, version }, 'it is not known of which load the graph is');
    }
  };
}
