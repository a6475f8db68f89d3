import { z } from 'zod';
import { DEFAULT_LIMITS, type Limits } from '../graphql/limits/limits.ts';

const RULE = 'must be a whole number from 1';

function count(limit: keyof Limits) {
  return z.coerce.number(RULE).int(RULE).min(1, RULE).default(DEFAULT_LIMITS[limit]);
}

/** How much one request may ask for. */
export const LIMIT_VARIABLES = {
  LIQA_MOST_BODY_BYTES: count('bodyBytes'),
  LIQA_MOST_TOKENS: count('tokens'),
  LIQA_MOST_DEFINITIONS: count('definitions'),
  LIQA_MOST_SELECTIONS: count('selections'),
  LIQA_MOST_REPEATS: count('repeats'),
  LIQA_MOST_DEPTH: count('depth'),
  LIQA_MOST_ALIASES: count('aliases'),
  LIQA_MOST_ROOT_FIELDS: count('rootFields'),
  LIQA_MOST_DIRECTIVES: count('directives'),
  LIQA_MOST_VALUE_DEPTH: count('valueDepth'),
  LIQA_MOST_LIST_ITEMS: count('listItems'),
  LIQA_MOST_TEXT_LENGTH: count('textLength'),
  LIQA_MOST_PAGE_SIZE: count('pageSize'),
  LIQA_MOST_COST: count('cost'),
};

type LimitVariables = { readonly [Name in keyof typeof LIMIT_VARIABLES]: number };

export function limitsOf(variables: LimitVariables): Limits {
  return {
    bodyBytes: variables.LIQA_MOST_BODY_BYTES,
    tokens: variables.LIQA_MOST_TOKENS,
    definitions: variables.LIQA_MOST_DEFINITIONS,
    selections: variables.LIQA_MOST_SELECTIONS,
    repeats: variables.LIQA_MOST_REPEATS,
    depth: variables.LIQA_MOST_DEPTH,
    aliases: variables.LIQA_MOST_ALIASES,
    rootFields: variables.LIQA_MOST_ROOT_FIELDS,
    directives: variables.LIQA_MOST_DIRECTIVES,
    valueDepth: variables.LIQA_MOST_VALUE_DEPTH,
    listItems: variables.LIQA_MOST_LIST_ITEMS,
    textLength: variables.LIQA_MOST_TEXT_LENGTH,
    pageSize: variables.LIQA_MOST_PAGE_SIZE,
    cost: variables.LIQA_MOST_COST,
  };
}
