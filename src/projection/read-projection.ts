import { formerKeys } from '../graph/cypher/former-ids.ts';
import { type GraphState, graphState } from '../graph/cypher/graph-state.ts';
import {
  changedActors,
  changedMeetings,
  changesSince,
  type ProjectedActor,
  type ProjectedMeeting,
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
import { createKeptThings, type KeptActors, keptBeside } from './kept-things.ts';
import type { Projection } from './projection.ts';
import { type ChangedActor, updatedProjection } from './update-projection.ts';

/** Some hundred bytes each. */
const MOST_ORGANIZATIONS = 10_000;
/** Of the meetings there are: when more than these were written, all are read. */
const MOST_CHANGED = 0.2;
const LEAST_MEETINGS = 1_000;
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
  const kept = createKeptThings(await readKeptActors(graph));
  const builder = createProjectionBuilder(names, { formerKeys: new Set(former), kept });
  await graph.each(projectedMeetings, undefined, builder.add);
  return (await isStill(graph, state)) ? finished(builder.finish(state)) : null;
}

/** Whether it can be told what was written since a projection was read, and is less than all. */
export async function isDifferenceSmall(graph: GraphReader, before: Projection): Promise<boolean> {
  const [since] = await graph.read(changesSince, before);
  const most = Math.max(LEAST_MEETINGS, before.meetings.ids.length * MOST_CHANGED);
  return since?.isSuccessor === true && since.meetings <= most && since.actors <= most;
}

/**
 * The projection of the graph as it is now, by what was written since another one was read. Null where a load came in
 * between.
 */
export async function readDifference(
  graph: GraphReader & GraphStreamer,
  before: Projection,
  state: GraphState,
): Promise<Projection | null> {
  // Streamed, since a fifth of a large graph takes longer than one question may.
  const actors: ChangedActor[] = [];
  const meetings: ProjectedMeeting[] = [];
  await graph.each(changedActors, before.version, (actor) => actors.push(actor));
  await graph.each(changedMeetings, before.version, (meeting) => meetings.push(meeting));
  const former = await graph.read(formerKeys, undefined);
  const areOnlyPeople = actors.every(({ kind }) => kind === 'Person');
  const kept = keptBeside(before.kept, {
    actors: areOnlyPeople ? before.kept.actors : await readKeptActors(graph),
    actorIds: new Set(actors.map(({ id }) => id)),
    meetingIds: new Set(meetings.map(({ id }) => id)),
  });
  const changes = { ...state, actors, meetings, kept, formerKeys: new Set(former) };
  return (await isStill(graph, state)) ? finished(updatedProjection(before, changes)) : null;
}

async function isStill(graph: GraphReader, { stamp }: GraphState): Promise<boolean> {
  return (await readState(graph)).stamp === stamp;
}

async function finished(work: Generator<void, Projection>): Promise<Projection> {
  const deadline = createDeadline(FINISH_MS);
  try {
    return await inSlices(work, deadline.signal);
  } finally {
    deadline.lift();
  }
}

async function readKeptActors(graph: GraphStreamer): Promise<KeptActors> {
  const states = new Map<string, StateRow>();
  const organizations = new Map<string, OrganizationRow>();
  await graph.each(projectedStateRows, undefined, (row) => states.set(row.id, row));
  await graph.each(projectedOrganizationRows, MOST_ORGANIZATIONS, (row) =>
    organizations.set(row.id, row),
  );
  return { states, organizations };
}

async function actorsOf(
  graph: GraphStreamer,
  kind: ActorLabel,
): Promise<readonly ProjectedActor[]> {
  const actors: ProjectedActor[] = [];
  await graph.each(projectedActors(kind), undefined, (actor) => actors.push(actor));
  return actors;
}
