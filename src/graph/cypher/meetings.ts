import type { RecordShape } from 'neo4j-driver';
import type { ActorMeetingRow, MeetingRow } from '../../model/rows.ts';
import type { Fragment } from '../fragment.ts';
import { meetingList, meetingRow, seatList, seatRow } from './projections.ts';

/** Every meeting. */
export const meetings: Fragment<MeetingRow> = {
  name: 'meetings',
  from: null,
  thing: 'm',
  pattern: '(m:Meeting)',
  columns: { meeting: meetingList('m') },
  decode: (row) => meetingRow(row['meeting']),
};

/** The meetings in which a person has a seat, of whatever status. */
export const meetingsOfPerson: Fragment<ActorMeetingRow> = {
  name: 'meetingsOfPerson',
  from: 'Person',
  thing: 'm',
  pattern: '(parent)-[t:TOOK_PART]->(m:Meeting)',
  columns: { meeting: meetingList('m'), seat: seatList('t') },
  decode: seatedMeeting,
};

/**
 * The meetings in which somebody has a seat for a state or organization, or which it hosts or
 * convenes; shown with the first of its seats, found only for the meetings of the page.
 */
function representedMeetings(from: 'State' | 'Organization'): Fragment<ActorMeetingRow> {
  return {
    name: `meetingsOf${from}`,
    from,
    pattern: '(parent)-[:REPRESENTED_AT]->(m:Meeting)',
    thing: 'm',
    distinct: 'm',
    extend: `
      CALL (parent, m) {
        MATCH (parent)-[t:REPRESENTED_AT]->(m)
        RETURN t ORDER BY t.order LIMIT 1
      }`,
    columns: { meeting: meetingList('m'), seat: seatList('t') },
    decode: seatedMeeting,
  };
}

export const meetingsOfState = representedMeetings('State');
export const meetingsOfOrganization = representedMeetings('Organization');

/** The meetings of which a document tells. */
export const meetingsOfDocument: Fragment<MeetingRow> = {
  ...meetings,
  name: 'meetingsOfDocument',
  from: 'Document',
  pattern: '(parent)<-[:IN_DOCUMENT]-(:Account)-[:OF]->(m:Meeting)',
  distinct: 'm',
};

/** The direct parts of a meeting. */
export const partsOfMeeting: Fragment<MeetingRow> = {
  ...meetings,
  name: 'partsOfMeeting',
  from: 'Meeting',
  pattern: '(parent)<-[:PART_OF]-(m:Meeting)',
};

function seatedMeeting(row: RecordShape): ActorMeetingRow {
  const seat = seatRow(row['seat']);
  return { meeting: meetingRow(row['meeting']), told: () => seat };
}
