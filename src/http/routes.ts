import { ServerResponse } from 'node:http';
import type { Plugin } from 'graphql-yoga';

/** Answers a request, or gives null to leave it to the GraphQL endpoint. */
export type Route = (request: Request, hangUp: HangUp) => Response | Promise<Response> | null;

/**
 * Cuts the connection, the only way to say that what was sent is not all. Gives whether there is one:
 * none is where `fetch` is called without a server.
 */
export type HangUp = () => boolean;

/** Serves what lies beside the GraphQL endpoint, by exact path, to GET and HEAD. */
export function useRoutes(routes: ReadonlyMap<string, Route>): Plugin {
  return {
    async onRequest({ request, url, endResponse, serverContext }) {
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        return;
      }
      const response = await routes.get(url.pathname)?.(request, hangUpOf(serverContext));
      if (response) {
        endResponse(response);
      }
    },
  };
}

/** A small text. */
export function textResponse(text: string, status = 200): Response {
  return new Response(text, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}

/** How to cut the connection of a request that Yoga's adapter has taken. */
function hangUpOf(serverContext: object): HangUp {
  return () => {
    const response = 'res' in serverContext ? serverContext.res : null;
    if (!(response instanceof ServerResponse)) {
      return false;
    }
    response.destroy();
    return true;
  };
}
