import type { Plugin } from 'graphql-yoga';

/** What scripts of other pages may send, and read of an answer beside its body. */
const ALLOWED_HEADERS = 'accept, accept-language, authorization, content-type, x-request-id';
const EXPOSED_HEADERS = 'etag, ratelimit, ratelimit-policy, retry-after, x-request-id';
/** How long a browser may remember a permission, in seconds. */
const REMEMBERED_S = 600;

/**
 * Lets pages of the listed origins ask, and nobody else's; `*` lets all. Cookies are never involved:
 * whoever is let in brings a token.
 *
 * A page that is not listed gets no permission, and its browser keeps the answer from it.
 */
export function useCors(origins: readonly string[]): Plugin {
  const allowed = new Set(origins);
  const permitted = (request: Request): string | null => {
    const origin = request.headers.get('origin');
    if (origin === null || allowed.has('*')) {
      return origin && '*';
    }
    return allowed.has(origin) ? origin : null;
  };
  return {
    onRequest({ request, endResponse }) {
      if (request.method === 'OPTIONS') {
        endResponse(new Response(null, { status: 204, headers: preflightOf(permitted(request)) }));
      }
    },
    onResponse({ request, response: { headers } }) {
      if (allowed.size === 0) {
        return;
      }
      headers.append('vary', 'origin');
      const origin = permitted(request);
      if (origin !== null) {
        headers.set('access-control-allow-origin', origin);
        headers.set('access-control-expose-headers', EXPOSED_HEADERS);
      }
    },
  };
}

function preflightOf(origin: string | null): Record<string, string> {
  const allow = { allow: 'GET, HEAD, POST, OPTIONS' };
  return origin === null
    ? allow
    : {
        ...allow,
        'access-control-allow-methods': 'GET, POST',
        'access-control-allow-headers': ALLOWED_HEADERS,
        'access-control-max-age': String(REMEMBERED_S),
      };
}
