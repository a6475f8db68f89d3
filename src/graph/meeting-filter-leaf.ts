/** One condition on a meeting, its references already led to ids of today. */
export type MeetingLeaf =
  | {
      readonly test: 'overlaps' | 'inside';
      readonly from: string | null;
      readonly until: string | null;
    }
  | { readonly test: 'dated' | 'disputed'; readonly value: boolean }
  | { readonly test: 'oneOf'; readonly property: OneValued; readonly values: readonly string[] }
  | {
      readonly test: 'linked';
      readonly to: Linked;
      readonly how: Quantifier;
      readonly ids: readonly string[];
    }
  | {
      readonly test: 'listed';
      readonly in: ManyValued;
      readonly how: Quantifier;
      readonly values: readonly string[];
    }
  | {
      readonly test: 'atMost' | 'atLeast';
      readonly of: 'participantCount' | 'sourceCount';
      readonly value: number;
    }
  | { readonly test: 'knownBy'; readonly day: string };

export type Quantifier = 'all' | 'any' | 'none';
/** Properties of a meeting that hold one value or none. */
export type OneValued = 'kind' | 'mode' | 'status';
/** Properties of a meeting that hold a list. */
export type ManyValued = 'placesWithin' | 'hostKeys' | 'guestKeys' | 'ranks';
/** What a meeting is tied to by relationships. */
export type Linked = 'people' | 'states' | 'organizations' | 'documents';

/** Patterns from a meeting to `filtered`, in which the meeting stands as `node`. */
const LINKS: Readonly<Record<Linked, (node: string) => string>> = {
  people: (node) => `(${node})<-[:TOOK_PART]-(filtered:Person)`,
  states: (node) => `(${node})<-[:REPRESENTED_AT]-(filtered:State)`,
  organizations: (node) => `(${node})<-[:REPRESENTED_AT]-(filtered:Organization)`,
  documents: (node) => `(${node})<-[:OF]-(:Account)-[:IN_DOCUMENT]->(filtered:Document)`,
};

/** Cypher for one leaf over the meeting `node`; always true or false. */
export function compileMeetingLeaf(
  node: string,
  leaf: MeetingLeaf,
  value: (value: unknown) => string,
): string {
  switch (leaf.test) {
    case 'overlaps':
      return within(node, { low: 'until', high: 'from' }, leaf, value);
    case 'inside':
      return within(node, { low: 'from', high: 'until' }, leaf, value);
    case 'dated':
      return `(${node}.when IS NOT NULL) = ${value(leaf.value)}`;
    case 'disputed':
      return `coalesce(${node}.disputed, false) = ${value(leaf.value)}`;
    case 'oneOf':
      return `coalesce(${node}.${leaf.property} IN ${value(leaf.values)}, false)`;
    case 'linked':
      return linked(LINKS[leaf.to](node), leaf.how, value(leaf.ids));
    case 'listed':
      return listed(`coalesce(${node}.${leaf.in}, [])`, leaf.how, value(leaf.values));
    case 'atMost':
      return `coalesce(${node}.${leaf.of}, 0) <= ${value(leaf.value)}`;
    case 'atLeast':
      return `coalesce(${node}.${leaf.of}, 0) >= ${value(leaf.value)}`;
    case 'knownBy':
      return `coalesce(${node}.knownBy <= ${value(leaf.day)}, false)`;
  }
}

/** `low` is the property that must not lie before the span, `high` the one not behind it. */
function within(
  node: string,
  { low, high }: { readonly low: 'from' | 'until'; readonly high: 'from' | 'until' },
  { from, until }: { readonly from: string | null; readonly until: string | null },
  value: (value: unknown) => string,
): string {
  const ends = [
    ...(from === null ? [] : [`${node}.${low} >= ${value(from)}`]),
    ...(until === null ? [] : [`${node}.${high} <= ${value(until)}`]),
  ];
  // A span that is open at both ends still leaves out what has no date.
  return ends.length === 0 ? `${node}.when IS NOT NULL` : `coalesce(${ends.join(' AND ')}, false)`;
}

function linked(pattern: string, how: Quantifier, ids: string): string {
  const matching = `MATCH ${pattern} WHERE filtered.id IN ${ids}`;
  switch (how) {
    case 'any':
      return `EXISTS { ${matching} }`;
    case 'none':
      return `NOT EXISTS { ${matching} }`;
    case 'all':
      return `COUNT { ${matching} RETURN DISTINCT filtered } = size(${ids})`;
  }
}

function listed(list: string, how: Quantifier, values: string): string {
  return `${how}(wanted IN ${values} WHERE wanted IN ${list})`;
}
