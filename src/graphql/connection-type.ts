import type { MaybePromise, OutputRef } from '@pothos/core';
import type { Context } from '../context.ts';
import { builder } from './builder.ts';
import { type Connection, cursorOf, type Edge, edgesOf, pageInfoOf } from './connection.ts';
import { costs, PART } from './limits/declared.ts';
import { passes } from './selection/look-ahead.ts';

/** As many as the arguments of the connection's own field ask for. */
const ITEMS = costs({ perPage: 1, items: true });

/** The types of a connection and of its edges, of which the node is a part of each row. */
export interface ConnectionRefs<Row> {
  readonly name: string;
  readonly connection: ReturnType<typeof builder.objectRef<Connection<Row>>>;
  readonly edge: ReturnType<typeof builder.objectRef<Edge<Row>>>;
}

export function connectionRefs<Row>(name: string): ConnectionRefs<Row> {
  return {
    name,
    connection: builder.objectRef<Connection<Row>>(`${name}Connection`),
    edge: builder.objectRef<Edge<Row>>(`${name}Edge`),
  };
}

/**
 * Gives both types the fields that all connections have; others are added by `builder.objectFields`.
 *
 * @param items what the list holds, in words that finish "A page of …"
 */
export function implementConnection<Row, Node extends object>(
  { connection, edge }: ConnectionRefs<Row>,
  items: string,
  type: OutputRef<Node>,
  nodeOf: (row: Row, context: Context) => MaybePromise<Node>,
): void {
  // Pothos tells lists from single things by the shape, which it cannot see of a type parameter.
  const itemType: OutputRef<object> = type;
  edge.implement({
    description: `One of ${items}, with its place in the list.`,
    extensions: passes('node'),
    fields: (t) => ({
      cursor: t.string({
        description: 'Its place in this list, for `after` and `before`; opaque.',
        resolve: cursorOf,
      }),
      node: t.field({
        type: itemType,
        description: 'The thing itself.',
        extensions: costs({ counted: true }),
        resolve: ({ row }, _args, context) => nodeOf(row, context),
      }),
    }),
  });
  connection.implement({
    description: `A page of ${items}.`,
    extensions: { ...PART, ...passes('nodes', 'edges') },
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        description: 'The items with their places in the list.',
        extensions: ITEMS,
        resolve: edgesOf,
      }),
      nodes: t.field({
        type: [itemType],
        description: 'The items alone, in the same order.',
        extensions: ITEMS,
        resolve: async (page, _args, context) =>
          (await edgesOf(page)).map(({ row }) => nodeOf(row, context)),
      }),
      pageInfo: t.field({
        type: builder.pageInfoRef(),
        description: 'Where the page stands in the list.',
        resolve: pageInfoOf,
      }),
      totalCount: t.int({
        description:
          'How many there are on all pages together; counted only where it is asked for.',
        resolve: ({ listing }) => listing.totalCount(),
      }),
    }),
  });
}
