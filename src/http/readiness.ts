import { type UnfinishedLoad, unfinishedLoads } from '../graph/cypher/write-loads.ts';
import { createDeadline, unlessAborted } from '../graph/deadline.ts';
import type { GraphReader } from '../graph/run.ts';
import { type Route, textResponse } from './routes.ts';

/** How long the database may take to say that it is there, in milliseconds. */
const READY_MS = 900;

/** Whether the service can answer, beside whether the database can. */
export interface Readiness {
  /** Whether the graph was read. */
  readonly isRead: () => boolean;
  /** Aborted when the service is to stop; it answers what comes meanwhile, but no more is to come. */
  readonly stop?: AbortSignal;
}

/** `/readyz`: whether requests may be sent here. */
export function readyRoute(graph: GraphReader, { isRead, stop }: Readiness): Route {
  return async (request) => {
    if (stop?.aborted) {
      return textResponse('stopping\n', 503);
    }
    if (!isRead()) {
      return textResponse('the graph is not read yet\n', 503);
    }
    const loads = await runningLoads(graph, request.signal);
    return loads === null ? textResponse('no database\n', 503) : textResponse(readyText(loads));
  };
}

/**
 * The loads that are being written, or null where the database does not answer within one second; a
 * frozen one answers nothing, not even errors.
 */
async function runningLoads(
  graph: GraphReader,
  left: AbortSignal,
): Promise<readonly UnfinishedLoad[] | null> {
  const { signal, lift } = createDeadline(READY_MS, left);
  try {
    const loads = await unlessAborted(signal, () =>
      graph.read(unfinishedLoads, undefined, { signal }),
    );
    return loads.filter(({ state }) => state === 'RUNNING');
  } catch {
    return null;
  } finally {
    lift();
  }
}

/** `ready`, and a line for each load that is being written: the graph grows meanwhile. */
function readyText(loads: readonly UnfinishedLoad[]): string {
  const lines = loads.map(
    ({ id, dataset, phase, done, total }) =>
      `load ${id} of ${dataset}: ${phase ?? 'BEGUN'} ${done}/${total}`,
  );
  return ['ready', ...lines, ''].join('\n');
}
