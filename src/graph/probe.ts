import { connect } from 'node:net';
import { Neo4jError } from 'neo4j-driver';
import { ping } from './cypher/ping.ts';
import { createDriver, type Neo4jAddress } from './driver.ts';

/** An open port says nothing about the database behind it. */
export type ProbeResult = 'ANSWERS' | 'REFUSES_US' | 'SILENT';

/** How a Bolt client begins: the magic number, 5.8 to 5.0 as the versions it speaks, three blanks. */
const GREETING = Buffer.from('6060b01700080805000000000000000000000000', 'hex');

/**
 * Asks a server without encryption once whether it answers a query.
 *
 * @param withinMs a frozen server takes a connection and never says a word.
 */
export async function probe(address: Neo4jAddress, withinMs: number): Promise<ProbeResult> {
  const deadline = Date.now() + withinMs;
  // The driver cannot be torn from a frozen server, and would keep this process from ending.
  if (!(await greetsBack(address, withinMs))) {
    return 'SILENT';
  }
  const driver = createDriver(address);
  const session = driver.session(
    address.database === undefined ? {} : { database: address.database },
  );
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<ProbeResult>((resolve) => {
    timer = setTimeout(() => resolve('SILENT'), deadline - Date.now());
  });
  try {
    const asked = session.run(ping.text).then((): ProbeResult => 'ANSWERS', readFailure);
    return await Promise.race([asked, silence]);
  } finally {
    clearTimeout(timer);
    // Not awaited, for the same reason.
    void driver.close().catch(() => undefined);
  }
}

function greetsBack({ uri }: Neo4jAddress, withinMs: number): Promise<boolean> {
  const { hostname, port } = new URL(uri);
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port) });
    const timer = setTimeout(() => end(false), withinMs);
    const end = (greeted: boolean) => {
      clearTimeout(timer);
      socket.destroy();
      resolve(greeted);
    };
    socket.once('connect', () => socket.write(GREETING));
    socket.once('data', () => end(true));
    socket.once('error', () => end(false));
    socket.once('close', () => end(false));
  });
}

function readFailure(error: unknown): ProbeResult {
  const refused = error instanceof Neo4jError && error.code.startsWith('Neo.ClientError.Security.');
  return refused ? 'REFUSES_US' : 'SILENT';
}
