import type { ActorRow, MemberRow, SourceRow, TenureRow } from '../../model/rows.ts';
import type { Fragment } from '../fragment.ts';
import {
  actorList,
  actorRow,
  documentList,
  documentRow,
  stateList,
  stateRow,
} from './projections.ts';

/** The offices that a person held. By `t.order`. */
export const tenuresOfPerson: Fragment<TenureRow> = {
  name: 'tenuresOfPerson',
  from: 'Person',
  pattern: '(parent)-[:HELD]->(t:Tenure)-[:IN_OFFICE]->(o:Office)',
  extend: 'WITH *, parent AS p',
  columns: { tenure: 't {.key, .from, .until, .attested, person: p.id, office: o.id}' },
  decode: ({ tenure }) => ({
    key: tenure.key,
    person: tenure.person,
    office: tenure.office,
    from: tenure.from,
    until: tenure.until,
    attested: tenure.attested ?? [],
  }),
};

/** Where it is told that somebody held an office. By `s.order`. */
export const sourcesOfTenure: Fragment<SourceRow> = {
  name: 'sourcesOfTenure',
  from: 'Tenure',
  fromKey: 'key',
  pattern: '(parent)-[s:SOURCED_BY]->(d:Document)',
  columns: { document: documentList('d'), locator: 's.locator', note: 's.note' },
  decode: (row) => ({
    document: documentRow(row['document']),
    locator: row['locator'],
    note: row['note'],
  }),
};

/** The state or organization of an office. */
export const actorOfOffice: Fragment<ActorRow> = {
  name: 'actorOfOffice',
  from: 'Office',
  pattern: '(parent)-[:OF]->(a:Actor)',
  columns: { actor: actorList('a') },
  decode: (row) => actorRow(row['actor']),
};

/** The states in an organization, with when. By `m.order`. */
export const membersOfOrganization: Fragment<MemberRow> = {
  name: 'membersOfOrganization',
  from: 'Organization',
  thing: 's',
  pattern: '(parent)-[m:MEMBER]->(s:State)',
  columns: { state: stateList('s'), joined: 'm.from', left: 'm.until' },
  decode: (row) => ({ state: stateRow(row['state']), from: row['joined'], until: row['left'] }),
};
