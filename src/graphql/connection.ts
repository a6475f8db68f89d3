import type { Listing, Page, PageWindow } from '../model/page.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';

/** How many items a page holds where nobody says. */
export const DEFAULT_PAGE = 20;

export interface ConnectionArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

export interface Edge<Row> {
  /** Of the list that it is in. */
  readonly order: string;
  readonly orderKey: string;
  readonly row: Row;
}

/** A page of a list, read when one of its fields is. */
export interface Connection<Row> {
  readonly listing: Listing<Row>;
  readonly window: PageWindow;
  page(): Promise<Page<Row>>;
}

/**
 * The arguments were looked at before the request was executed.
 *
 * @param read how the page is read, where what is asked of its rows is read with it
 * @throws BadInputError for a cursor of another order
 */
export function connectionOf<Row>(
  listing: Listing<Row>,
  args: ConnectionArgs,
  read: (window: PageWindow) => Promise<Page<Row>> = (window) => listing.page(window),
): Connection<Row> {
  const window = windowOf(listing.order, args);
  let page: Promise<Page<Row>> | undefined;
  return {
    listing,
    window,
    page: () => {
      page ??= read(window);
      return page;
    },
  };
}

export async function edgesOf<Row>(connection: Connection<Row>): Promise<readonly Edge<Row>[]> {
  // `first: 0` asks for the counts alone.
  const { items } = connection.window.limit === 0 ? { items: [] } : await connection.page();
  const { order } = connection.listing;
  return items.map(({ orderKey, row }) => ({ order, orderKey, row }));
}

/** The place of an edge in its list. Made where it is asked for: most pages are read without. */
export function cursorOf({ order, orderKey }: Edge<unknown>): string {
  return encodeCursor(order, orderKey);
}

/** What lies beyond a cursor that was given is not looked at: the cursor's own row is there. */
export async function pageInfoOf<Row>(connection: Connection<Row>) {
  const { more } = await connection.page();
  const { after, before, backwards } = connection.window;
  const edges = await edgesOf(connection);
  return {
    hasNextPage: before !== null || (!backwards && more),
    hasPreviousPage: after !== null || (backwards && more),
    startCursor: cursorOrNull(edges.at(0)),
    endCursor: cursorOrNull(edges.at(-1)),
  };
}

function cursorOrNull(edge: Edge<unknown> | undefined): string | null {
  return edge === undefined ? null : cursorOf(edge);
}

/** @throws BadInputError for a cursor of another order */
export function windowOf(
  order: string,
  { first, after, last, before }: ConnectionArgs,
): PageWindow {
  return {
    after: isGiven(after) ? decodeCursor('after', order, after) : null,
    before: isGiven(before) ? decodeCursor('before', order, before) : null,
    limit: last ?? first ?? DEFAULT_PAGE,
    backwards: isGiven(last),
  };
}

function isGiven<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined;
}
