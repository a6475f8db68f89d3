import { accountsOfDocument, accountsOfMeeting } from '../graph/cypher/accounts.ts';
import {
  attendedByMeeting,
  convenersOfMeeting,
  disagreementsOfMeeting,
  hostsOfMeeting,
  PARTICIPANTS_AS_RECORDED,
  participantsOfMeeting,
  placeOfMeeting,
  stateHoldingMeeting,
  statesOfMeeting,
  unnamedOfMeeting,
  wholeOfMeeting,
} from '../graph/cypher/of-meeting.ts';
import { NO_FILTER } from '../graph/fragment.ts';
import type { Order } from '../graph/page.ts';
import type { GraphReader } from '../graph/run.ts';
import type {
  AccountRow,
  ActorRow,
  DisagreementRow,
  MeetingRow,
  OrganizationRow,
  ParticipantRow,
  PlaceRow,
  StateRow,
  UnnamedRow,
} from '../model/rows.ts';
import type { Projection } from '../projection/projection.ts';
import { projectedSeats } from '../traversals/projected-seats.ts';
import { batchList, batchOne, createPager, type ReadListing } from './batch.ts';
import type { Reader } from './reader.ts';

type One<Row> = Reader<Row | null>;
type Many<Row> = Reader<readonly Row[]>;

/** What belongs to one meeting; keys are ids of meetings. */
export interface OfMeeting {
  readonly place: One<PlaceRow>;
  readonly heldIn: One<StateRow>;
  readonly whole: One<MeetingRow>;
  readonly attended: Many<MeetingRow>;
  readonly unnamed: Many<UnnamedRow>;
  readonly states: Many<StateRow>;
  readonly hosts: Many<ActorRow>;
  readonly conveners: Many<OrganizationRow>;
  readonly disagreements: Many<DisagreementRow>;
  /** All accounts, for the history; pages of them come from `accountPages`. */
  readonly accounts: Many<AccountRow>;
  /** The id of its place, or of the state that is all that is told. */
  placeId(id: string): Promise<string | null>;
  /** Without an id those of whatever meetings. */
  participants(id: string): ReadListing<ParticipantRow>;
  accountPages(id: string): ReadListing<AccountRow>;
  accountsOfDocument(id: string): ReadListing<AccountRow>;
}

const ACCOUNTS_AS_RECORDED: Order = { name: 'RECORD', key: 'a.order', direction: 'ASC' };
const ACCOUNTS_BY_MEETING: Order = {
  name: 'MEETING',
  key: "m.dateAsc + '|' + a.order",
  direction: 'ASC',
};

/** @param projection what tells who sits in a meeting, where there is one */
export function createOfMeeting(graph: GraphReader, projection: Projection | null): OfMeeting {
  const participants = createPager(graph, participantsOfMeeting);
  const accounts = createPager(graph, accountsOfMeeting);
  const inDocument = createPager(graph, accountsOfDocument);
  const place = batchOne(graph, placeOfMeeting);
  const heldIn = batchOne(graph, stateHoldingMeeting);
  return {
    place,
    heldIn,
    placeId: async (id) => (await place.load(id))?.id ?? (await heldIn.load(id))?.id ?? null,
    whole: batchOne(graph, wholeOfMeeting),
    attended: batchList(graph, attendedByMeeting, 'm.dateAsc'),
    unnamed: batchList(graph, unnamedOfMeeting, 'u.order'),
    states: batchList(graph, statesOfMeeting, 'seat, s.id'),
    hosts: batchList(graph, hostsOfMeeting, 'h.order, a.id'),
    conveners: batchList(graph, convenersOfMeeting, 'c.order, o.id'),
    disagreements: batchList(graph, disagreementsOfMeeting, 'g.order'),
    accounts: batchList(graph, accountsOfMeeting, ACCOUNTS_AS_RECORDED.key),
    participants: (id) => {
      const read = participants(id, NO_FILTER, PARTICIPANTS_AS_RECORDED);
      const meeting = projection?.meetings.indexOf.get(id);
      // One that came with a load since is not in the projection.
      return projection === null || (id !== '' && meeting === undefined)
        ? read
        : projectedSeats(projection, meeting, read);
    },
    accountPages: (id) => accounts(id, NO_FILTER, ACCOUNTS_AS_RECORDED),
    accountsOfDocument: (id) => inDocument(id, NO_FILTER, ACCOUNTS_BY_MEETING),
  };
}
