import { int } from 'neo4j-driver';
import type { PageItem, PageWindow } from '../model/page.ts';
import {
  columnsOf,
  type Filter,
  type Fragment,
  type Keyed,
  type Nested,
  NOTHING_NESTED,
  nameOf,
  parentsOf,
  whereAll,
} from './fragment.ts';
import type { Statement } from './statement.ts';

type Direction = 'ASC' | 'DESC';

/** A total order of a fragment's rows. */
export interface Order {
  /** Goes into cursors: `DATE_DESC`. */
  readonly name: string;
  /** A non-null string, unique in the list; indexed where the list has no parent: `m.dateDesc`. */
  readonly key: string;
  readonly direction: Direction;
}

export interface PageParams {
  readonly keys: readonly string[];
  readonly window: PageWindow;
}

/**
 * A page of rows for each parent, by keyset: the order key is compared, nothing is skipped over.
 *
 * The text depends on which bounds are given, never on their values, so Neo4j plans each form once.
 * Reads one row more than asked for, to know whether there are more. Rows come in the order in
 * which they are walked: the reverse of the list's where the page is read backwards.
 * Cost: per parent all its rows; without a parent only the page, by the order key's index.
 */
export function pageOf<Row>(
  fragment: Fragment<Row>,
  filter: Filter,
  order: Order,
  window: PageWindow,
  nested: Nested = NOTHING_NESTED,
): Statement<PageParams, Keyed<PageItem<Row>>> {
  const walk = walked(order.direction, window.backwards);
  const conditions = [filter.text, ...boundsOf(order, window, fragment.from === null)];
  const rows = rowsOf(fragment, conditions, { key: order.key, walk }, nested);
  return {
    name: nameOf(fragment, nested),
    text: fragment.from === null ? rows : perParent(fragment, rows, walk, nested),
    encode: ({ keys, window: { after, before, limit } }) => ({
      ...nested.params,
      ...filter.params,
      keys,
      after,
      before,
      limit: int(limit + 1),
    }),
    decode: (row) => {
      nested.take(row);
      return {
        key: row['key'] ?? '',
        row: { orderKey: row['orderKey'], row: fragment.decode(row) },
      };
    },
  };
}

/** How many rows each key has; a key without any gives no row. */
export function countOf(
  fragment: Fragment<unknown>,
  filter: Filter,
): Statement<readonly string[], Keyed<number>> {
  const { pattern, where, distinct } = fragment;
  const counted = distinct === undefined ? '*' : `DISTINCT ${distinct}`;
  const parents = fragment.from === null ? '' : parentsOf(fragment);
  return {
    name: `${fragment.name}Count`,
    text: `
      ${parents}
      MATCH ${pattern}
      ${whereAll([where, filter.text])}
      RETURN ${fragment.from === null ? '' : 'key, '}count(${counted}) AS count
    `,
    encode: (keys) => ({ ...filter.params, keys }),
    decode: (row) => ({ key: row['key'] ?? '', row: row['count'] }),
  };
}

/** In which direction the rows are read. */
export function walked(direction: Direction, backwards: boolean): Direction {
  return (direction === 'ASC') === backwards ? 'DESC' : 'ASC';
}

function rowsOf(
  fragment: Fragment<unknown>,
  conditions: readonly string[],
  { key, walk }: { readonly key: string; readonly walk: Direction },
  nested: Nested,
): string {
  const { pattern, where, distinct, extend } = fragment;
  return `
      MATCH ${pattern}
      ${whereAll([where, ...conditions])}
      WITH ${distinct === undefined ? '*' : `DISTINCT ${distinct}`}
      ORDER BY ${key} ${walk} LIMIT $limit
      ${extend ?? ''}
      ${nested.text}
      RETURN ${[columnsOf(fragment), ...nested.columns].join(', ')}, ${key} AS orderKey
      ORDER BY orderKey ${walk}
  `;
}

function perParent(
  fragment: Fragment<unknown>,
  rows: string,
  walk: Direction,
  nested: Nested,
): string {
  const names = [...Object.keys(fragment.columns), ...nested.columns].join(', ');
  return `
      ${parentsOf(fragment)}
      CALL (key, parent) { ${rows} }
      RETURN key, orderKey, ${names}
      ORDER BY orderKey ${walk}
  `;
}

/** Conditions that keep rows within a window. @param indexed whether rows are walked by an index of the key */
export function boundsOf(
  { key, direction }: Order,
  { after, before }: PageWindow,
  indexed: boolean,
): readonly string[] {
  const [beyond, short] = direction === 'ASC' ? ['>', '<'] : ['<', '>'];
  const bounds = [
    ...(after === null ? [] : [`${key} ${beyond} $after`]),
    ...(before === null ? [] : [`${key} ${short} $before`]),
  ];
  // Neo4j walks an index in order only where a condition names its property.
  return bounds.length === 0 && indexed ? [`${key} >= ''`] : bounds;
}
