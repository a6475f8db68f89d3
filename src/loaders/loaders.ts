import type { ServiceError } from '../errors.ts';
import type { GraphReader } from '../graph/run.ts';
import type { Refs } from '../model/ref.ts';
import { knownActor } from '../projection/known-actor.ts';
import type { Projection } from '../projection/projection.ts';
import { createCypherWalks } from '../traversals/cypher-walks.ts';
import { createDyads, type Dyads } from '../traversals/dyad.ts';
import { createEncounters, type Encounters } from '../traversals/encounters.ts';
import { createGround } from '../traversals/ground.ts';
import { createMeetingCounts, type MeetingCounting } from '../traversals/meeting-counts.ts';
import { createNetworks, type Networks } from '../traversals/network.ts';
import { createPaths, type Paths } from '../traversals/paths.ts';
import { createProjectedWalks } from '../traversals/projected-walks.ts';
import type { Walks } from '../traversals/walks.ts';
import { createGraphInfo, type GraphInfo } from './graph-info.ts';
import { createLists, type Lists } from './lists.ts';
import { createMeetingFilters, type MeetingFilters } from './meeting-filters.ts';
import { createMeetingLists, type MeetingLists } from './meeting-lists.ts';
import { createNodes, type Nodes } from './nodes.ts';
import { createOfActor, type OfActor } from './of-actor.ts';
import { createOfMeeting, type OfMeeting } from './of-meeting.ts';
import { createPeople, type People } from './people.ts';
import { createRefs } from './refs.ts';
import { createSearch, type Search } from './search.ts';
import { createThings, type Things } from './things.ts';

/** All that a resolver may ask of the graph. It caches, so it lives for one request. */
export interface Loaders {
  readonly refs: Refs;
  readonly things: Things;
  readonly nodes: Nodes;
  readonly meetingFilter: MeetingFilters;
  readonly meetings: MeetingLists;
  readonly ofMeeting: OfMeeting;
  readonly ofActor: OfActor;
  readonly lists: Lists;
  readonly people: People;
  readonly encounters: Encounters;
  readonly dyad: Dyads;
  readonly pairs: Pick<Walks, 'counts' | 'meetings' | 'commonContacts'>;
  readonly paths: Paths;
  readonly network: Networks;
  readonly meetingCounts: MeetingCounting;
  readonly search: Search;
  readonly graph: GraphInfo;
}

/** What walks stand on: the projection, or why there is none. */
export interface WalkOptions {
  readonly projection: Projection | null;
  readonly refusal: (what: string) => ServiceError;
  /** Ends walks that nobody waits for any more. */
  readonly signal: AbortSignal;
  /** Told when each began and how long it took, in milliseconds of the process's own clock. */
  readonly onWalk?: (startedAt: number, ms: number) => void;
}

export function createLoaders(graph: GraphReader, options: WalkOptions): Loaders {
  const { projection } = options;
  const things = createThings(graph, projection?.kept ?? null);
  const refs = createRefs(graph, (ref, kinds) =>
    projection === null ? null : knownActor(projection, ref, kinds),
  );
  const meetingFilter = createMeetingFilters(refs);
  const walks = createWalks(graph, things, options);
  return {
    refs,
    things,
    nodes: createNodes(graph, things),
    meetingFilter,
    meetings: createMeetingLists(graph, meetingFilter, walks),
    ofMeeting: createOfMeeting(graph, projection),
    ofActor: createOfActor(graph),
    lists: createLists(graph, { refs, meetingFilter }),
    people: createPeople(graph, refs),
    encounters: createEncounters(walks, meetingFilter),
    dyad: createDyads(refs, meetingFilter),
    pairs: walks,
    paths: createPaths(walks, refs, meetingFilter),
    network: createNetworks(walks, refs, meetingFilter),
    meetingCounts: createMeetingCounts(walks, meetingFilter),
    search: createSearch(graph, projection?.kept.searches ?? null),
    graph: createGraphInfo(graph),
  };
}

function createWalks(
  graph: GraphReader,
  things: Things,
  { projection, refusal, signal, onWalk = () => undefined }: WalkOptions,
): Walks {
  return projection === null
    ? createCypherWalks(graph, refusal)
    : createProjectedWalks(createGround(graph, things, projection, { signal, onWalk }));
}
