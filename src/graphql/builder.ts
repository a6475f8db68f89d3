import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import RelayPlugin from '@pothos/plugin-relay';
import type { Context } from '../context.ts';
import { LimitExceededError } from '../errors.ts';
import type { Day } from '../model/day.ts';

/**
 * What one operation may cost: a field costs 1, and a list its size times what it holds. No example
 * costs a tenth of it.
 */
export const MOST_COMPLEXITY = 50_000;
/** How many items a list that is no connection is taken to have: most have fewer. */
const ITEMS_OF_A_LIST = 5;

/** What the builder knows of the types that are built with it. */
interface SchemaShape {
  Context: Context;
  DefaultFieldNullability: false;
  DefaultEdgesNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: Day; Output: Day };
    DateTime: { Input: string; Output: string };
    Language: { Input: string; Output: string };
  };
}

/** The one builder. Types are defined in `types/`, beside the root fields that return them. */
export const builder = new SchemaBuilder<SchemaShape>({
  plugins: [RelayPlugin, ComplexityPlugin],
  defaultFieldNullability: false,
  complexity: {
    limit: { complexity: MOST_COMPLEXITY },
    defaultComplexity: 1,
    defaultListMultiplier: ITEMS_OF_A_LIST,
    complexityError: (_kind, { complexity }) =>
      new LimitExceededError('complexity', MOST_COMPLEXITY, complexity),
  },
  relay: {
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    nodeTypeOptions: { description: 'Anything that has a global ID.', resolveType: typeOf },
    idFieldOptions: { description: 'Unique among all things of all types; opaque.' },
    pageInfoTypeOptions: { description: 'Where a page stands in its list.' },
    hasNextPageFieldOptions: { description: 'Whether the list goes on behind this page.' },
    hasPreviousPageFieldOptions: { description: 'Whether the list begins before this page.' },
    startCursorFieldOptions: { description: 'The cursor of the first edge; null on no edges.' },
    endCursorFieldOptions: { description: 'The cursor of the last edge; null on no edges.' },
    firstArgOptions: { description: 'How many from the start, 0 to 100; 20 if left out.' },
    lastArgOptions: { description: 'How many from the end, 0 to 100; never with `first`.' },
    afterArgOptions: { description: 'Only what follows this cursor of the same order.' },
    beforeArgOptions: { description: 'Only what precedes this cursor of the same order.' },
  },
});

/** Rows that may stand for one another tell the name of their type. */
function typeOf(row: unknown): string | undefined {
  return typeof row === 'object' && row !== null && 'type' in row ? String(row.type) : undefined;
}

builder.queryType({ description: 'Everything that can be asked.' });
