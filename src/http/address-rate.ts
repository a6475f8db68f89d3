import { IncomingMessage } from 'node:http';
import type { Plugin } from 'graphql-yoga';
import { networkOfClient } from '../access/address.ts';
import type { Bucket } from '../access/bucket.ts';
import { type AddressRate, createAddressBuckets } from '../access/per-address.ts';
import { RateLimitedError } from '../errors.ts';
import { isProbe, refusal } from './access.ts';

/** Answers one address only so often, and tells it what is left. Null: as often as it asks. */
export function useAddressRate(rate: AddressRate | null): Plugin {
  if (rate === null) {
    return {};
  }
  const bucketOf = createAddressBuckets(rate.requestsAMinute);
  const buckets = new WeakMap<Request, Bucket>();
  return {
    onRequest({ request, url, serverContext, endResponse }) {
      if (isProbe(url.pathname)) {
        return;
      }
      const forwarded = request.headers.get('x-forwarded-for');
      const network = networkOfClient(connectedTo(serverContext), forwarded, rate.proxies);
      const bucket = bucketOf(network ?? '');
      buckets.set(request, bucket);
      const seconds = bucket.take(1);
      if (seconds > 0) {
        endResponse(refusal(new RateLimitedError('requests of one address', bucket.most, seconds)));
      }
    },
    onResponse({ request, response: { headers } }) {
      const bucket = buckets.get(request);
      if (bucket !== undefined) {
        headers.append('ratelimit-policy', `"address";q=${bucket.most};w=60`);
        headers.append('ratelimit', `"address";r=${bucket.left()}`);
      }
    },
  };
}

/** None is where `fetch` is called without a server. */
function connectedTo(serverContext: object): string | null {
  const request = 'req' in serverContext ? serverContext.req : null;
  return request instanceof IncomingMessage ? (request.socket.remoteAddress ?? null) : null;
}
