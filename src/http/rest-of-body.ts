import type { IncomingMessage, ServerResponse } from 'node:http';

/** How long the rest of a request may take to come that is answered already, in milliseconds. */
const REST_MS = 2_000;

/**
 * A request that was answered before it was read, because it is too large, leaves its rest in the
 * connection, and the next request waits behind it. So the rest is read away, or the connection cut.
 */
export function takeRestOfBody(request: IncomingMessage, response: ServerResponse): void {
  response.once('finish', () => {
    if (!request.complete) {
      const { socket } = request;
      const timer = setTimeout(() => socket.destroy(), REST_MS).unref();
      request.once('close', () => clearTimeout(timer)).resume();
    }
  });
}
