import { Neo4jError } from 'neo4j-driver';
import { ping } from './cypher/ping.ts';
import { createDriver, type Neo4jAddress } from './driver.ts';

/** An open port says nothing about the database behind it. */
export type ProbeResult = 'ANSWERS' | 'REFUSES_US' | 'SILENT';

/**
 * Asks once whether a database answers a query.
 *
 * @param withinMs a frozen server takes a connection and never says a word.
 */
export async function probe(address: Neo4jAddress, withinMs: number): Promise<ProbeResult> {
  const driver = createDriver(address);
  const session = driver.session(
    address.database === undefined ? {} : { database: address.database },
  );
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<ProbeResult>((resolve) => {
    timer = setTimeout(() => resolve('SILENT'), withinMs);
  });
  try {
    const asked = session.run(ping.text).then((): ProbeResult => 'ANSWERS', readFailure);
    return await Promise.race([asked, silence]);
  } finally {
    clearTimeout(timer);
    // Not awaited: a frozen server would hold us for as long as it is frozen.
    void driver.close().catch(() => undefined);
  }
}

function readFailure(error: unknown): ProbeResult {
  const refused = error instanceof Neo4jError && error.code.startsWith('Neo.ClientError.Security.');
  return refused ? 'REFUSES_US' : 'SILENT';
}
