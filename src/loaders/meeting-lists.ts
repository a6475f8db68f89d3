import {
  type MeetingOrder,
  meetingOrder,
  NEWEST_FIRST,
  UNDATED,
} from '../graph/cypher/meeting-orders.ts';
import {
  meetings,
  meetingsOfDocument,
  meetingsOfOrganization,
  meetingsOfPerson,
  meetingsOfState,
  partsOfMeeting,
} from '../graph/cypher/meetings.ts';
import { type Filter, NO_FILTER } from '../graph/fragment.ts';
import type { GraphReader } from '../graph/run.ts';
import type { Listing } from '../model/page.ts';
import type { ActorMeetingRow, ActorRow, MeetingRow } from '../model/rows.ts';
import type { MeetingWhere } from '../model/where.ts';
import { createPager } from './batch.ts';

interface MeetingListArgs {
  readonly where?: MeetingWhere | null | undefined;
  readonly orderBy?: MeetingOrder | null | undefined;
}

/** Lists of meetings. A filter's references are looked up before, and may lead to nothing. */
export interface MeetingLists {
  /** @throws NotFoundError, AmbiguousRefError, BadInputError for what `where` holds. */
  all(args: MeetingListArgs): Promise<Listing<MeetingRow>>;
  ofActor(actor: ActorRow, args: MeetingListArgs): Promise<Listing<ActorMeetingRow>>;
  ofDocument(id: string, args: MeetingListArgs): Promise<Listing<MeetingRow>>;
  /** The parts of a whole, the first in time first. */
  partsOf(id: string): Listing<MeetingRow>;
}

export type MeetingFilters = (where: MeetingWhere | null | undefined) => Promise<Filter>;

export function createMeetingLists(graph: GraphReader, filterOf: MeetingFilters): MeetingLists {
  const all = createPager(graph, meetings, UNDATED);
  const ofDocument = createPager(graph, meetingsOfDocument, UNDATED);
  const parts = createPager(graph, partsOfMeeting, UNDATED);
  const ofActor = {
    Person: createPager(graph, meetingsOfPerson, UNDATED),
    State: createPager(graph, meetingsOfState, UNDATED),
    Organization: createPager(graph, meetingsOfOrganization, UNDATED),
  };
  const orderOf = ({ orderBy }: MeetingListArgs) => meetingOrder(orderBy ?? NEWEST_FIRST);
  return {
    all: async (args) => all('', await filterOf(args.where), orderOf(args)),
    ofActor: async ({ type, id }, args) =>
      ofActor[type](id, await filterOf(args.where), orderOf(args)),
    ofDocument: async (id, args) => ofDocument(id, await filterOf(args.where), orderOf(args)),
    partsOf: (id) => parts(id, NO_FILTER, meetingOrder({ field: 'DATE', direction: 'ASC' })),
  };
}
