import type { HangUp } from './routes.ts';

/** How long a client may take for one piece before it counts as gone, in milliseconds. */
const STALLED_MS = 120_000;

/** Who reads a body, and what to do when that ends before the body does. */
export interface BodyReader {
  /** Aborted when the client leaves. */
  readonly signal: AbortSignal;
  readonly hangUp: HangUp;
  /** Told of a failure that comes too late for a status. */
  readonly onFailure: (error: unknown) => void;
}

/**
 * A body of pieces, each made when the client has taken the one before. A client that leaves or
 * takes nothing any more ends the making; a failure cuts the connection, so that nobody takes the
 * part that was sent for the whole.
 */
export function bodyStream(
  pieces: AsyncIterator<string, unknown>,
  { signal, hangUp, onFailure }: BodyReader,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let over = false;
  let stalled: NodeJS.Timeout | undefined;
  const stop = () => {
    over = true;
    clearTimeout(stalled);
    // What the making still does on its way out concerns nobody any more.
    pieces.return?.()?.catch(() => undefined);
  };
  const cut = () => {
    stop();
    hangUp();
  };
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
    clearTimeout(stalled);
    const { value, done } = await pieces.next();
    if (over) {
      return;
    }
    if (done) {
      over = true;
      controller.close();
      return;
    }
    controller.enqueue(encoder.encode(value));
    stalled = setTimeout(cut, STALLED_MS).unref();
  };
  return new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        const leave = () => {
          if (!over) {
            stop();
            controller.close();
          }
        };
        signal.addEventListener('abort', leave, { once: true });
      },
      pull: (controller) =>
        pull(controller).catch((error: unknown) => {
          if (!over) {
            cut();
            onFailure(error);
            controller.error(error);
          }
        }),
      cancel: stop,
    },
    // Nothing is made ahead.
    { highWaterMark: 0 },
  );
}
