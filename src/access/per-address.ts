import { type Bucket, createBucket } from './bucket.ts';

/** Of networks whose rate is remembered, some 300 bytes each. */
const MOST_NETWORKS = 20_000;

/** How often whoever asks from one address may do so. */
export interface AddressRate {
  readonly requestsAMinute: number;
  /** How many proxies stand before the service, each of which tells whom it was asked by. */
  readonly proxies: number;
}

/**
 * One bucket a network. Where there are too many the one that was seen least recently is forgotten, and begins anew:
 * whoever commands that many addresses is not held by any of them.
 */
export function createAddressBuckets(
  requestsAMinute: number,
  mostNetworks = MOST_NETWORKS,
): (network: string) => Bucket {
  const buckets = new Map<string, Bucket>();
  return (network) => {
    const bucket = buckets.get(network) ?? createBucket(requestsAMinute);
    buckets.delete(network);
    // The map keeps the order of setting.
    buckets.set(network, bucket);
    const [oldest] = buckets.keys();
    if (buckets.size > mostNetworks && oldest !== undefined) {
      buckets.delete(oldest);
    }
    return bucket;
  };
}
