import type { RecordShape } from 'neo4j-driver';
import type { Statement } from '../statement.ts';
import { AGGREGATES, type Aggregate, type NodeLabel, PARTS, type Part } from '../view-shape.ts';

type Stored = Readonly<Record<string, unknown>>;

/** A relationship as it is read back, with what stands at its other end. */
export interface StoredLink {
  readonly type: string;
  /** Whether it leads away from the node that owns it. */
  readonly isOut: boolean;
  /** `Meeting:some-id`. */
  readonly other: string;
  readonly props: Stored;
}

/** A node as it is read back, with all that it owns. */
export interface StoredNode {
  readonly label: NodeLabel;
  /** Empty for a name, which has none, and where it is missing. */
  readonly key: string;
  readonly labels: readonly string[];
  readonly props: Stored;
  readonly links: readonly StoredLink[];
  readonly parts: readonly StoredNode[];
}

/** Relationships by which parts lead to what they do not own. */
const PART_LINKS = ['SPELLED_IN', 'IN_OFFICE', 'SOURCED_BY', 'IN_DOCUMENT'];

/** Every node of one label with all that it owns, in no order. */
export function storedAggregates(aggregate: Aggregate): Statement<undefined, StoredNode> {
  const { label, out, in: towards } = aggregate;
  const parts = partsOf(aggregate);
  const links = [
    ...(out.length > 0 ? [linksText('n', out, true)] : []),
    ...(towards.length > 0 ? [linksText('n', towards, false)] : []),
  ];
  const lists = parts.map((part) => `COLLECT { MATCH ${pathTo(part)} RETURN ${partText(part)} }`);
  return {
    name: `stored${label}`,
    text: `
      MATCH (n:${label})
      RETURN labels(n) AS labels, properties(n) AS props,
        ${links.join(' + ') || '[]'} AS links,
        ${lists.join(' + ') || '[]'} AS parts
    `,
    encode: () => ({}),
    decode: (row) => storedNode(label, row),
  };
}

function linksText(from: string, types: readonly string[], isOut: boolean): string {
  const [left, right] = isOut ? ['-', '->'] : ['<-', '-'];
  return `COLLECT { MATCH (${from})${left}[r:${types.join('|')}]${right}(o)
          RETURN {type: type(r), isOut: ${isOut}, labels: labels(o), end: o {.id, .key},
            props: properties(r)} }`;
}

function partText({ label }: Part): string {
  return `{label: '${label}', labels: labels(part), props: properties(part),
            links: ${linksText('part', PART_LINKS, true)}}`;
}

function pathTo({ label, type, fromOwner }: Part): string {
  return fromOwner ? `(n)-[:${type}]->(part:${label})` : `(n)<-[:${type}]-(part:${label})`;
}

function partsOf({ label }: Aggregate): readonly Part[] {
  return PARTS.filter(({ owners }) => owners.includes(label));
}

function storedNode(label: NodeLabel, row: RecordShape): StoredNode {
  return {
    label,
    key: label === 'Name' ? '' : keyOf(label, row['props']),
    labels: row['labels'],
    props: row['props'],
    links: row['links'].map(storedLink),
    parts: (row['parts'] ?? []).map((part: RecordShape) => storedNode(part['label'], part)),
  };
}

function storedLink({ type, isOut, labels, end, props }: RecordShape): StoredLink {
  const label = AGGREGATES.find((one) => labels.includes(one.label))?.label;
  const other = label === undefined ? labels.join(':') : `${label}:${keyOf(label, end)}`;
  return { type, isOut, other, props };
}

function keyOf(label: NodeLabel, props: Stored): string {
  const property = AGGREGATES.find((aggregate) => aggregate.label === label)?.key ?? 'key';
  return String(props[property] ?? '');
}

/** Parts that belong to nothing. */
export function partsWithoutOwner({
  label,
  type,
  fromOwner,
  owners,
}: Part): Statement<undefined, string> {
  const of = owners.join('|');
  const path = fromOwner ? `(:${of})-[:${type}]->(part)` : `(part)-[:${type}]->(:${of})`;
  return {
    name: `${label}WithoutOwner`,
    text: `
      MATCH (part:${label}) WHERE NOT EXISTS { ${path} }
      RETURN coalesce(part.text, part.key, elementId(part)) AS key
    `,
    encode: () => ({}),
    decode: ({ key }) => String(key),
  };
}

/** How many relationships of a type there are, from the count store. */
export function countOfType(type: string): Statement<undefined, number> {
  return {
    name: `countOf${type}`,
    text: `MATCH ()-[r:${type}]->() RETURN count(r) AS count`,
    encode: () => ({}),
    decode: ({ count }) => Number(count),
  };
}

/** Every type of relationship of the view. */
export const LINK_TYPES: readonly string[] = [
  ...new Set([
    ...AGGREGATES.flatMap(({ out, in: towards }) => [...out, ...towards]),
    ...PARTS.map(({ type }) => type),
    ...PART_LINKS,
  ]),
];
