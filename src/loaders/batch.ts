import DataLoader from 'dataloader';
import { type Filter, type Fragment, type Keyed, listOf, oneOf } from '../graph/fragment.ts';
import { countOf, type Order, pageOf } from '../graph/page.ts';
import type { GraphReader } from '../graph/run.ts';
import type { Listing, Page, PageItem, PageWindow } from '../model/page.ts';

/** The one row of each key, or null. @param params values that stand in the fragment's pattern */
export function batchOne<Row>(
  graph: GraphReader,
  fragment: Fragment<Row>,
  params: Filter['params'] = {},
): DataLoader<string, Row | null> {
  const statement = {
    ...oneOf(fragment),
    encode: (keys: readonly string[]) => ({ ...params, keys }),
  };
  return new DataLoader(async (keys) => {
    const byKey = new Map((await graph.read(statement, keys)).map(({ key, row }) => [key, row]));
    return keys.map((key) => byKey.get(key) ?? null);
  });
}

/** All rows of each key, ordered by a Cypher expression over the fragment's names. */
export function batchList<Row>(
  graph: GraphReader,
  fragment: Fragment<Row>,
  order: string,
): DataLoader<string, readonly Row[]> {
  const statement = listOf(fragment, order);
  return new DataLoader(async (keys) => {
    const groups = groupByKey(await graph.read(statement, keys));
    return keys.map((key) => groups.get(key) ?? []);
  });
}

/** Lists of one fragment, one for each parent; `key` is '' where the fragment has no parent. */
export type Pager<Row> = (key: string, filter: Filter, order: Order) => Listing<Row>;

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
    batchPages(graph, fragment, filter, order, window),
  );
  const counts = perArguments((filter: Filter) => batchCounts(graph, fragment, filter));
  return (key, filter, order) => ({
    order: order.name,
    page: (window) => pages(filter, order, window).load(key),
    totalCount: () => counts(filter).load(key),
    undatedCount: async () =>
      undated === undefined ? 0 : counts(narrowed(filter, undated)).load(key),
  });
}

function batchPages<Row>(
  graph: GraphReader,
  fragment: Fragment<Row>,
  filter: Filter,
  order: Order,
  window: PageWindow,
): DataLoader<string, Page<Row>> {
  const statement = pageOf(fragment, filter, order, window);
  return new DataLoader(async (keys) => {
    const groups = groupByKey(await graph.read(statement, { keys, window }));
    return keys.map((key) => cut(groups.get(key) ?? [], window));
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

function groupByKey<Row>(rows: readonly Keyed<Row>[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const { key, row } of rows) {
    const group = groups.get(key);
    if (group) {
      group.push(row);
    } else {
      groups.set(key, [row]);
    }
  }
  return groups;
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
