import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { limitCrowd } from './crowd.ts';
import { createDrain } from './drain.ts';
import { takeRestOfBody } from './rest-of-body.ts';
import { cutSlowReader } from './slow-reader.ts';

const PATIENCE: Patience = {
  headersMs: 10_000,
  requestMs: 30_000,
  readMs: 60_000,
  checkMs: 2_000,
};
/** How long a connection may wait for its next request: longer than balancers keep theirs. */
const KEEP_ALIVE_MS = 65_000;
/** All headers of a request together, in bytes. */
const MOST_HEADER_BYTES = 16_384;
/** How many connections there may be where nothing else is said. */
const MOST_CONNECTIONS = 4_000;

/** Where to listen. */
export interface Endpoint {
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  /** How many connections there may be at once. */
  readonly mostConnections?: number;
  /**
   * How long it still accepts connections once it is to stop, in milliseconds: as long as a balancer
   * takes to see that it is not ready any more.
   */
  readonly stopDelayMs?: number;
  /** How long clients may take. */
  readonly patience?: Patience;
}

/** In milliseconds. */
export interface Patience {
  /** To send headers. */
  readonly headersMs: number;
  /** To send a whole request. */
  readonly requestMs: number;
  /** To read an answer that is whole. */
  readonly readMs: number;
  /** How often the first two are looked at; Node's own 30 s would double them. */
  readonly checkMs: number;
}

export interface Listening {
  /** Where a browser on this machine finds the service: `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Accepts nothing more and lets running requests finish, until they take too long or `hurry` is aborted. */
  close(hurry: AbortSignal): Promise<void>;
}

/** @throws the system's error (`EADDRINUSE`, `EACCES`, …) where the endpoint is not to be had. */
export async function listen(
  handler: RequestListener,
  {
    host,
    port,
    mostConnections = MOST_CONNECTIONS,
    stopDelayMs = 0,
    patience = PATIENCE,
  }: Endpoint,
): Promise<Listening> {
  const server = createServer({
    headersTimeout: patience.headersMs,
    requestTimeout: patience.requestMs,
    connectionsCheckingInterval: patience.checkMs,
    keepAliveTimeout: KEEP_ALIVE_MS,
    maxHeaderSize: MOST_HEADER_BYTES,
  });
  const crowd = limitCrowd(server, mostConnections);
  const drain = createDrain(server, crowd);
  server.on('request', (request, response) => {
    drain.onResponse(response);
    takeRestOfBody(request, response);
    cutSlowReader(response, patience.readMs);
    if (!crowd.turnsAway(request, response)) {
      handler(request, response);
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, () => resolve());
  });
  return {
    url: urlOf(server.address(), host),
    close: (hurry) => drain.begin(stopDelayMs, hurry),
  };
}

function urlOf(address: AddressInfo | string | null, host: string): string {
  if (address === null || typeof address === 'string') {
    throw new Error('A server on a TCP port must have an address and a port.');
  }
  const onEveryAddress = host === '0.0.0.0' || host === '::';
  const name = onEveryAddress ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${address.port}`;
}
