import { formerKeys } from '../graph/cypher/former-ids.ts';
import { type GraphState, graphState } from '../graph/cypher/graph-state.ts';
import {
  type ProjectedActor,
  projectedActors,
  projectedMeetings,
  projectedOrganizationRows,
  projectedStateRows,
} from '../graph/cypher/projected.ts';
import { createDeadline } from '../graph/deadline.ts';
import type { GraphReader, GraphStreamer } from '../graph/run.ts';
import type { ActorLabel } from '../model/ref.ts';
import type { OrganizationRow, StateRow } from '../model/rows.ts';
import { actorNames } from './actor-table.ts';
import { createProjectionBuilder } from './build-projection.ts';
import { inSlices } from './in-slices.ts';
import { createKeptThings, type KeptThings } from './kept-things.ts';
import type { Projection } from './projection.ts';

/** Some hundred bytes each. */
const MOST_ORGANIZATIONS = 10_000;
/** Finishing has nobody who waits for it, but is not to go on for ever. */
const FINISH_MS = 120_000;

/** Which graph there is now. */
export async function readState(graph: GraphReader): Promise<GraphState> {
  const [state] = await graph.read(graphState, undefined);
  if (state === undefined) {
    throw new Error('graphState must give one row, but gave none.');
  }
  return state;
}

/**
 * Reads the whole graph, between requests. Null where a load changed it meanwhile: then what was
 * read may be half of one version and half of another.
 */
export async function readProjection(
  graph: GraphReader & GraphStreamer,
  state: GraphState,
): Promise<Projection | null> {
  const names = actorNames({
    Person: await actorsOf(graph, 'Person'),
    State: await actorsOf(graph, 'State'),
    Organization: await actorsOf(graph, 'Organization'),
  });
  const former = await graph.read(formerKeys, undefined);
  const kept = await readKept(graph);
  const builder = createProjectionBuilder(names, { formerKeys: new Set(former), kept });
  await graph.each(projectedMeetings, undefined, builder.add);
  const after = await readState(graph);
  if (after.stamp !== state.stamp) {
    return null;
  }
  const deadline = createDeadline(FINISH_MS);
  try {
    return await inSlices(builder.finish(state), deadline.signal);
  } finally {
    deadline.lift();
  }
}

async function readKept(graph: GraphStreamer): Promise<KeptThings> {
  const states = new Map<string, StateRow>();
  const organizations = new Map<string, OrganizationRow>();
  await graph.each(projectedStateRows, undefined, (row) => states.set(row.id, row));
  await graph.each(projectedOrganizationRows, MOST_ORGANIZATIONS, (row) =>
    organizations.set(row.id, row),
  );
  return createKeptThings({ states, organizations });
}

async function actorsOf(
  graph: GraphStreamer,
  kind: ActorLabel,
): Promise<readonly ProjectedActor[]> {
  const actors: ProjectedActor[] = [];
  await graph.each(projectedActors(kind), undefined, (actor) => actors.push(actor));
  return actors;
}
