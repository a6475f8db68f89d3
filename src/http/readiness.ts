import { type UnfinishedLoad, unfinishedLoads } from '../graph/cypher/write-loads.ts';
import type { GraphReader } from '../graph/run.ts';

/** How long the database may take to say that it is there, in milliseconds. */
const READY_MS = 900;

/**
 * The loads that are being written, or null where the database does not answer within one second; a
 * frozen one answers nothing, not even errors.
 */
export async function runningLoads(graph: GraphReader): Promise<readonly UnfinishedLoad[] | null> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, READY_MS, null);
  });
  const answers = graph.read(unfinishedLoads, undefined).then(
    (loads) => loads.filter(({ state }) => state === 'RUNNING'),
    () => null,
  );
  try {
    return await Promise.race([answers, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

/** `ready`, and a line for each load that is being written: the graph grows meanwhile. */
export function readinessText(loads: readonly UnfinishedLoad[]): string {
  const lines = loads.map(
    ({ id, dataset, phase, done, total }) =>
      `load ${id} of ${dataset}: ${phase ?? 'BEGUN'} ${done}/${total}`,
  );
  return ['ready', ...lines, ''].join('\n');
}
