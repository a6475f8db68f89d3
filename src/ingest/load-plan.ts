import { currentClaims, type DatasetRow, datasetById } from '../graph/cypher/claims.ts';
import { graphState } from '../graph/cypher/graph-state.ts';
import { datasetIdOf, datasetOf } from './dataset.ts';
import { faultsOfLoad } from './faults-of-load.ts';
import type { Gathered } from './gather.ts';
import { formatOf, type LoadOptions } from './load-options.ts';
import type { Fault } from './records.ts';
import { type ClaimDifference, claimDifference } from './write/claim-difference.ts';
import { type Conflict, conflictsOf } from './write/conflicts.ts';

/** What a load would do to the graph as it was at `version`. */
export interface LoadPlan {
  readonly version: number;
  readonly dataset: DatasetRow;
  readonly difference: ClaimDifference;
  readonly conflicts: readonly Conflict[];
  readonly faults: readonly Fault[];
}

/** Compares what was read with what the graph holds now. */
export async function planOf(options: LoadOptions, gathered: Gathered): Promise<LoadPlan> {
  const { graph, dataset: asked, paths, add } = options;
  const [state] = await graph.read(graphState, undefined);
  const { header } = gathered;
  const id = datasetIdOf(asked, header, paths);
  const [known = null] = await graph.read(datasetById, id);
  const current = await graph.read(currentClaims, undefined);
  const { kind, passesOver } = formatOf(options);
  const { dataset, faults } = datasetOf(id, header, known, kind);
  const [path = ''] = paths;
  const checked = faultsOfLoad({ dataset, gathered, current, add, path }, options.allowRetractions);
  const difference = claimDifference(dataset, checked.records, current, add);
  return {
    version: state?.version ?? 0,
    dataset,
    difference,
    conflicts: conflictsOf([...difference.created, ...difference.changed], difference.kept),
    faults: [
      ...gathered.faults,
      ...faults.map((fault) => ({ file: path, ...fault })),
      ...checked.faults.filter(
        ({ level, code }) => level === 'error' || !passesOver.includes(code),
      ),
    ],
  };
}
