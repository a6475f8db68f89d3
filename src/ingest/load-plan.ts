import { type DatasetRow, datasetById } from '../graph/cypher/claims.ts';
import type { UnfinishedLoad } from '../graph/cypher/write-loads.ts';
import { unfinishedLoads } from '../graph/cypher/write-loads.ts';
import type { Graph } from '../graph/run.ts';
import { claimsWithout } from './claims-without.ts';
import { datasetIdOf, datasetOf } from './dataset.ts';
import { faultsOfLoad, rowsOf } from './faults-of-load.ts';
import type { Gathered } from './gather.ts';
import { formatOf, type LoadOptions } from './load-options.ts';
import type { Fault } from './records.ts';
import { keptClaims } from './spool/kept-claims.ts';
import type { RecordStore } from './spool/record-store.ts';
import { hashOf } from './write/canonical.ts';
import type { ClaimDifference, StatedClaim } from './write/claim-difference.ts';
import { type Conflict, conflictsOf } from './write/conflicts.ts';

/** What a load would do to the graph as it is, or was before the load began. */
export interface LoadPlan {
  readonly dataset: DatasetRow;
  readonly difference: ClaimDifference;
  readonly conflicts: readonly Conflict[];
  readonly faults: readonly Fault[];
  /** Records that it states or retracts, and participants and accounts in them. */
  readonly rows: number;
  /** A hash of all that the data set is to state. */
  readonly input: string;
  /** The load that an earlier run began and this one finishes; null where it begins one. */
  readonly begun: BegunBefore | null;
}

export interface BegunBefore {
  readonly load: UnfinishedLoad;
  /** Keys of the claims that it has written already. */
  readonly written: ReadonlySet<string>;
}

/** Compares what was read with what the graph holds now. */
export async function planOf(options: LoadOptions, gathered: Gathered): Promise<LoadPlan> {
  const { graph, dataset: asked, paths, add } = options;
  const { header } = gathered;
  const id = datasetIdOf(asked, header, paths);
  const [known = null] = await graph.read(datasetById, id);
  const unfinished = await graph.read(unfinishedLoads, undefined);
  const begun = unfinished.find(({ dataset, phase }) => dataset === id && phase !== 'UNDO') ?? null;
  const { claims: current, written } = await claimsBefore(graph, begun, gathered.store);
  const { kind, passesOver } = formatOf(options);
  const { dataset, faults } = datasetOf(id, header, known, kind);
  const [path = ''] = paths;
  const checked = faultsOfLoad(
    { dataset, gathered, current, add, path, passesOver },
    options.allowRetractions,
  );
  const { difference } = checked;
  const input = inputOf(dataset, difference);
  const isContinued = begun !== null && begun.input === input;
  const inTheWay = unfinished.filter((load) => !isContinued || load !== begun);
  return {
    dataset,
    difference,
    conflicts: conflictsOf([...difference.created, ...difference.changed], difference.kept),
    faults: [
      ...gathered.faults,
      ...[...faults, ...inTheWay.map(unfinishedFault)].map((fault) => ({ file: path, ...fault })),
      ...checked.faults,
    ],
    rows: rowsIn(checked.stated) + rowsIn(difference.retracted),
    input,
    begun: isContinued ? { load: begun, written } : null,
  };
}

interface ClaimsBefore {
  readonly claims: readonly StatedClaim[];
  readonly written: ReadonlySet<string>;
}

function rowsIn(claims: readonly StatedClaim[]): number {
  return claims.reduce((sum, { record }) => sum + rowsOf(record), 0);
}

/** What was current before a load began that was not finished; so it has one plan however far it came. */
async function claimsBefore(
  graph: Graph,
  begun: UnfinishedLoad | null,
  store: RecordStore,
): Promise<ClaimsBefore> {
  if (begun === null) {
    return { claims: await keptClaims(graph, store), written: new Set() };
  }
  const { claims, written } = await claimsWithout(graph, begun.id);
  return { claims: claims.map(store.keep), written };
}

function inputOf({ id, kind }: DatasetRow, difference: ClaimDifference): string {
  const { created, changed, unchanged, kept } = difference;
  const own = [created, changed, unchanged, kept.filter(({ dataset }) => dataset === id)].flat();
  return hashOf([id, kind, ...own.map(({ hash }) => hash).sort()].join('\n'));
}

/** Two halves of two loads would be nobody's graph. */
function unfinishedFault({ id, dataset, startedAt, phase }: UnfinishedLoad): Omit<Fault, 'file'> {
  const begun = `the load ${id} of ${dataset}, begun at ${startedAt},`;
  const message =
    phase === 'UNDO'
      ? `${begun} must be taken back to its end first: liqa load --undo ${id}`
      : `${begun} must be finished first: load the same input again, or take it back with liqa load --undo ${id}`;
  return { level: 'error', line: 1, field: '', code: 'LOAD_UNFINISHED', message };
}
