import { meetingOrder, UNDATED } from '../graph/cypher/meeting-orders.ts';
import {
  meetings,
  meetingsOfDocument,
  meetingsOfOrganization,
  meetingsOfPerson,
  meetingsOfState,
  partsOfMeeting,
} from '../graph/cypher/meetings.ts';
import { NO_FILTER } from '../graph/fragment.ts';
import { compileMeetingFilter } from '../graph/meeting-filter.ts';
import type { GraphReader } from '../graph/run.ts';
import type { ActorRef } from '../model/actor-ref.ts';
import { type MeetingOrder, NEWEST_FIRST } from '../model/meeting-order.ts';
import type { ActorMeetingRow, MeetingRow } from '../model/rows.ts';
import type { MeetingWhere } from '../model/where.ts';
import type { Walks } from '../traversals/walks.ts';
import { type AheadListing, createPager, type ReadListing } from './batch.ts';
import type { MeetingFilters } from './meeting-filters.ts';

export interface MeetingListArgs {
  readonly where?: MeetingWhere | null | undefined;
  readonly orderBy?: MeetingOrder | null | undefined;
}

/** Lists of meetings. A filter's references are looked up before, and may lead to nothing. */
export interface MeetingLists {
  /** @throws NotFoundError, AmbiguousRefError, BadInputError for what `where` holds. */
  all(args: MeetingListArgs): Promise<AheadListing<MeetingRow>>;
  ofActor(actor: ActorRef, args: MeetingListArgs): Promise<ReadListing<ActorMeetingRow>>;
  ofDocument(id: string, args: MeetingListArgs): Promise<ReadListing<MeetingRow>>;
  /** The parts of a whole, the first in time first. */
  partsOf(id: string): ReadListing<MeetingRow>;
}

/** @param lists those that need not be looked for in the database */
export function createMeetingLists(
  graph: GraphReader,
  filterOf: MeetingFilters,
  lists: Pick<Walks, 'filtered' | 'ofActor'>,
): MeetingLists {
  const all = createPager(graph, meetings, UNDATED);
  const ofDocument = createPager(graph, meetingsOfDocument, UNDATED);
  const parts = createPager(graph, partsOfMeeting, UNDATED);
  const ofActor = {
    Person: createPager(graph, meetingsOfPerson, UNDATED),
    State: createPager(graph, meetingsOfState, UNDATED),
    Organization: createPager(graph, meetingsOfOrganization, UNDATED),
  };
  const cypherOf = async ({ where }: MeetingListArgs) =>
    compileMeetingFilter(await filterOf(where));
  const orderOf = ({ orderBy }: MeetingListArgs) => meetingOrder(orderBy ?? NEWEST_FIRST);
  return {
    all: async (args) => {
      const found = lists.filtered(await filterOf(args.where), args.orderBy ?? NEWEST_FIRST);
      return found ?? all('', await cypherOf(args), orderOf(args));
    },
    ofActor: async (actor, args) => {
      const read = ofActor[actor.type](actor.id, await cypherOf(args), orderOf(args));
      return lists.ofActor(actor, await filterOf(args.where), args.orderBy ?? NEWEST_FIRST, read);
    },
    ofDocument: async (id, args) => ofDocument(id, await cypherOf(args), orderOf(args)),
    partsOf: (id) => parts(id, NO_FILTER, meetingOrder({ field: 'DATE', direction: 'ASC' })),
  };
}
