import { ServerResponse } from 'node:http';
import type { Plugin } from 'graphql-yoga';

/** Answers a request, or gives null to leave it to the GraphQL endpoint. */
export type Route = (
  request: Request,
  hangUp: HangUp,
) => Response | null | Promise<Response | null>;

/**
 * Cuts the connection, the only way to say that what was sent is not all. Gives whether there is one:
 * none is where `fetch` is called without a server.
 */
export type HangUp = () => boolean;

/** What is told of an error. */
export interface AnsweredError {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/**
 * Serves what lies beside the GraphQL endpoint to GET and HEAD, by exact path.
 *
 * @param others asked first: paths that are many
 */
export function useRoutes(routes: ReadonlyMap<string, Route>, others: Route): Plugin {
  return {
    async onRequest({ request, url, endResponse, serverContext }) {
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        return;
      }
      const hangUp = hangUpOf(serverContext);
      const response =
        (await others(request, hangUp)) ?? (await routes.get(url.pathname)?.(request, hangUp));
      if (response) {
        endResponse(response);
      }
    },
  };
}

/** A text that is at hand as a whole. */
export function textResponse(
  text: string,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(text, {
    status,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'content-length': String(Buffer.byteLength(text)),
      ...headers,
    },
  });
}

/** A refusal or failure, in the form that answers of GraphQL have. */
export function errorsResponse(
  errors: readonly AnsweredError[],
  status: number,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const shown = errors.map(({ message, extensions }) => ({ message, extensions }));
  const type = { 'content-type': 'application/json; charset=utf-8' };
  return textResponse(JSON.stringify({ errors: shown }), status, { ...type, ...headers });
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
