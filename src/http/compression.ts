import type { Plugin } from 'graphql-yoga';
import { acceptedEncoding } from './accepted-encoding.ts';
import { compressWhole } from './compressor.ts';

/** Smaller answers fit into one packet as they are. */
const LEAST_BYTES = 1_000;

/**
 * Compresses answers for clients that read it; stands behind whatever else says something of an answer. One without a
 * length is a stream, which compresses itself.
 */
export function useCompression(): Plugin {
  return {
    onResponse: ({ request, response, setResponse, fetchAPI: { Response } }) => {
      const { headers, status, statusText } = response;
      headers.append('vary', 'accept-encoding');
      const encoding = acceptedEncoding(request.headers.get('accept-encoding'));
      const bytes = Number(headers.get('content-length') ?? 0);
      if (encoding === null || bytes < LEAST_BYTES || headers.has('content-encoding')) {
        return;
      }
      return response
        .arrayBuffer()
        .then((body) => compressWhole(new Uint8Array(body), encoding))
        .then((body) => {
          headers.set('content-encoding', encoding);
          headers.set('content-length', String(body.byteLength));
          setResponse(new Response(body, { status, statusText, headers }));
        });
    },
  };
}
