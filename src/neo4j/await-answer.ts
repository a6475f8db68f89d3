import { setTimeout as sleep } from 'node:timers/promises';
import type { Neo4jAddress } from '../graph/driver.ts';
import { type ProbeResult, probe } from '../graph/probe.ts';
import { isRunning, type ProcessIdentity } from '../process-identity.ts';

const POLL_MS = 200;
/** The first query that a server ever answers takes seconds, and more on a busy machine. */
const FIRST_QUERY_MS = 20_000;

export interface AwaitOptions {
  readonly server: ProcessIdentity;
  readonly address: Neo4jAddress;
  /** Milliseconds since 1970. */
  readonly deadline: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Waits for a server to answer a query: its port opens seconds before.
 *
 * @returns `ENDED` where the process ended instead, `SILENT` after the deadline.
 */
export async function awaitAnswer({
  server,
  address,
  deadline,
  signal,
}: AwaitOptions): Promise<ProbeResult | 'ENDED'> {
  for (;;) {
    const result = await probe(
      address,
      Math.max(1, Math.min(FIRST_QUERY_MS, deadline - Date.now())),
    );
    // Another server may have taken the port of one that has ended, and answer in its place.
    if (!isRunning(server)) {
      return 'ENDED';
    }
    if (result !== 'SILENT' || Date.now() > deadline) {
      return result;
    }
    await sleep(POLL_MS, undefined, signal === undefined ? {} : { signal });
  }
}
