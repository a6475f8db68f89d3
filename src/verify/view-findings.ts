import {
  countOfType,
  LINK_TYPES,
  partsWithoutOwner,
  type StoredNode,
  storedAggregates,
} from '../graph/cypher/verify-view.ts';
import type { GraphReader, GraphStreamer } from '../graph/run.ts';
import {
  AGGREGATES,
  type Aggregate,
  type AggregateRow,
  PARTS,
  type ViewRows,
} from '../graph/view-shape.ts';
import { compareNode } from './compare-node.ts';
import { expectedNode } from './expected-nodes.ts';
import type { Finding } from './finding.ts';
import { createStoredRules, type StoredRules } from './stored-rules.ts';

type Reader = GraphReader & GraphStreamer;

/**
 * What stands in the graph beside the view that the claims give: every node, property, part and
 * link is read back, since a hash beside changed data proves nothing.
 *
 * @param rows the view; null where it cannot be known: then only what stands in the graph is looked at
 */
export async function viewFindings(
  graph: Reader,
  rows: ViewRows | null,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const rules = createStoredRules();
  const links = new Map<string, number>(LINK_TYPES.map((type) => [type, 0]));
  for (const aggregate of AGGREGATES) {
    const expected = rows === null ? null : [...rows.of(aggregate.label)];
    append(findings, await findingsOfLabel(graph, aggregate, { expected, rules, links }));
  }
  append(findings, rules.end());
  for (const part of PARTS) {
    await graph.each(partsWithoutOwner(part), undefined, (key) => {
      const owners = part.owners.join(' or ');
      const rule = `must belong to a ${owners}`;
      findings.push({ code: 'PART_WITHOUT_OWNER', label: part.label, key, rule, value: 'nothing' });
    });
  }
  return [...findings, ...(await strayLinks(graph, links, findings))];
}

/** Without spreading: where all is wrong, there are too many for the stack. */
function append(list: Finding[], findings: readonly Finding[]): void {
  for (const finding of findings) {
    list.push(finding);
  }
}

interface Comparing {
  readonly expected: readonly AggregateRow[] | null;
  readonly rules: StoredRules;
  /** How many relationships of each type were read back, by their owners. */
  readonly links: Map<string, number>;
}

async function findingsOfLabel(
  graph: Reader,
  aggregate: Aggregate,
  { expected, rules, links }: Comparing,
): Promise<readonly Finding[]> {
  const { label } = aggregate;
  const findings: Finding[] = [];
  const missing = new Map(expected?.map((row) => [row.key, row]));
  const seen = new Set<string>();
  await graph.each(storedAggregates(aggregate), undefined, (node) => {
    countLinks(node, links);
    findings.push(...rules.node(node));
    const { key } = node;
    if (key === '' || seen.has(key)) {
      findings.push(twice(node));
      return;
    }
    seen.add(key);
    const row = missing.get(key);
    missing.delete(key);
    if (row !== undefined) {
      findings.push(...compareNode(expectedNode(row), node));
    } else if (expected !== null) {
      const rule = 'must not be there, since no claim gives it';
      findings.push({ code: 'NODE_LEFT_OVER', label, key, rule, value: null });
    }
  });
  for (const key of missing.keys()) {
    const rule = 'must be there, since claims give it';
    findings.push({ code: 'NODE_MISSING', label, key, rule, value: 'nothing' });
  }
  return findings;
}

function twice({ label, key }: StoredNode): Finding {
  return key === ''
    ? { code: 'KEY_MISSING', label, key, rule: 'must have a key', value: 'nothing' }
    : { code: 'KEY_TWICE', label, key, rule: 'must be there once', value: 'another node' };
}

function countLinks({ links, parts }: StoredNode, counts: Map<string, number>): void {
  const add = (type: string) => counts.set(type, (counts.get(type) ?? 0) + 1);
  for (const { type } of links) {
    add(type);
  }
  for (const part of parts) {
    add(PARTS.find(({ label }) => label === part.label)?.type ?? '');
    countLinks(part, counts);
  }
}

/** Relationships that no owner has: between other nodes than the view puts them. */
async function strayLinks(
  graph: Reader,
  links: ReadonlyMap<string, number>,
  found: readonly Finding[],
): Promise<readonly Finding[]> {
  // What hangs on a part without an owner was told with that.
  if (found.some(({ code }) => code === 'PART_WITHOUT_OWNER')) {
    return [];
  }
  const findings: Finding[] = [];
  for (const [type, count] of links) {
    const [stored = 0] = await graph.read(countOfType(type), undefined);
    if (stored !== count) {
      const rule = `must be ${count}, each where the view has it`;
      findings.push({ code: 'LINKS_ASTRAY', label: type, key: '', rule, value: String(stored) });
    }
  }
  return findings;
}
