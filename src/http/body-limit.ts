import type { Plugin } from 'graphql-yoga';
import { BadInputError, LimitExceededError, RefusedRequestError } from '../errors.ts';

type Reader = ReadableStreamDefaultReader<Uint8Array>;

/**
 * Reads bodies of so many bytes at most; the server takes the rest of one that is refused. What says its length is read
 * at once, since Node takes no byte more than was announced; any other body is counted while it comes.
 */
export function useBodyLimit(most: number): Plugin {
  return {
    onRequestParse: ({ request, requestParser, setRequestParser, fetchAPI }) => {
      if (requestParser === undefined) {
        return;
      }
      setRequestParser(async () => {
        const { url, method, headers } = request;
        const tooLarge = (bytes: number): never => {
          throw new RefusedRequestError(
            new LimitExceededError('bytes of the body', most, bytes),
            413,
          );
        };
        const announced = headers.get('content-length');
        if (announced !== null) {
          return Number(announced) > most
            ? tooLarge(Number(announced))
            : readable(() => requestParser(request));
        }
        const reader: Reader | undefined = request.body?.getReader();
        if (reader === undefined) {
          return readable(() => requestParser(request));
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
