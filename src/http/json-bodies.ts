import type { Plugin } from 'graphql-yoga';
import { errorsResponse } from './routes.ts';

/** Parameters of a media type may follow, such as `charset=utf-8`. */
const JSON_TYPE = /^application\/json\s*(;|$)/i;

/**
 * Refuses bodies other than plain JSON. Forms and plain text are what a page of somebody else may
 * send without asking first; a compressed body could expand to any size.
 */
export function useJsonBodies(endpoint: string): Plugin {
  return {
    onRequest({ request, url, endResponse }) {
      if (url.pathname !== endpoint) {
        return;
      }
      const type = request.headers.get('content-type');
      const encoding = request.headers.get('content-encoding')?.trim().toLowerCase();
      if (type === null ? request.method === 'POST' : !JSON_TYPE.test(type)) {
        endResponse(refusal('content-type', 'application/json', type ?? 'none'));
      } else if (encoding && encoding !== 'identity') {
        endResponse(refusal('content-encoding', 'identity', encoding));
      }
    },
  };
}

function refusal(header: string, rule: string, value: string): Response {
  const message = `${header} must be ${rule}, but got: ${value}.`;
  return errorsResponse([{ message, extensions: { code: 'BAD_INPUT' } }], 415, {
    'accept-encoding': 'identity',
    'accept-post': 'application/json',
  });
}
