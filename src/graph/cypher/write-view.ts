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

/** A node of the view with the hash of all that it is, and of what it owns. */
export interface Revision {
  readonly key: string;
  readonly rev: string;
  /** Null where it was written before this was kept. */
  readonly owned: string | null;
}

const nothing = () => undefined;

/** Every node of one label with its hash. Scans the label: a load compares all of it. */
export function revisionsOf({ label, key }: Aggregate): Statement<undefined, Revision> {
  return {
    name: `revisionsOf${label}`,
    text: `MATCH (n:${label}) RETURN n.${key} AS key, n.rev AS rev, n.owned AS owned`,
    encode: () => ({}),
    decode: ({ key: of, rev, owned }) => ({ key: of, rev, owned }),
  };
}

export interface NodeRow {
  readonly key: string;
  readonly props: Properties;
}

/** Creates nodes or replaces all their properties; what leads to them stays. */
export function putNodes(aggregate: Aggregate): Statement<readonly NodeRow[], undefined> {
  const { label, key, alsoLabelled } = aggregate;
  return {
    name: `put${label}`,
    text: `
      UNWIND $rows AS row
      MERGE (n:${label} {${key}: row.key})
      SET n = row.props${alsoLabelled === undefined ? '' : `, n:${alsoLabelled}`}
    `,
    encode: (rows) => ({
      rows: rows.map(({ key: of, props }) => ({ key: of, props: stored(props) })),
    }),
    decode: nothing,
  };
}

/** Takes away what aggregates own, so that it can be written anew. */
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
    `,
    encode: (keys) => ({ keys }),
    decode: nothing,
  };
}

/** Whether a label owns anything that `clearOwned` would take away. */
export function ownsSomething({ label, out, in: towards }: Aggregate): boolean {
  return out.length + towards.length + partsOf(label).length > 0;
}

/** Removes nodes of which everything they own was cleared before. */
export function removeNodes({ label, key }: Aggregate): Statement<readonly string[], undefined> {
  return {
    name: `remove${label}`,
    text: `
      UNWIND $keys AS key
      MATCH (n:${label} {${key}: key})
      DETACH DELETE n
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
