import type { HangUp } from './routes.ts';

/** How long a client may take for one piece before it counts as gone, in milliseconds. */
const STALLED_MS = 120_000;
const STALLED = `Nobody took the next piece for ${STALLED_MS} ms.`;

type Controller = ReadableStreamDefaultController<Uint8Array>;

/** Who reads a body, and what to do when that ends before the body does. */
export interface BodyReader {
  /** Aborted when the client leaves. */
  readonly signal: AbortSignal;
  readonly hangUp: HangUp;
  /** Told of a failure that comes too late for a status. */
  readonly onFailure: (error: unknown) => void;
  /** Told, in whatever way it ends, how many bytes were taken. */
  readonly onEnd?: (bytes: number) => void;
}

/**
 * A body of pieces, each made when the client has taken the one before. A client that leaves or
 * takes nothing any more ends the making; a failure cuts the connection, so that nobody takes the
 * part that was sent for the whole.
 */
export function bodyStream(
  pieces: AsyncIterator<string | Uint8Array, unknown>,
  { signal, hangUp, onFailure, onEnd = () => undefined }: BodyReader,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let over = false;
  let bytes = 0;
  let stalled: NodeJS.Timeout | undefined;
  const end = () => {
    over = true;
    clearTimeout(stalled);
    onEnd(bytes);
  };
  const stop = () => {
    end();
    // What the making still does on its way out concerns nobody any more.
    pieces.return?.()?.catch(() => undefined);
  };
  const cut = (controller: Controller, error: unknown) => {
    stop();
    // Yoga's adapter cancels what it reads once the connection is gone, and nobody catches what
    // comes of that where the body has failed: there the end of the connection tells it all.
    if (hangUp()) {
      controller.close();
    } else {
      controller.error(error);
    }
  };
  const pull = async (controller: Controller) => {
    clearTimeout(stalled);
    const { value, done } = await pieces.next();
    if (over) {
      return;
    }
    if (done) {
      end();
      controller.close();
      return;
    }
    const piece = typeof value === 'string' ? encoder.encode(value) : value;
    bytes += piece.byteLength;
    controller.enqueue(piece);
    stalled = setTimeout(() => cut(controller, new Error(STALLED)), STALLED_MS).unref();
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
            onFailure(error);
            cut(controller, error);
          }
        }),
      cancel: stop,
    },
    // Nothing is made ahead.
    { highWaterMark: 0 },
  );
}
