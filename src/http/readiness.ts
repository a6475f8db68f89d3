import { ping } from '../graph/cypher/ping.ts';
import { type UnfinishedLoad, unfinishedLoads } from '../graph/cypher/write-loads.ts';
import { createDeadline, unlessAborted } from '../graph/deadline.ts';
import type { GraphReader } from '../graph/run.ts';
import { type Route, textResponse } from './routes.ts';

/** How long the database may take to say that it is there, in milliseconds; a frozen one says nothing, not even errors. */
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
    const { signal, lift } = createDeadline(READY_MS, request.signal);
    try {
      await unlessAborted(signal, () => graph.read(ping, undefined, { signal }));
      return textResponse(readyText(await runningLoads(graph, signal)));
    } catch {
      return textResponse('no database\n', 503);
    } finally {
      lift();
    }
  };
}

/**
 * The loads that are being written, or null where they are not known in time: a database that has just
 * started answers, and takes seconds to plan what it is asked first.
 */
async function runningLoads(
  graph: GraphReader,
  signal: AbortSignal,
): Promise<readonly UnfinishedLoad[] | null> {
  try {
    const loads = await unlessAborted(signal, () =>
      graph.read(unfinishedLoads, undefined, { signal }),
    );
    return loads.filter(({ state }) => state === 'RUNNING');
  } catch {
    return null;
  }
}

/** `ready`, and a line for each load that is being written: the graph grows meanwhile. */
function readyText(loads: readonly UnfinishedLoad[] | null): string {
  const lines = loads?.map(
    ({ id, dataset, phase, done, total }) =>
      `load ${id} of ${dataset}: ${phase ?? 'BEGUN'} ${done}/${total}`,
  );
  return ['ready', ...(lines ?? ['loads are not known yet']), ''].join('\n');
}
