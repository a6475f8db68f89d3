import {
  claimsWithoutLoad,
  graphNodes,
  type Orphan,
  pastClaimsWithoutEnd,
  type StoredClaim,
  type StoredGraphNode,
  storedDatasets,
  storedIndexes,
  unfinishedLoads,
} from '../graph/cypher/verify-books.ts';
import type { GraphReader, GraphStreamer } from '../graph/run.ts';
import { SCHEMA_PARTS, type SchemaPart } from '../graph/schema-parts.ts';
import type { Statement } from '../graph/statement.ts';
import { VIEW_VERSION } from '../graph/view-shape.ts';
import { type Finding, shown } from './finding.ts';

/** What keeps the books of loads: data sets, loads, what ended, and the node of the whole graph. */
export async function bookFindings(
  graph: GraphReader & GraphStreamer,
  claims: readonly StoredClaim[],
): Promise<readonly Finding[]> {
  const unloaded = await all(graph, claimsWithoutLoad);
  const unended = await all(graph, pastClaimsWithoutEnd);
  const loads = await graph.read(unfinishedLoads, undefined);
  return [
    ...datasetFindings(claims, await graph.read(storedDatasets, undefined)),
    ...unloaded.map(orphanFinding('CLAIM_WITHOUT_LOAD', 'Claim', 'load must be one that is there')),
    ...unended.map(
      orphanFinding('PAST_CLAIM_NOT_ENDED', 'PastClaim', 'endedBy must be loads that are there'),
    ),
    ...loads.map(({ id, state }) => ({
      code: 'LOAD_UNFINISHED',
      label: 'Load',
      key: id,
      rule: 'must be DONE or UNDONE',
      value: state,
    })),
    ...graphNodeFindings(await graph.read(graphNodes, undefined), claims.length > 0),
  ];
}

/** What looks at every claim may take longer than an answer. */
async function all<Row>(
  graph: GraphStreamer,
  statement: Statement<undefined, Row>,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  await graph.each(statement, undefined, (row) => void rows.push(row));
  return rows;
}

function orphanFinding(code: string, label: string, rule: string) {
  return ({ key, value }: Orphan): Finding => ({ code, label, key, rule, value: shown(value) });
}

function datasetFindings(
  claims: readonly StoredClaim[],
  datasets: readonly { readonly id: string; readonly kind: string }[],
): readonly Finding[] {
  const kinds = new Map<string, Set<string>>();
  for (const { dataset, datasetKind } of claims) {
    kinds.set(dataset, (kinds.get(dataset) ?? new Set()).add(String(datasetKind)));
  }
  const known = new Map(datasets.map(({ id, kind }) => [id, kind]));
  return [...kinds].flatMap(([id, claimed]) => {
    const kind = known.get(id);
    const about = { label: 'Dataset', key: id };
    if (kind === undefined) {
      const rule = 'must be there, since claims are of it';
      return [{ ...about, code: 'DATASET_MISSING', rule, value: 'nothing' }];
    }
    const others = [...claimed].filter((one) => one !== kind);
    const rule = `must be ${kind} in all its claims`;
    return others.length === 0
      ? []
      : [{ ...about, code: 'DATASET_KIND', rule, value: others.join(', ') }];
  });
}

function graphNodeFindings(
  nodes: readonly StoredGraphNode[],
  holdsClaims: boolean,
): readonly Finding[] {
  const finding = (property: string, rule: string, value: unknown): Finding => ({
    code: 'GRAPH_NODE',
    label: 'Graph',
    key: 'liqa',
    rule: `${property} ${rule}`,
    value: shown(value),
  });
  const [node, ...others] = nodes;
  if (node === undefined || others.length > 0) {
    return holdsClaims || others.length > 0
      ? [finding('node', 'must be there once', `${nodes.length} of them`)]
      : [];
  }
  const { version, stamp, view } = node;
  if (!holdsClaims && version == null) {
    return [];
  }
  return [
    ...(typeof version === 'number' && Number.isInteger(version) && version > 0
      ? []
      : [finding('version', 'must be a whole number from 1', version)]),
    ...(typeof stamp === 'string' && stamp !== ''
      ? []
      : [finding('stamp', 'must be there', stamp)]),
    ...(view === VIEW_VERSION
      ? []
      : [finding('view', `must be ${VIEW_VERSION}, which this release writes`, view)]),
  ];
}

/** Constraints and indexes that are missing, of another kind, or do not serve. */
export async function schemaFindings(graph: GraphReader): Promise<readonly Finding[]> {
  const indexes = await graph.read(storedIndexes, undefined);
  const byName = new Map(indexes.map((index) => [index.name, index]));
  return SCHEMA_PARTS.flatMap((part) => {
    const found = byName.get(part.name);
    const isThere =
      found !== undefined &&
      (part.kind === 'FULLTEXT') === (found.type === 'FULLTEXT') &&
      (part.kind === 'UNIQUE') === found.isUnique;
    if (isThere && found.state === 'ONLINE') {
      return [];
    }
    const what = WORDS[part.kind];
    return [
      {
        code: part.kind === 'UNIQUE' ? 'CONSTRAINT_MISSING' : 'INDEX_MISSING',
        label: part.label,
        key: part.property,
        rule: `must have a ${what} named ${part.name} that serves`,
        value: found === undefined ? 'nothing' : `${found.type} ${found.state}`,
      },
    ];
  });
}

const WORDS: Readonly<Record<SchemaPart['kind'], string>> = {
  UNIQUE: 'uniqueness constraint',
  RANGE: 'range index',
  FULLTEXT: 'full-text index',
};
