import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { RETRY_AFTER_S } from '../errors.ts';

/** Connections of clients, of which there may be only so many. */
export interface Crowd {
  /** Answers a request on a connection that is one too many; false where it is not. */
  turnsAway(request: IncomingMessage, response: ServerResponse): boolean;
  /** Closes connections on which nobody has ever said anything. */
  closeSilent(): void;
}

/**
 * Whoever comes when there are enough is told so, as far as they ask anything; as many again, and
 * connections are closed unheard.
 */
export function limitCrowd(server: Server, most: number): Crowd {
  const sockets = new Set<Socket>();
  const superfluous = new WeakSet<Socket>();
  server.maxConnections = 2 * most;
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    if (sockets.size > most) {
      superfluous.add(socket);
    }
  });
  return {
    turnsAway: ({ socket }, response) => {
      if (!superfluous.has(socket)) {
        return false;
      }
      response.shouldKeepAlive = false;
      response.writeHead(503, {
        'content-type': 'application/json; charset=utf-8',
        'cache-control': 'no-store',
        'retry-after': String(RETRY_AFTER_S),
      });
      response.end(JSON.stringify({ errors: [refusal(most)] }));
      return true;
    },
    closeSilent: () => {
      for (const socket of sockets) {
        if (socket.bytesRead === 0) {
          socket.destroy();
        }
      }
    },
  };
}

function refusal(most: number) {
  const message = `The service has its ${most} connections already: ask again.`;
  return { message, extensions: { code: 'UNAVAILABLE' } };
}
