import { type DatasetRow, datasetById } from '../graph/cypher/claims.ts';
import type { UnfinishedLoad } from '../graph/cypher/write-loads.ts';
import { unfinishedLoads } from '../graph/cypher/write-loads.ts';
import type { Graph } from '../graph/run.ts';
import { claimsWithout } from './claims-without.ts';
import { datasetIdOf, datasetOf } from './dataset.ts';
import { faultsOfLoad, rowsOf } from './faults-of-load.ts';
import type { Gathered } from './gather.ts';
import { inputOf, isInputOf } from './input-hash.ts';
import { formatOf, type LoadOptions, MOST_ROWS } from './load-options.ts';
import type { Fault } from './records.ts';
import { keptClaims } from './spool/kept-claims.ts';
import type { RecordStore } from './spool/record-store.ts';
import type { ClaimDifference, StatedClaim } from './write/claim-difference.ts';
import { type Conflict, conflictsOf } from './write/conflicts.ts';

/** What a load would do to the graph as it is, or was before the load began. */
export interface LoadPlan {
  readonly dataset: DatasetRow;
  readonly difference: ClaimDifference;
  readonly conflicts: readonly Conflict[];
  readonly faults: readonly Fault[];
  /**
   * Records that it states or retracts, and participants and accounts in them: so many, or more than
   * one transaction takes.
   */
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
  const { graph, dataset: asked, paths, add, mostRows = MOST_ROWS } = options;
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
  const stating = { dataset, difference };
  const isContinued = begun !== null && isInputOf(stating, begun.input);
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
    rows: rowsIn([checked.stated, difference.retracted], mostRows),
    input: inputOf(stating),
    begun: isContinued ? { load: begun, written } : null,
  };
}

interface ClaimsBefore {
  readonly claims: readonly StatedClaim[];
  readonly written: ReadonlySet<string>;
}

/** Counts until there are too many for one transaction: each record is read for it. */
function rowsIn(lists: readonly (readonly StatedClaim[])[], most: number): number {
  let rows = 0;
  for (const claims of lists) {
    for (const { record } of claims) {
      rows += rowsOf(record);
      if (rows > most) {
        return rows;
      }
    }
  }
  return rows;
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

/** Two halves of two loads would be nobody's graph. */
function unfinishedFault({ id, dataset, startedAt, phase }: UnfinishedLoad): Omit<Fault, 'file'> {
  const begun = `the load ${id} of ${dataset}, begun at ${startedAt},`;
  const message =
    phase === 'UNDO'
      ? `${begun} must be taken back to its end first: liqa load --undo ${id}`
      : `${begun} must be finished first: load the same input again, or take it back with liqa load --undo ${id}`;
  return { level: 'error', line: 1, field: '', code: 'LOAD_UNFINISHED', message };
}
