import type { RecordShape } from 'neo4j-driver';
import type { Statement } from './statement.ts';

/** Labels that a parent may have; all of them are fixed in the code, never input. */
export type Label =
  | 'Person'
  | 'State'
  | 'Organization'
  | 'Office'
  | 'Place'
  | 'Document'
  | 'Meeting'
  | 'Account'
  | 'Tenure'
  | 'Load'
  | 'FormerId';

/**
 * What one field reads, apart from for whom and in which order: statements are built of it, for
 * many parents at once, and a look-ahead may nest it into its parent's statement instead.
 */
export interface Fragment<Row> {
  /** Names the statements: `meetingsOfPerson`. */
  readonly name: string;
  /** The parent's label; null for a list of everything. */
  readonly from: Label | null;
  /** The parent's property that keys are compared with; `id` where left out. */
  readonly fromKey?: string;
  /** What of `key` is compared, where a key says more than who the parent is; `key` if left out. */
  readonly fromValue?: string;
  /** The body of a MATCH. `parent` and `key` are bound; it binds the names that columns use. */
  readonly pattern: string;
  /** A condition that always holds, over the names of the pattern. */
  readonly where?: string;
  /** The name of the thing that a row is or leads to, where it is of one label: parts of it can be nested. */
  readonly thing?: string;
  /** The names that make a row, where the pattern may match one row more than once. */
  readonly distinct?: string;
  /** Clauses that follow once the page is cut, to bind what only shown rows need. */
  readonly extend?: string;
  /** Column -> Cypher expression. `key` and `orderKey` are taken. */
  readonly columns: Readonly<Record<string, string>>;
  readonly decode: (row: RecordShape) => Row;
}

/** A condition over the names that a fragment's pattern binds; an empty text is no condition. */
export interface Filter {
  readonly text: string;
  /** Driver values. `keys`, `after`, `before` and `limit` are taken. */
  readonly params: Readonly<Record<string, unknown>>;
}

export const NO_FILTER: Filter = { text: '', params: {} };

/** A row with the key of the parent that it belongs to. */
export interface Keyed<Row> {
  readonly key: string;
  readonly row: Row;
}

/** What is read of each row by the same statement, as clauses behind the row's own. */
export interface Nested {
  /** Binds `columns`. */
  readonly text: string;
  readonly columns: readonly string[];
  readonly params: Filter['params'];
  /** Hands over what was read with a row. */
  readonly take: (row: RecordShape) => void;
}

export const NOTHING_NESTED: Nested = { text: '', columns: [], params: {}, take: () => undefined };

/** One row for each key that leads to something. */
export function oneOf<Row>(
  fragment: Fragment<Row>,
  nested: Nested = NOTHING_NESTED,
): Statement<readonly string[], Keyed<Row>> {
  return everyRowOf(fragment, '', nested);
}

/** All rows of every key, by `order`, an expression over the pattern's names. */
export function listOf<Row>(
  fragment: Fragment<Row>,
  order: string,
  nested: Nested = NOTHING_NESTED,
): Statement<readonly string[], Keyed<Row>> {
  return everyRowOf(fragment, `ORDER BY ${order}`, nested);
}

function everyRowOf<Row>(
  fragment: Fragment<Row>,
  order: string,
  nested: Nested,
): Statement<readonly string[], Keyed<Row>> {
  const { pattern, where, extend, distinct } = fragment;
  return {
    name: nameOf(fragment, nested),
    text: `
      ${parentsOf(fragment)}
      MATCH ${pattern}
      ${whereAll([where])}
      ${distinct === undefined ? '' : `WITH DISTINCT key, parent, ${distinct}`}
      ${extend ?? ''}
      ${nested.text}
      WITH * ${order}
      RETURN ${['key', columnsOf(fragment), ...nested.columns].join(', ')}
    `,
    encode: (keys) => ({ ...nested.params, keys }),
    decode: (row) => {
      nested.take(row);
      return { key: row['key'], row: fragment.decode(row) };
    },
  };
}

/** Few names whatever is asked, since logs and metrics tell statements by them. */
export function nameOf({ name }: Fragment<unknown>, { columns }: Nested): string {
  return columns.length === 0 ? name : `${name}AndMore`;
}

/** Binds `key`, and `parent` where there is one. */
export function parentsOf({ from, fromKey = 'id', fromValue = 'key' }: Fragment<unknown>): string {
  const parent = from === null ? '' : `MATCH (parent:${from} {${fromKey}: ${fromValue}})`;
  return `UNWIND $keys AS key ${parent}`;
}

export function columnsOf({ columns }: Fragment<unknown>): string {
  return Object.entries(columns)
    .map(([name, expression]) => `${expression} AS ${name}`)
    .join(', ');
}

/** `WHERE` with all conditions that are given, or nothing. */
export function whereAll(conditions: readonly (string | undefined)[]): string {
  const given = conditions.filter((condition) => condition);
  return given.length === 0 ? '' : `WHERE ${given.map((text) => `(${text})`).join(' AND ')}`;
}
