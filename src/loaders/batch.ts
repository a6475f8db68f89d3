import DataLoader from 'dataloader';
import { type Filter, type Fragment, listOf, oneOf } from '../graph/fragment.ts';
import { nest } from '../graph/nested.ts';
import { countOf, type Order, pageOf } from '../graph/page.ts';
import type { GraphReader } from '../graph/run.ts';
import type { Listing, Page, PageItem, PageWindow } from '../model/page.ts';
import { type Branch, createReader, type Reader } from './reader.ts';

/** The one row of each key, or null. @param params values that stand in the fragment's pattern */
export function batchOne<Row>(
  graph: GraphReader,
  fragment: Fragment<Row>,
  params: Filter['params'] = {},
): Reader<Row | null> {
  return createReader({
    fragment,
    cut: { form: 'ONE' },
    read: async (keys, branches) => {
      const { encode, ...statement } = oneOf(fragment, nest(fragment, branches));
      const withParams = { ...statement, encode: () => ({ ...params, ...encode(keys) }) };
      return (await graph.read(withParams, keys)).map(asItem);
    },
    resultOf: ([item]) => item?.row ?? null,
  });
}

/** All rows of each key, ordered by a Cypher expression over the fragment's names. */
export function batchList<Row>(
  graph: GraphReader,
  fragment: Fragment<Row>,
  order: string,
): Reader<readonly Row[]> {
  return createReader({
    fragment,
    cut: { form: 'LIST', order },
    read: async (keys, branches) =>
      (await graph.read(listOf(fragment, order, nest(fragment, branches)), keys)).map(asItem),
    resultOf: (items) => items.map(({ row }) => row),
  });
}

/** What is no page needs no place in one. */
function asItem<Row>({ key, row }: { readonly key: string; readonly row: Row }) {
  return { key, row: { orderKey: '', row } };
}

/** A list whose pages can be read with what is asked of their rows. */
export interface AheadListing<Row> extends Listing<Row> {
  /** @param branches what is read with them */
  page(window: PageWindow, branches?: readonly Branch[]): Promise<Page<Row>>;
}

/** The list of a parent, beside those of others. */
export interface ReadListing<Row> extends AheadListing<Row> {
  /** Pages of all parents; null where no statement reads them. */
  pages(window: PageWindow): Reader<Page<Row>> | null;
}

/** Lists of one fragment, one for each parent; `key` is '' where the fragment has no parent. */
export type Pager<Row> = (key: string, filter: Filter, order: Order) => ReadListing<Row>;

/**
 * Reads pages and counts for all parents of a level at once. A batch shares its statement's text
 * and parameters, so there is one loader for each distinct filter, order and window.
 *
 * @param undated the condition that a row's meeting has no date, where rows are meetings
 */
export function createPager<Row>(
  graph: GraphReader,
  fragment: Fragment<Row>,
  undated?: string,
): Pager<Row> {
  const pages = perArguments((filter: Filter, order: Order, window: PageWindow) =>
    batchPages(graph, fragment, { filter, order, window }),
  );
  const counts = perArguments((filter: Filter) => batchCounts(graph, fragment, filter));
  return (key, filter, order) => ({
    order: order.name,
    pages: (window) => pages(filter, order, window),
    page: (window, branches) => pages(filter, order, window).load(key, branches),
    totalCount: () => counts(filter).load(key),
    undatedCount: async () =>
      undated === undefined ? 0 : counts(narrowed(filter, undated)).load(key),
  });
}

interface PageCut {
  readonly filter: Filter;
  readonly order: Order;
  readonly window: PageWindow;
}

function batchPages<Row>(
  graph: GraphReader,
  fragment: Fragment<Row>,
  { filter, order, window }: PageCut,
): Reader<Page<Row>> {
  return createReader({
    fragment,
    cut: { form: 'PAGE', filter, order, window },
    read: (keys, branches) =>
      graph.read(pageOf(fragment, filter, order, window, nest(fragment, branches)), {
        keys,
        window,
      }),
    resultOf: (items) => cut(items, window),
  });
}

function batchCounts(
  graph: GraphReader,
  fragment: Fragment<unknown>,
  filter: Filter,
): DataLoader<string, number> {
  const statement = countOf(fragment, filter);
  return new DataLoader(async (keys) => {
    const counts = new Map((await graph.read(statement, keys)).map(({ key, row }) => [key, row]));
    return keys.map((key) => counts.get(key) ?? 0);
  });
}

/** A page was read with one row too many, and from its far end where it is read backwards. */
function cut<Row>(items: readonly PageItem<Row>[], { limit, backwards }: PageWindow): Page<Row> {
  const shown = items.slice(0, limit);
  return { items: backwards ? shown.reverse() : shown, more: items.length > limit };
}

function narrowed(filter: Filter, condition: string): Filter {
  const text = filter.text === '' ? condition : `(${filter.text}) AND ${condition}`;
  return { text, params: filter.params };
}

/** Gives back the same thing for equal arguments, which must be plain data. */
export function perArguments<Args extends readonly unknown[], Made>(
  make: (...args: Args) => Made,
): (...args: Args) => Made {
  const made = new Map<string, Made>();
  return (...args) => {
    const key = JSON.stringify(args);
    const before = made.get(key);
    if (before !== undefined) {
      return before;
    }
    const now = make(...args);
    made.set(key, now);
    return now;
  };
}
