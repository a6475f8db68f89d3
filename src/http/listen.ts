import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How long a client may take to send its headers, and its whole request, in milliseconds. */
const HEADERS_MS = 10_000;
const REQUEST_MS = 30_000;
/** How often those limits are looked at; Node's own 30 s would double them. */
const CHECK_MS = 2_000;
/** How long requests under way may take to finish once the service stops, in milliseconds. */
const FINISH_MS = 10_000;

/** Where to listen. */
export interface Endpoint {
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
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
  { host, port }: Endpoint,
): Promise<Listening> {
  const server = createServer(
    {
      headersTimeout: HEADERS_MS,
      requestTimeout: REQUEST_MS,
      connectionsCheckingInterval: CHECK_MS,
    },
    handler,
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, () => resolve());
  });
  return {
    url: urlOf(server.address(), host),
    close: (hurry) =>
      new Promise((resolve) => {
        const cut = () => server.closeAllConnections();
        const timer = setTimeout(cut, FINISH_MS);
        hurry.addEventListener('abort', cut, { once: true });
        server.close(() => {
          clearTimeout(timer);
          resolve();
        });
      }),
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
