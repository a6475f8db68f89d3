import { int } from 'neo4j-driver';
import { searchProps } from '../search-props.ts';
import type { Statement } from '../statement.ts';
import {
  AGGREGATES,
  type Aggregate,
  type AggregateLabel,
  type Link,
  PARTS,
  type Part,
  type Properties,
} from '../view-shape.ts';
import { NEXT_VERSION } from './graph-version.ts';

/** A node of the view with the hash of all that it is, and of what it owns. */
export interface Revision {
  readonly key: string;
  /** Null where what it owns is not written yet, or cleared. */
  readonly rev: string | null;
  readonly owned: string | null;
}

const nothing = () => undefined;

const NOTE_REMOVAL = `WITH DISTINCT 1 AS one
      MATCH (g:Graph {id: 'liqa'}) SET g.removed = coalesce(g.version, 0) + 1`;

/** Those of some nodes that there are, each with its hash. */
export function revisionsOf({ label, key }: Aggregate): Statement<readonly string[], Revision> {
  return {
    name: `revisionsOf${label}`,
    text: `
      UNWIND $keys AS key
      MATCH (n:${label} {${key}: key})
      RETURN key, n.rev AS rev, n.owned AS owned
    `,
    encode: (keys) => ({ keys }),
    decode: ({ key: of, rev, owned }) => ({ key: of, rev, owned }),
  };
}

/** How many nodes of a label there are, from the count store. */
export function countOf({ label }: Aggregate): Statement<undefined, number> {
  return {
    name: `count${label}`,
    text: `MATCH (n:${label}) RETURN count(n) AS count`,
    encode: () => ({}),
    decode: ({ count }) => Number(count),
  };
}

/** The next keys of a label in the order of its index, after one of them. */
export function keysAfter({
  label,
  key,
}: Aggregate): Statement<{ readonly after: string; readonly most: number }, string> {
  return {
    name: `keysOf${label}`,
    text: `
      MATCH (n:${label}) WHERE n.${key} > $after
      RETURN n.${key} AS key ORDER BY key LIMIT $most
    `,
    encode: ({ after, most }) => ({ after, most: int(most) }),
    decode: ({ key: of }) => String(of),
  };
}

export interface NodeRow {
  readonly key: string;
  readonly props: Properties;
}

/**
 * Creates nodes or replaces all their properties; what leads to them stays. Of what services hold in memory it is noted
 * as of which version it is written.
 *
 * @param isEmpty whether there is no node of the label: then none need be looked for
 */
export function putNodes(
  { label, key, alsoLabelled, watchedAs }: Aggregate,
  isEmpty: boolean,
): Statement<readonly NodeRow[], undefined> {
  return {
    name: `put${label}`,
    text: `
      ${watchedAs === undefined ? '' : NEXT_VERSION}
      UNWIND $rows AS row
      ${isEmpty ? `CREATE (n:${label})` : `MERGE (n:${label} {${key}: row.key})`}
      SET n = row.props${alsoLabelled === undefined ? '' : `, n:${alsoLabelled}`}
        ${watchedAs === undefined ? '' : ', n.written = version'}
    `,
    encode: (rows) => ({
      rows: rows.map(({ key: of, props }) => ({ key: of, props: stored(props) })),
    }),
    decode: nothing,
  };
}

/** Notes that all that aggregates own is written. */
export function putRevisions({ label, key }: Aggregate): Statement<readonly Revision[], undefined> {
  return {
    name: `putRevisionsOf${label}`,
    text: `
      UNWIND $rows AS row
      MATCH (n:${label} {${key}: row.key})
      SET n.rev = row.rev, n.owned = row.owned
    `,
    encode: (rows) => ({ rows }),
    decode: nothing,
  };
}

/**
 * Takes away what aggregates own, so that it can be written anew. They bear no hash until then, so
 * that whoever finds them after a crash knows that something is missing.
 */
