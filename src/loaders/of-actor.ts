import {
  actorOfOffice,
  membersOfOrganization,
  sourcesOfTenure,
  tenuresOfPerson,
} from '../graph/cypher/of-actor.ts';
import { placeAroundPlace, placesAround, stateOfPlace } from '../graph/cypher/of-place.ts';
import type { GraphReader } from '../graph/run.ts';
import type {
  ActorRow,
  MemberRow,
  PlaceRow,
  SourceRow,
  StateRow,
  TenureRow,
} from '../model/rows.ts';
import { batchList, batchOne } from './batch.ts';
import type { Reader } from './reader.ts';

/** What belongs to people, organizations, offices and places; keys are their ids. */
export interface OfActor {
  readonly tenures: Reader<readonly TenureRow[]>;
  /** By the key of a tenure. */
  readonly tenureSources: Reader<readonly SourceRow[]>;
  readonly members: Reader<readonly MemberRow[]>;
  readonly ofOffice: Reader<ActorRow | null>;
  readonly placeAround: Reader<PlaceRow | null>;
  /** The place and all that it lies in, as ids, the innermost first. */
  readonly placesAround: Reader<readonly string[]>;
  readonly stateOfPlace: Reader<StateRow | null>;
}

export function createOfActor(graph: GraphReader): OfActor {
  return {
    tenures: batchList(graph, tenuresOfPerson, 't.order'),
    tenureSources: batchList(graph, sourcesOfTenure, 's.order'),
    members: batchList(graph, membersOfOrganization, 'm.order'),
    ofOffice: batchOne(graph, actorOfOffice),
    placeAround: batchOne(graph, placeAroundPlace),
    placesAround: batchList(graph, placesAround, 'length(path)'),
    stateOfPlace: batchOne(graph, stateOfPlace),
  };
}
