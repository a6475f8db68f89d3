import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Allowance } from '../access/budgets.ts';
import type { AddressRate } from '../access/per-address.ts';
import { readHolder, type TokenHolder } from '../access/token.ts';

/** Who may ask, and how much of it. */
export interface AccessSettings extends Allowance {
  /** Everybody may ask where there are none. */
  readonly holders: readonly TokenHolder[];
  /** How often one address may ask, with a token or without; null: as often as it likes. */
  readonly perAddress: AddressRate | null;
}

const RULE =
  'must be name:sha256 entries as `liqa token` prints them, separated by commas or lines';
const COUNT_RULE = 'must be a whole number from 1';

const MOST_PROXIES = 10;
const PROXIES_RULE = `must be a number of proxies from 0 to ${MOST_PROXIES}`;

const COUNT = z.coerce.number(COUNT_RULE).int(COUNT_RULE).min(1, COUNT_RULE);

const HOLDERS = z
  .string()
  .default('')
  .transform((text, check) =>
    holdersOf(text, (message) => check.addIssue({ code: 'custom', message })),
  );

const FILE = z
  .string()
  .optional()
  .transform((path, check) => {
    const report = (message: string) => check.addIssue({ code: 'custom', message });
    try {
      return path === undefined ? [] : holdersOf(readFileSync(path, 'utf8'), report);
    } catch (error) {
      report(
        `LIQA_TOKENS_FILE must be a file that can be read: ${error instanceof Error ? error.message : error}`,
      );
      return z.NEVER;
    }
  });

export const ACCESS_VARIABLES = {
  LIQA_TOKENS: HOLDERS,
  LIQA_TOKENS_FILE: FILE,
  LIQA_REQUESTS_A_MINUTE: COUNT.default(600),
  LIQA_COST_A_MINUTE: COUNT.default(600_000),
  LIQA_REQUESTS_A_MINUTE_PER_ADDRESS: COUNT.optional(),
  LIQA_TRUST_PROXY: z.coerce
    .number(PROXIES_RULE)
    .int(PROXIES_RULE)
    .min(0, PROXIES_RULE)
    .max(MOST_PROXIES, PROXIES_RULE)
    .default(0),
};

type AccessVariables = z.infer<z.ZodObject<typeof ACCESS_VARIABLES>>;

export function accessSettings(variables: AccessVariables): AccessSettings {
  const { LIQA_REQUESTS_A_MINUTE_PER_ADDRESS: requestsAMinute, LIQA_TRUST_PROXY: proxies } =
    variables;
  return {
    holders: [...variables.LIQA_TOKENS, ...variables.LIQA_TOKENS_FILE],
    requestsAMinute: variables.LIQA_REQUESTS_A_MINUTE,
    costAMinute: variables.LIQA_COST_A_MINUTE,
    perAddress: requestsAMinute === undefined ? null : { requestsAMinute, proxies },
  };
}

/** What is wrong is told by its place: the entries are secrets of their holders, if only hashes. */
function holdersOf(text: string, report: (message: string) => void): readonly TokenHolder[] {
  const entries = text.split(/[\s,]+/).filter((entry) => entry !== '');
  return entries.flatMap((entry, at) => {
    const holder = readHolder(entry);
    if (holder === null) {
      report(`LIQA_TOKENS ${RULE}, but entry ${at + 1} is none`);
    }
    return holder ?? [];
  });
}