export function clearOwned(aggregate: Aggregate): Statement<readonly string[], undefined> {
  const { label, key, out, in: towards } = aggregate;
  const clauses = [
    ...(out.length > 0 ? [`CALL (n) { MATCH (n)-[r:${out.join('|')}]->() DELETE r }`] : []),
    ...(towards.length > 0 ? [`CALL (n) { MATCH (n)<-[r:${towards.join('|')}]-() DELETE r }`] : []),
    ...partsOf(label).map((part) => `CALL (n) { MATCH ${pathTo(part)} DETACH DELETE part }`),
  ];
  return {
    name: `clearOwnedBy${label}`,
    text: `
      UNWIND $keys AS key
      MATCH (n:${label} {${key}: key})
      ${clauses.join('\n      ')}
      SET n.rev = null, n.owned = null
    `,
    encode: (keys) => ({ keys }),
    decode: nothing,
  };
}

/** Removes nodes of which everything they own was cleared before, and notes since when something is gone. */
export function removeNodes({
  label,
  key,
  watchedAs,
}: Aggregate): Statement<readonly string[], undefined> {
  return {
    name: `remove${label}`,
    text: `
      UNWIND $keys AS key
      MATCH (n:${label} {${key}: key})
      DETACH DELETE n
      ${watchedAs === undefined ? '' : NOTE_REMOVAL}
    `,
    encode: (keys) => ({ keys }),
    decode: nothing,
  };
}

export interface OwnedRow {
  readonly owner: string;
  readonly props: Properties;
  /** Ids of documents, for names; empty for other parts. */
  readonly documents: readonly string[];
}

/** Writes parts of one label beside their owners of one label. */
export function createParts(
  part: Part,
  ownerLabel: AggregateLabel,
): Statement<readonly OwnedRow[], undefined> {
  const [left, right] = part.fromOwner ? ['-', '->'] : ['<-', '-'];
  return {
    name: `create${part.label}Of${ownerLabel}`,
    text: `
      UNWIND $rows AS row
      MATCH (owner:${ownerLabel} {${keyOf(ownerLabel)}: row.owner})
      CREATE (owner)${left}[:${part.type}]${right}(part:${part.label})
      SET part = row.props
      WITH part, row
      UNWIND row.documents AS id
      MATCH (document:Document {id: id})
      CREATE (part)-[:SPELLED_IN]->(document)
    `,
    encode: (rows) => ({
      rows: rows.map(({ owner, props, documents }) => ({
        owner,
        documents,
        // Here, not with the other properties: they are only for what is written, a batch at a time.
        props: stored({
          ...props,
          ...(part.label === 'Name' ? searchProps(ownerLabel, props) : {}),
        }),
      })),
    }),
    decode: nothing,
  };
}

/** Writes links of one type between nodes of two labels. */
export function createLinks({
  type,
  fromLabel,
  toLabel,
}: Pick<Link, 'type' | 'fromLabel' | 'toLabel'>): Statement<readonly Link[], undefined> {
  return {
    name: `create${type}`,
    text: `
      UNWIND $rows AS row
      MATCH (a:${fromLabel} {${keyOf(fromLabel)}: row.from})
      MATCH (b:${toLabel} {${keyOf(toLabel)}: row.to})
      CREATE (a)-[link:${type}]->(b)
      SET link = row.props
    `,
    encode: (rows) => ({
      rows: rows.map(({ from, to, props }) => ({ from, to, props: stored(props) })),
    }),
    decode: nothing,
  };
}

function keyOf(label: Link['fromLabel']): 'id' | 'key' {
  return AGGREGATES.find((aggregate) => aggregate.label === label)?.key ?? 'key';
}

function partsOf(label: AggregateLabel): readonly Part[] {
  return PARTS.filter(({ owners }) => owners.includes(label));
}

function pathTo({ label, type, fromOwner }: Part): string {
  return fromOwner ? `(n)-[:${type}]->(part:${label})` : `(n)<-[:${type}]-(part:${label})`;
}

/** All our numbers are counts: a JavaScript number would reach Neo4j as a float. */
function stored(props: Properties): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(props)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [
        name,
        typeof value === 'number' && Number.isInteger(value) ? int(value) : value,
      ]),
  );
}
