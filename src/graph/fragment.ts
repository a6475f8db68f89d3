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

/** One row for each key that leads to something. */
export function oneOf<Row>(fragment: Fragment<Row>): Statement<readonly string[], Keyed<Row>> {
  return everyRowOf(fragment, '');
}

/** All rows of every key, by `order`, an expression over the pattern's names. */
export function listOf<Row>(
  fragment: Fragment<Row>,
  order: string,
): Statement<readonly string[], Keyed<Row>> {
  return everyRowOf(fragment, `ORDER BY ${order}`);
}

function everyRowOf<Row>(
  fragment: Fragment<Row>,
  order: string,
): Statement<readonly string[], Keyed<Row>> {
  const { pattern, where, extend, distinct } = fragment;
  return {
    name: fragment.name,
    text: `
      ${parentsOf(fragment)}
      MATCH ${pattern}
      ${whereAll([where])}
      ${distinct === undefined ? '' : `WITH DISTINCT key, parent, ${distinct}`}
      ${extend ?? ''}
      WITH * ${order}
      RETURN key, ${columnsOf(fragment)}
    `,
    encode: (keys) => ({ keys }),
    decode: (row) => ({ key: row['key'], row: fragment.decode(row) }),
  };
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
