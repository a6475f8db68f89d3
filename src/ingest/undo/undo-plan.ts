import { type LoadToUndo, loadToUndo, undoableLoads } from '../../graph/cypher/undo-loads.ts';
import type { Graph, GraphReader } from '../../graph/run.ts';
import { parseGlobalId } from '../../model/global-id.ts';
import { nearestId } from '../check/nearest.ts';
import { type ClaimsWithout, claimsWithout } from '../claims-without.ts';
import { LoadError } from '../load-error.ts';
import type { Fault } from '../records.ts';
import { faultsOfUndo } from './undo-faults.ts';

/** What taking a load back would do. */
export interface UndoPlan {
  readonly load: LoadToUndo;
  readonly claims: ClaimsWithout;
  readonly faults: readonly Fault[];
}

/**
 * @param ref the load's id as a report tells it, or as `loads` does
 * @throws LoadError where there is no such load, or it was taken back.
 */
export async function undoPlanOf(graph: Graph, ref: string): Promise<UndoPlan> {
  const global = parseGlobalId(ref);
  const id = global?.type === 'Load' ? global.id : ref;
  const [load] = await graph.read(loadToUndo, id);
  if (load === undefined) {
    throw await unknownLoad(graph, id);
  }
  if (load.state === 'UNDONE') {
    throw new LoadError(
      'ALREADY_UNDONE',
      `The load ${id} of ${load.dataset} was taken back already.`,
    );
  }
  const claims = await claimsWithout(graph, id);
  return { load, claims, faults: faultsOfUndo(id, claims) };
}

/** Among so many of the latest loads the one that is meant is looked for. */
const MOST_SUGGESTED_FROM = 1_000;
const MOST_SHOWN = 3;

async function unknownLoad(graph: GraphReader, id: string): Promise<LoadError> {
  const ids = await graph.read(undoableLoads, MOST_SUGGESTED_FROM);
  const near = nearestId(id, ids);
  const latest = ids.slice(0, MOST_SHOWN).join(', ');
  const cure = near === null ? `the latest are: ${latest}` : `did you mean ${near}?`;
  const message = `--undo must be the id of a load, but got: ${id}; ${ids.length === 0 ? 'there is none that can be taken back' : cure}`;
  return new LoadError('UNKNOWN_LOAD', message);
}
