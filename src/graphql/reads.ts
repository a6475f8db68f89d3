import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import type { AheadListing, ReadListing } from '../loaders/batch.ts';
import type { Loaders } from '../loaders/loaders.ts';
import type { Reader } from '../loaders/reader.ts';
import { type Connection, type ConnectionArgs, connectionOf, windowOf } from './connection.ts';
import { branchesOf, type Reads } from './selection/look-ahead.ts';

// Fields that read what belongs to their parent. What they read is declared once: for their own resolver, and for that
// of a field above which looks ahead and has it read by its own statement.

/** The options of a field that reads something by its parent's id. @param type of the things that it leads to */
export function reads<Result>(type: string, readerOf: (loaders: Loaders) => Reader<Result>) {
  const declared: Reads = { of: readerOf };
  return {
    extensions: { reads: declared },
    resolve: async (
      { id }: { readonly id: string },
      _args: object,
      context: Context,
      info: GraphQLResolveInfo,
    ): Promise<Result> => readerOf(context.loaders).load(id, await branchesOf(type, context, info)),
  };
}

/** Whose list it is; without an id whatever parents of a type. */
interface Parent<Type> {
  readonly type: Type;
  readonly id: string;
}

type MaybePromise<Value> = Value | Promise<Value>;

/** The options of a field that is a page of a list of its parent. @param type of the things that the list is of */
export function readsPage<
  Row,
  Type extends string = string,
  Args extends ConnectionArgs = ConnectionArgs,
>(
  type: string,
  listOf: (loaders: Loaders, parent: Parent<Type>, args: Args) => MaybePromise<ReadListing<Row>>,
) {
  return {
    extensions: {
      reads: {
        of: async (loaders: Loaders, args: NoInfer<Args>, parent: NoInfer<Type>) => {
          const listing = await listOf(loaders, { type: parent, id: '' }, args);
          const window = windowOf(listing.order, args);
          // `first: 0` asks for the counts alone.
          return window.limit === 0 ? null : listing.pages(window);
        },
      },
    },
    resolve: async (
      parent: Parent<NoInfer<Type>>,
      args: NoInfer<Args>,
      context: Context,
      info: GraphQLResolveInfo,
    ): Promise<Connection<Row>> =>
      pageAhead(await listOf(context.loaders, parent, args), args, { type, context, info }),
  };
}

interface Ahead {
  readonly type: string;
  readonly context: Context;
  readonly info: GraphQLResolveInfo;
}

/** A page that is read with what is asked of its rows. */
export function pageAhead<Row>(
  listing: AheadListing<Row>,
  args: ConnectionArgs,
  { type, context, info }: Ahead,
): Connection<Row> {
  return connectionOf(listing, args, async (window) =>
    listing.page(window, await branchesOf(type, context, info)),
  );
}
