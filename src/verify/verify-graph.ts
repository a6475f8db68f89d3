import { GraphChangedError } from '../errors.ts';
import { graphState } from '../graph/cypher/graph-state.ts';
import { type StoredClaim, storedClaims } from '../graph/cypher/verify-books.ts';
import type { GraphReader, GraphStreamer } from '../graph/run.ts';
import { AGGREGATES, VIEW_VERSION, type ViewRows } from '../graph/view-shape.ts';
import { builtInStates } from '../ingest/states/built-in-states.ts';
import { viewRows } from '../ingest/write/view-rows.ts';
import { resolve } from '../resolve/resolve.ts';
import { bookFindings, schemaFindings } from './book-findings.ts';
import { type CheckedClaims, checkClaims } from './claim-findings.ts';
import type { Finding } from './finding.ts';
import { viewFindings } from './view-findings.ts';

/**
 * Checks a graph against the rules of the design, and writes nothing: the claims, the books of loads,
 * the view beside what the claims give, constraints and indexes.
 *
 * @param onStep told what is done next
 * @throws GraphChangedError where a load came in between: its halves prove nothing.
 */
export async function verifyGraph(
  graph: GraphReader & GraphStreamer,
  onStep: (step: string) => void,
): Promise<readonly Finding[]> {
  const [before] = await graph.read(graphState, undefined);
  onStep('Reading the claims');
  const stored: StoredClaim[] = [];
  await graph.each(storedClaims, undefined, (claim) => void stored.push(claim));
  onStep('Checking the claims');
  const checked = checkClaims(stored);
  const books = await bookFindings(graph, stored);
  onStep('Resolving the claims');
  const isLoaded = (before?.version ?? 0) > 0;
  const view = expectedView(checked, { isLoaded, version: before?.view ?? VIEW_VERSION });
  onStep('Comparing the view');
  const inView = await viewFindings(graph, view.rows);
  const schema = await schemaFindings(graph);
  const [after] = await graph.read(graphState, undefined);
  if (before?.stamp !== after?.stamp) {
    throw new GraphChangedError('what was checked first');
  }
  return [...schema, ...books, ...checked.findings, ...view.findings, ...inView];
}

interface ExpectedView {
  /** Null where it cannot be known. */
  readonly rows: ViewRows | null;
  readonly findings: readonly Finding[];
}

function expectedView(
  { claims, isWhole }: CheckedClaims,
  { isLoaded, version }: { readonly isLoaded: boolean; readonly version: number },
): ExpectedView {
  if (!isLoaded && claims.length === 0) {
    // The states are built in by the first load.
    return { rows: null, findings: [] };
  }
  if (!isWhole || version !== VIEW_VERSION) {
    const reason = isWhole ? `is of version ${version}` : 'has claims that cannot be read';
    return notCompared(`The view must be compared with what claims give, but the graph ${reason}`);
  }
  try {
    return { rows: madeNow(viewRows(resolve(claims, builtInStates()))), findings: [] };
  } catch (error) {
    // Claims that break the rules, which were told, may be such that nothing can be made of them.
    const reason = error instanceof Error ? error.message : String(error);
    return notCompared(`The claims must give a view, but: ${reason}`);
  }
}

/** All rows at once, so that what cannot be made of the claims shows here. */
function madeNow(rows: ViewRows): ViewRows {
  const made = new Map(AGGREGATES.map(({ label }) => [label, [...rows.of(label)]]));
  return { size: rows.size, of: (label) => made.get(label) ?? [] };
}

function notCompared(rule: string): ExpectedView {
  const about = { label: 'Graph', key: 'liqa', value: null };
  return { rows: null, findings: [{ ...about, code: 'VIEW_NOT_COMPARED', rule }] };
}
