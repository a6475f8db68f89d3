import type { Server, ServerResponse } from 'node:http';
import { Server as NetServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Crowd } from './crowd.ts';

/** How long requests under way may take to finish, in milliseconds. */
const FINISH_MS = 10_000;
/** How long a connection that a client keeps open may still bring a request, in milliseconds. */
const LAST_WORD_MS = 1_000;
/** How often it looks for connections that have nothing to do any more, in milliseconds. */
const LOOK_MS = 100;

/** The end of a server, on which nobody is dropped who was heard. */
export interface Drain {
  /** Must be told of every response. */
  onResponse(response: ServerResponse): void;
  /**
   * Says so with every answer, accepts nothing more after `delayMs`, and ends when all has been
   * answered, when that takes too long, or when `hurry` is aborted.
   */
  begin(delayMs: number, hurry: AbortSignal): Promise<void>;
}

export function createDrain(server: Server, crowd: Crowd): Drain {
  const underWay = new Set<ServerResponse>();
  let begun = false;
  const announce = () => {
    begun = true;
    for (const response of underWay) {
      // Tells the client that this is the last answer on its connection, where it is not too late.
      response.shouldKeepAlive = false;
    }
  };
  const cut = () => server.closeAllConnections();
  const close = async () => {
    const closed = new Promise<void>((resolve) => server.once('close', resolve));
    // `close` of http cuts idle connections at once, on which a request may be on its way.
    NetServer.prototype.close.call(server);
    const idle = closeIdle(server, crowd);
    const timer = setTimeout(cut, FINISH_MS);
    await closed;
    clearTimeout(timer);
    idle.abort();
  };
  return {
    onResponse: (response) => {
      underWay.add(response);
      response.once('close', () => underWay.delete(response));
      if (begun) {
        response.shouldKeepAlive = false;
      }
    },
    begin: async (delayMs, hurry) => {
      announce();
      await sleep(delayMs, undefined, { signal: hurry }).catch(() => undefined);
      hurry.addEventListener('abort', cut, { once: true });
      const closed = close();
      if (hurry.aborted) {
        cut();
      }
      await closed;
      hurry.removeEventListener('abort', cut);
    },
  };
}

/** Closes what has nothing to say, once it had its time to, until it is aborted. */
function closeIdle(server: Server, crowd: Crowd): AbortController {
  const over = new AbortController();
  const look = async () => {
    await sleep(LAST_WORD_MS, undefined, over);
    for (;;) {
      // Also stops the clock with which http looks after its connections.
      server.close();
      crowd.closeSilent();
      await sleep(LOOK_MS, undefined, over);
    }
  };
  look().catch(() => undefined);
  return over;
}
