import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Somebody who may ask. The service knows the hash of their token only. */
export interface TokenHolder {
  /** For logs and budgets: whose token it is. */
  readonly name: string;
  /** SHA-256 of the token. */
  readonly hash: Buffer;
  /** How many requests they may send in a minute; the service's setting if left out. */
  readonly requestsAMinute?: number | undefined;
  /** How much their operations may cost in a minute; the service's setting if left out. */
  readonly costAMinute?: number | undefined;
}

/** What a name of a holder may be. */
export const HOLDER_NAME = /^[\w.-]{1,64}$/;

const ENTRY =
  /^(?<name>[\w.-]{1,64}):(?<hash>[0-9a-f]{64})(?::(?<requests>[1-9]\d{0,8}))?(?::(?<cost>[1-9]\d{0,11}))?$/;

/** Says who may ask: `name:sha256`, or with budgets a minute `name:sha256:requests:cost`; null where it is none. */
export function readHolder(entry: string): TokenHolder | null {
  const { name, hash, requests, cost } = ENTRY.exec(entry)?.groups ?? {};
  return name === undefined || hash === undefined
    ? null
    : {
        name,
        hash: Buffer.from(hash, 'hex'),
        requestsAMinute: requests === undefined ? undefined : Number(requests),
        costAMinute: cost === undefined ? undefined : Number(cost),
      };
}

/** A token that nobody can guess: 256 bits. */
export function createToken(): string {
  return `liqa_${randomBytes(32).toString('base64url')}`;
}

export function hashOfToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** Whose token it is; looks at all of them, so that the time tells nothing. */
export function holderOf(holders: readonly TokenHolder[], token: string): TokenHolder | null {
  const hash = hashOfToken(token);
  let found: TokenHolder | null = null;
  for (const holder of holders) {
    if (timingSafeEqual(holder.hash, hash)) {
      found = holder;
    }
  }
  return found;
}
