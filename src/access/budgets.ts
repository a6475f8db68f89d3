import { RateLimitedError } from '../errors.ts';
import { type Bucket, createBucket } from './bucket.ts';
import type { TokenHolder } from './token.ts';

/** What one holder has left of this minute. */
export interface Budget {
  readonly holder: TokenHolder;
  /** @throws RateLimitedError where too many came lately */
  takeRequest(): void;
  /** @throws RateLimitedError where too much was asked for lately */
  takeCost(cost: number): void;
  /** Fields `RateLimit-Policy` and `RateLimit`, as the draft of the IETF has them. */
  readonly headers: () => Readonly<Record<string, string>>;
}

/** What a holder has where their token says nothing else. */
export interface Allowance {
  readonly requestsAMinute: number;
  readonly costAMinute: number;
}

/** One budget a holder, for as long as the process runs; another instance of the service counts by itself. */
export function createBudgets(allowance: Allowance): (holder: TokenHolder) => Budget {
  const budgets = new Map<string, Budget>();
  return (holder) => {
    const budget = budgets.get(holder.name) ?? budgetOf(holder, allowance);
    budgets.set(holder.name, budget);
    return budget;
  };
}

function budgetOf(holder: TokenHolder, allowance: Allowance): Budget {
  const requests = createBucket(holder.requestsAMinute ?? allowance.requestsAMinute);
  const cost = createBucket(holder.costAMinute ?? allowance.costAMinute);
  return {
    holder,
    takeRequest: () => takeFrom(requests, 1, 'requests'),
    takeCost: (amount) => takeFrom(cost, amount, 'cost'),
    headers: () => ({
      'ratelimit-policy': `"requests";q=${requests.most};w=60, "cost";q=${cost.most};w=60`,
      ratelimit: `"requests";r=${requests.left()}, "cost";r=${cost.left()}`,
    }),
  };
}

function takeFrom(bucket: Bucket, amount: number, what: string): void {
  const seconds = bucket.take(amount);
  if (seconds > 0) {
    throw new RateLimitedError(what, bucket.most, seconds);
  }
}
