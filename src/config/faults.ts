import { z } from 'zod';

/** How long things may take, and how many may be open at once. */
export interface FaultSettings {
  /** How long a request may take, in milliseconds. */
  readonly requestMs: number;
  /** Connections to one Neo4j server. */
  readonly poolSize: number;
  /** Connections of clients. */
  readonly mostConnections: number;
  /** How long requests are still accepted once the service is to stop, in milliseconds. */
  readonly stopDelayMs: number;
}

export const FAULT_VARIABLES = {
  LIQA_REQUEST_MS: wholeNumber(100, 600_000).default(5_000),
  LIQA_POOL_SIZE: wholeNumber(1, 10_000).default(16),
  LIQA_MOST_CONNECTIONS: wholeNumber(1, 100_000).default(4_000),
  LIQA_STOP_DELAY_MS: wholeNumber(0, 60_000).default(0),
};

type FaultVariables = z.infer<z.ZodObject<typeof FAULT_VARIABLES>>;

export function faultSettings(variables: FaultVariables): FaultSettings {
  return {
    requestMs: variables.LIQA_REQUEST_MS,
    poolSize: variables.LIQA_POOL_SIZE,
    mostConnections: variables.LIQA_MOST_CONNECTIONS,
    stopDelayMs: variables.LIQA_STOP_DELAY_MS,
  };
}

function wholeNumber(least: number, most: number) {
  const rule = `must be a whole number from ${least} to ${most}`;
  return z.coerce.number(rule).int(rule).min(least, rule).max(most, rule);
}
