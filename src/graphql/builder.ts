import SchemaBuilder from '@pothos/core';
import RelayPlugin from '@pothos/plugin-relay';
import type { Context } from '../context.ts';
import type { Day } from '../model/day.ts';
import { PART } from './limits/declared.ts';

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
  plugins: [RelayPlugin],
  defaultFieldNullability: false,
  relay: {
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    nodeTypeOptions: { description: 'Anything that has a global ID.', resolveType: typeOf },
    idFieldOptions: { description: 'Unique among all things of all types; opaque.' },
    pageInfoTypeOptions: { description: 'Where a page stands in its list.', extensions: PART },
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
