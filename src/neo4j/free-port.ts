import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { ManagedHome } from './managed-home.ts';

const HOST = '127.0.0.1';

/** The port of last time where it is free, else any that is. */
export async function choosePort({ port: file }: ManagedHome): Promise<number> {
  const remembered = readPort(file);
  return (remembered === null ? null : await tryPort(remembered)) ?? anyPort();
}

/** A free port, as the system hands them out. */
export async function anyPort(): Promise<number> {
  const port = await tryPort(0);
  if (port === null) {
    throw new Error(`No port is free on ${HOST}.`);
  }
  return port;
}

function readPort(file: string): number | null {
  try {
    const port = Number(readFileSync(file, 'utf8'));
    return Number.isInteger(port) && port > 0 && port < 65_536 ? port : null;
  } catch {
    return null;
  }
}

/** Neo4j cannot be told to take any port, so one is opened here and given back for it. */
function tryPort(wanted: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen(wanted, HOST, () => {
      const address = server.address();
      server.close(() =>
        resolve(address === null || typeof address === 'string' ? null : address.port),
      );
    });
  });
}
