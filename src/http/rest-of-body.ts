import type { IncomingMessage, ServerResponse } from 'node:http';

/** How much of a request that was answered already is still taken, in bytes. */
const MOST_REST_BYTES = 1_000_000;
/** How long the rest may take, in milliseconds. */
const REST_MS = 2_000;

/**
 * A request that was answered before it was read, because it is too large, leaves its rest in the
 * connection, and the next request waits behind it. So the rest is read away, or the connection cut.
 */
export function takeRestOfBody(request: IncomingMessage, response: ServerResponse): void {
  response.once('finish', () => {
    if (request.complete) {
      return;
    }
    const { socket } = request;
    const cut = () => socket.destroy();
    const timer = setTimeout(cut, REST_MS).unref();
    let left = MOST_REST_BYTES;
    request.on('data', (piece: Buffer) => {
      left -= piece.length;
      if (left < 0) {
        cut();
      }
    });
    request.once('close', () => clearTimeout(timer));
    request.resume();
  });
}
