import type { Plugin } from 'graphql-yoga';

/** Answers a request, or gives null to leave it to the GraphQL endpoint. */
export type Route = (request: Request) => Response | Promise<Response> | null;

/** Serves what lies beside the GraphQL endpoint, by exact path, to GET and HEAD. */
export function useRoutes(routes: ReadonlyMap<string, Route>): Plugin {
  return {
    async onRequest({ request, url, endResponse }) {
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        return;
      }
      const response = await routes.get(url.pathname)?.(request);
      if (response) {
        endResponse(response);
      }
    },
  };
}

/** A small text that nobody may keep: it tells how things are now. */
export function textResponse(text: string, status = 200): Response {
  return new Response(text, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });
}
