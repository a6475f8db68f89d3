import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createGraph } from '../../src/graph/run.ts';
import { createSessions } from '../../src/graph/sessions.ts';
import { leaseManagedNeo4j } from '../../src/neo4j/managed-neo4j.ts';
import { readProjection, readState } from '../../src/projection/read-projection.ts';

const BYTES_A_MEGABYTE = 1_000_000;

/** What one projection of a home's graph costs. */
export interface ProjectionCost {
  readonly seconds: number;
  /** What is held when all that is not needed any more is collected. */
  readonly megabytes: number;
}

/** Reads the projection as the service does, in this process, where nothing else is held. */
export async function projectionCost(home: string): Promise<ProjectionCost> {
  const progress = { step: () => undefined };
  const lease = await leaseManagedNeo4j({ home, env: process.env, progress });
  const sessions = createSessions(lease.address);
  const graph = createGraph(sessions);
  try {
    const before = heldBytes();
    const startedAt = performance.now();
    const projection = await readProjection(graph, await readState(graph));
    const seconds = (performance.now() - startedAt) / 1_000;
    const megabytes = (heldBytes() - before) / BYTES_A_MEGABYTE;
    if (projection === null || projection.meetings.ids.length === 0) {
      throw new Error('The projection must hold meetings, but holds none.');
    }
    return { seconds, megabytes };
  } finally {
    await sessions.close();
    await lease.release();
  }
}

function heldBytes(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') {
    collect();
  }
}
