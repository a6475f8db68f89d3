import type { RecordShape } from 'neo4j-driver';
import type {
  ActorRow,
  DisagreementRow,
  MeetingRow,
  OrganizationRow,
  ParticipantRow,
  PlaceRow,
  StateRow,
  UnnamedRow,
} from '../../model/rows.ts';
import type { ViewDisagreementValue } from '../../model/view.ts';
import type { Fragment } from '../fragment.ts';
import type { Order } from '../page.ts';
import {
  actorList,
  actorRow,
  meetingList,
  meetingRow,
  organizationList,
  organizationRow,
  placeList,
  placeRow,
  seatList,
  seatRow,
  stateList,
  stateRow,
  textsOf,
} from './projections.ts';

export const placeOfMeeting: Fragment<PlaceRow> = {
  name: 'placeOfMeeting',
  from: 'Meeting',
  thing: 'p',
  pattern: '(parent)-[:HELD_AT]->(p:Place)',
  columns: { place: placeList('p') },
  decode: (row) => placeRow(row['place']),
};

export const stateHoldingMeeting: Fragment<StateRow> = {
  name: 'stateHoldingMeeting',
  from: 'Meeting',
  thing: 's',
  pattern: '(parent)-[:HELD_IN]->(s:State)',
  columns: { state: stateList('s') },
  decode: (row) => stateRow(row['state']),
};

export const wholeOfMeeting: Fragment<MeetingRow> = {
  name: 'wholeOfMeeting',
  from: 'Meeting',
  thing: 'm',
  pattern: '(parent)-[:PART_OF]->(m:Meeting)',
  columns: { meeting: meetingList('m') },
  decode: (row) => meetingRow(row['meeting']),
};

/** What a visit was paid for, such as a summit. By `m.dateAsc`. */
export const attendedByMeeting: Fragment<MeetingRow> = {
  ...wholeOfMeeting,
  name: 'attendedByMeeting',
  pattern: '(parent)-[:ATTENDING]->(m:Meeting)',
};

/** The people with a seat. By `t.order`. */
export const participantsOfMeeting: Fragment<ParticipantRow> = {
  name: 'participantsOfMeeting',
  from: 'Meeting',
  thing: 'p',
  pattern: '(parent)<-[t:TOOK_PART]-(p:Person)',
  columns: { person: 'p.id', seat: seatList('t'), accounts: 't.accounts' },
  decode: ({ person, seat, accounts }) => {
    const { side, for: onBehalfOf, office, officeBasis } = seatRow(seat);
    const [role, status] = seat;
    const told = { role, status, office, officeBasis, accounts: accounts ?? [] };
    return { person, side, for: onBehalfOf, told: () => told };
  },
};

export const PARTICIPANTS_AS_RECORDED: Order = {
  name: 'RECORD',
  key: 't.order',
  direction: 'ASC',
};

/** Offices, groups and delegations without names. By `u.order`. */
export const unnamedOfMeeting: Fragment<UnnamedRow> = {
  name: 'unnamedOfMeeting',
  from: 'Meeting',
  pattern: '(parent)<-[:AT]-(u:Unnamed)',
  columns: {
    unnamed: `u {.descriptionTexts, .descriptionLanguages, .office, .role, .status, .side, .for,
      .accounts}`,
  },
  decode: ({ unnamed }) => ({
    descriptions: textsOf(unnamed.descriptionTexts, unnamed.descriptionLanguages),
    office: unnamed.office,
    role: unnamed.role,
    status: unnamed.status,
    side: unnamed.side,
    for: unnamed.for ?? [],
    accounts: unnamed.accounts ?? [],
  }),
};

/** The states for which somebody came or is expected. By `seat`, the place of the first of them. */
export const statesOfMeeting: Fragment<StateRow> = {
  name: 'statesOfMeeting',
  from: 'Meeting',
  thing: 's',
  pattern: '(parent)<-[t:REPRESENTED_AT]-(s:State)',
  where: "t.status IS NOT NULL AND NOT t.status IN ['ABSENT', 'NOT_INVITED']",
  extend: 'WITH key, s, min(t.order) AS seat',
  columns: { state: stateList('s') },
  decode: (row) => stateRow(row['state']),
};

/** States and organizations that received the others. By `h.order`. */
export const hostsOfMeeting: Fragment<ActorRow> = {
  name: 'hostsOfMeeting',
  from: 'Meeting',
  pattern: '(parent)<-[h:HOSTED]-(a:Actor)',
  columns: { actor: actorList('a') },
  decode: (row) => actorRow(row['actor']),
};

/** By `c.order`. */
export const convenersOfMeeting: Fragment<OrganizationRow> = {
  name: 'convenersOfMeeting',
  from: 'Meeting',
  thing: 'o',
  pattern: '(parent)<-[c:CONVENED]-(o:Organization)',
  columns: { organization: organizationList('o') },
  decode: (row) => organizationRow(row['organization']),
};

/** Values that cannot all be true. By `g.order`. */
export const disagreementsOfMeeting: Fragment<DisagreementRow> = {
  name: 'disagreementsOfMeeting',
  from: 'Meeting',
  pattern: '(parent)<-[:ABOUT]-(g:Disagreement)',
  extend: 'WITH *, parent AS m',
  columns: { meeting: 'm.id', field: 'g.field', stated: 'g.values' },
  decode: disagreementRow,
};

/** Every disagreement; `m` is the meeting that it is about. */
export const disagreements: Fragment<DisagreementRow> = {
  name: 'disagreements',
  from: null,
  pattern: '(g:Disagreement)-[:ABOUT]->(m:Meeting)',
  columns: { meeting: 'm.id', field: 'g.field', stated: 'g.values' },
  decode: disagreementRow,
};

function disagreementRow(row: RecordShape): DisagreementRow {
  const values: readonly ViewDisagreementValue[] = JSON.parse(row['stated']);
  return { meeting: row['meeting'], field: row['field'], values };
}
