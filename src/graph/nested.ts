import { int, type RecordShape } from 'neo4j-driver';
import type { PageWindow } from '../model/page.ts';
import { type Filter, type Fragment, type Nested, NOTHING_NESTED, whereAll } from './fragment.ts';
import { boundsOf, type Order, walked } from './page.ts';

/** How much of a fragment's rows is read for each parent: the one that there is, all of them, or a page. */
export type Cut =
  | { readonly form: 'ONE' }
  /** By an expression over the fragment's names. */
  | { readonly form: 'LIST'; readonly order: string }
  | {
      readonly form: 'PAGE';
      readonly filter: Filter;
      readonly order: Order;
      readonly window: PageWindow;
    };

/** A fragment that is read within the statement of what it belongs to. */
export interface Branch {
  readonly fragment: Fragment<unknown>;
  readonly cut: Cut;
  /** What is read of each of its rows in its turn. */
  readonly branches: readonly Branch[];
  /** Gets all rows of a parent, of which the fragment decodes its own; those of a page have an `orderKey`. */
  readonly onRows: (key: string, rows: readonly RecordShape[]) => void;
}

/**
 * The clauses that read branches of every row of a fragment.
 *
 * Names that a fragment binds are its own: each branch is a subquery which is given its parent and nothing else. The
 * same holds for parameters, so each branch has its own of every name.
 */
export function nest({ thing }: Fragment<unknown>, branches: readonly Branch[], path = ''): Nested {
  if (thing === undefined || branches.length === 0) {
    return NOTHING_NESTED;
  }
  const nested = branches.map((branch, at) => nestOne(thing, branch, `${path}${at}`));
  return {
    text: nested.map(({ text }) => text).join(''),
    columns: nested.flatMap(({ columns }) => columns),
    params: Object.assign({}, ...nested.map(({ params }) => params)),
    take: (row) => {
      for (const { take } of nested) {
        take(row);
      }
    },
  };
}

function nestOne(thing: string, { fragment, cut, branches, onRows }: Branch, at: string): Nested {
  const inner = nest(fragment, branches, `${at}_`);
  const own = withOwnParams(clausesOf(fragment, cut), paramsOf(cut), at);
  const key = fragment.fromKey ?? 'id';
  const columns = columnsOf(fragment, cut, inner);
  const [names, expressions] = [Object.keys(columns), Object.values(columns)];
  return {
    text: `
      WITH *, ${thing} AS parent${at}, ${thing}.${key} AS key${at}
      CALL (parent${at}) {
        WITH parent${at} AS parent, parent${at}.${key} AS key
        ${own.text}
        ${inner.text}
        WITH * ${cut.form === 'ONE' ? '' : `ORDER BY ${orderOf(cut)}`}
        RETURN collect([${expressions.join(', ')}]) AS rows${at}
      }`,
    columns: [`rows${at}`, `key${at}`],
    params: { ...own.params, ...inner.params },
    take: (parent) => {
      const listed: readonly (readonly unknown[])[] = parent[`rows${at}`];
      const rows = listed.map((values) => namedBy(names, values));
      rows.forEach(inner.take);
      onRows(parent[`key${at}`], rows);
    },
  };
}

/** Binds the rows of one parent, as many as are read. */
function clausesOf(fragment: Fragment<unknown>, cut: Cut): string {
  const { pattern, where, distinct, extend } = fragment;
  const conditions =
    cut.form === 'PAGE' ? [cut.filter.text, ...boundsOf(cut.order, cut.window, false)] : [];
  const kept = distinct === undefined ? '*' : `DISTINCT key, parent, ${distinct}`;
  return `
        MATCH ${pattern}
        ${whereAll([where, ...conditions])}
        WITH ${kept} ${cut.form === 'PAGE' ? `ORDER BY ${orderOf(cut)} LIMIT $limit` : ''}
        ${extend ?? ''}`;
}

function orderOf(cut: Exclude<Cut, { form: 'ONE' }>): string {
  return cut.form === 'LIST'
    ? cut.order
    : `${cut.order.key} ${walked(cut.order.direction, cut.window.backwards)}`;
}

/** All that a row is decoded of. */
function columnsOf(
  { columns }: Fragment<unknown>,
  cut: Cut,
  inner: Nested,
): Readonly<Record<string, string>> {
  return {
    ...columns,
    ...(cut.form === 'PAGE' ? { orderKey: cut.order.key } : {}),
    ...Object.fromEntries(inner.columns.map((column) => [column, column])),
  };
}

/** A row that was sent without the names of its columns. */
function namedBy(names: readonly string[], values: readonly unknown[]): RecordShape {
  const row: RecordShape = {};
  for (const [at, name] of names.entries()) {
    row[name] = values[at];
  }
  return row;
}

function paramsOf(cut: Cut): Filter['params'] {
  if (cut.form !== 'PAGE') {
    return {};
  }
  const { after, before, limit } = cut.window;
  return { ...cut.filter.params, after, before, limit: int(limit + 1) };
}

/** The texts of the code hold no `$` but that of parameters. */
function withOwnParams(text: string, params: Filter['params'], at: string): Filter {
  return {
    text: text.replaceAll(/\$\w+/g, (name) => `${name}_${at}`),
    params: Object.fromEntries(
      Object.entries(params).map(([name, value]) => [`${name}_${at}`, value]),
    ),
  };
}
