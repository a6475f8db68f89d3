import type { RequestListener } from 'node:http';
import { type Endpoint, type Listening, listen } from '../http/listen.ts';
import { StartError } from '../neo4j/start-error.ts';

/**
 * Listens for a moment, so that a port that is not to be had is told before anything slow starts.
 *
 * @throws StartError with cause and cure.
 */
export async function checkPort(endpoint: Endpoint): Promise<void> {
  const probe = await listenOrExplain(() => undefined, endpoint);
  await probe.close(AbortSignal.abort());
}

/**
 * @param prefix of the settings that name the endpoint: `` for HOST and PORT
 * @throws StartError with cause and cure where the port is not to be had.
 */
export async function listenOrExplain(
  handler: RequestListener,
  endpoint: Endpoint,
  prefix = '',
): Promise<Listening> {
  try {
    return await listen(handler, endpoint);
  } catch (error) {
    throw new StartError(1, sayWhy(error, endpoint, prefix), { cause: error });
  }
}

function sayWhy(error: unknown, { host, port }: Endpoint, prefix: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is taken, perhaps by another Liqa.\nStop what listens there, or choose another port: ${prefix}PORT=${port + 1} npm start`;
    case 'EACCES':
      return `Port ${port} on ${host} is not ours to open.\nChoose one above 1023: ${prefix}PORT=4000 npm start`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This machine has no address ${host}.\nSet ${prefix}HOST to one that it has, or leave it out for 127.0.0.1.`;
    default:
      return `Listening on port ${port} of ${host} failed: ${String(error)}`;
  }
}
