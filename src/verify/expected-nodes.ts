import type { StoredLink, StoredNode } from '../graph/cypher/verify-view.ts';
import { searchProps } from '../graph/search-props.ts';
import type {
  AggregateLabel,
  AggregateRow,
  Link,
  PartRow,
  Properties,
} from '../graph/view-shape.ts';
import { revised } from '../ingest/write/row-revision.ts';

/** A node of the view as it must be read back. */
export function expectedNode(row: AggregateRow): StoredNode {
  const { label, key, props, parts, links } = row;
  const { rev, owned } = revised(row);
  return {
    label,
    key,
    labels: [label, ...(ACTORS.has(label) ? ['Actor'] : [])],
    props: given({ ...props, rev, owned }),
    links: links.map((link) => expectedLink(link, label)),
    parts: parts.map((part) => expectedPart(part, label)),
  };
}

const ACTORS: ReadonlySet<AggregateLabel> = new Set(['State', 'Organization', 'Person']);

function expectedPart({ label, props, links }: PartRow, owner: AggregateLabel): StoredNode {
  const searched = label === 'Name' ? searchProps(owner, props) : {};
  return {
    label,
    key: label === 'Name' ? '' : String(props['key'] ?? ''),
    labels: [label],
    props: given({ ...props, ...searched }),
    links: links.map(({ type, toLabel, to, props: own }) => ({
      type,
      isOut: true,
      other: `${toLabel}:${to}`,
      props: given(own),
    })),
    parts: [],
  };
}

/** A meeting owns what leads to it, everything else what leads away. */
function expectedLink(
  { type, fromLabel, from, toLabel, to, props }: Link,
  owner: AggregateLabel,
): StoredLink {
  const isOut = !(owner === 'Meeting' && INCOMING.has(type));
  const other = isOut ? `${toLabel}:${to}` : `${fromLabel}:${from}`;
  return { type, isOut, other, props: given(props) };
}

const INCOMING: ReadonlySet<string> = new Set([
  'TOOK_PART',
  'REPRESENTED_AT',
  'HOSTED',
  'CONVENED',
]);

function given(props: Properties): StoredNode['props'] {
  return Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined));
}
