import type { Plugin } from 'graphql-yoga';

/** Refuses compressed requests: a small one could expand to any size. */
export function usePlainBodies(): Plugin {
  return {
    onRequest({ request, endResponse }) {
      const encoding = request.headers.get('content-encoding')?.trim().toLowerCase();
      if (encoding && encoding !== 'identity') {
        const message = `content-encoding must be identity, but got: ${encoding}.`;
        const errors = [{ message, extensions: { code: 'BAD_INPUT' } }];
        const headers = { 'accept-encoding': 'identity', 'cache-control': 'no-store' };
        endResponse(Response.json({ errors }, { status: 415, headers }));
      }
    },
  };
}
