import type { GraphReader } from '../graph/run.ts';
import type { Refs } from '../model/ref.ts';
import { createDyads, type Dyads } from '../traversals/dyad.ts';
import { createEncounters, type Encounters } from '../traversals/encounters.ts';
import { createGraphInfo, type GraphInfo } from './graph-info.ts';
import { createLists, type Lists } from './lists.ts';
import { createMeetingFilters } from './meeting-filters.ts';
import { createMeetingLists, type MeetingFilters, type MeetingLists } from './meeting-lists.ts';
import { createNodes, type Nodes } from './nodes.ts';
import { createOfActor, type OfActor } from './of-actor.ts';
import { createOfMeeting, type OfMeeting } from './of-meeting.ts';
import { createPeople, type People } from './people.ts';
import { createRefs } from './refs.ts';
import { createSearch, type Search } from './search.ts';
import { createThings, type Things } from './things.ts';
import { createTiedPairs, type TiedPairs } from './tied-pairs.ts';

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
  readonly pairs: TiedPairs;
  readonly search: Search;
  readonly graph: GraphInfo;
}

export function createLoaders(graph: GraphReader): Loaders {
  const things = createThings(graph);
  const refs = createRefs(graph);
  const meetingFilter = createMeetingFilters(refs);
  return {
    refs,
    things,
    nodes: createNodes(graph, things),
    meetingFilter,
    meetings: createMeetingLists(graph, meetingFilter),
    ofMeeting: createOfMeeting(graph),
    ofActor: createOfActor(graph),
    lists: createLists(graph, { refs, meetingFilter }),
    people: createPeople(graph, refs),
    encounters: createEncounters(graph, meetingFilter),
    dyad: createDyads(refs, meetingFilter),
    pairs: createTiedPairs(graph),
    search: createSearch(graph),
    graph: createGraphInfo(graph),
  };
}
