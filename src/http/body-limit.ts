import type { Plugin } from 'graphql-yoga';
import { BadInputError, LimitExceededError, RefusedRequestError } from '../errors.ts';
import { hangUpOf } from './routes.ts';

/** How much of a body that is refused is still read, so that its sender finds the answer and may go on. */
const MOST_DRAINED_BYTES = 10_000_000;

type Reader = ReadableStreamDefaultReader<Uint8Array>;

/**
 * Reads bodies of so many bytes at most, and only as they are: one that is compressed could be of any size.
 *
 * What is refused is read to its end without being kept: a connection on which a part of one request is unread answers
 * no other, and one that is closed with unread bytes takes the answer with it.
 */
export function useBodyLimit(most: number): Plugin {
  return {
    onRequestParse: ({ request, requestParser, setRequestParser, serverContext, fetchAPI }) => {
      if (requestParser === undefined) {
        return;
      }
      setRequestParser(async () => {
        const { url, method, headers } = request;
        const reader: Reader | undefined = request.body?.getReader();
        if (reader === undefined) {
          return readable(() => requestParser(request));
        }
        const refuse = (error: BadInputError | LimitExceededError, status: number): never => {
          drain(reader, hangUpOf(serverContext)).catch(() => undefined);
          throw new RefusedRequestError(error, status);
        };
        const encoding = headers.get('content-encoding') ?? 'identity';
        if (encoding !== 'identity') {
          refuse(new BadInputError('content-encoding', 'left out', encoding), 415);
        }
        const announced = Number(headers.get('content-length') ?? 0);
        const tooLarge = (bytes: number) =>
          refuse(new LimitExceededError('bytes of the body', most, bytes), 413);
        if (announced > most) {
          tooLarge(announced);
        }
        const body = await read(reader, most, tooLarge);
        return readable(() => requestParser(new fetchAPI.Request(url, { method, headers, body })));
      });
    },
  };
}

/** All of a body as it is sent. */
async function read(
  reader: Reader,
  most: number,
  tooLarge: (bytes: number) => never,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    bytes += next.value.byteLength;
    if (bytes > most) {
      tooLarge(bytes);
    }
    chunks.push(next.value);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

async function drain(reader: Reader, hangUp: () => boolean): Promise<void> {
  let bytes = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    bytes += next.value.byteLength;
    if (bytes > MOST_DRAINED_BYTES) {
      hangUp();
      return;
    }
  }
}

/** Yoga reads the variables of a GET by itself, and does not say what is wrong with them. */
async function readable<Value>(parse: () => Value | Promise<Value>): Promise<Value> {
  try {
    return await parse();
  } catch (error) {
    throw error instanceof SyntaxError
      ? new RefusedRequestError(new BadInputError('variables', 'JSON', error.message))
      : error;
  }
}
