import type { RecordShape } from 'neo4j-driver';
import type { AccountRow } from '../../model/rows.ts';
import type { Fragment } from '../fragment.ts';

const COLUMNS = {
  account: `a {.key, .locator, .headline, .attributedTo, .quote, .note, .date, .status, .kind,
      .place, .participants, meeting: m.id, document: d.id, publishedOn: d.publishedOn}`,
};

/** What documents say of a meeting, in the order of its record. */
export const accountsOfMeeting: Fragment<AccountRow> = {
  name: 'accountsOfMeeting',
  from: 'Meeting',
  pattern: '(parent)<-[:OF]-(a:Account)-[:IN_DOCUMENT]->(d:Document)',
  extend: 'WITH *, parent AS m',
  columns: COLUMNS,
  decode: accountRow,
};

/** What a document says, meeting by meeting. */
export const accountsOfDocument: Fragment<AccountRow> = {
  name: 'accountsOfDocument',
  from: 'Document',
  pattern: '(parent)<-[:IN_DOCUMENT]-(a:Account)-[:OF]->(m:Meeting)',
  extend: 'WITH *, parent AS d',
  columns: COLUMNS,
  decode: accountRow,
};

export const accountByKey: Fragment<AccountRow> = {
  name: 'accountByKey',
  from: 'Account',
  fromKey: 'key',
  pattern: '(m:Meeting)<-[:OF]-(parent)-[:IN_DOCUMENT]->(d:Document)',
  extend: 'WITH *, parent AS a',
  columns: COLUMNS,
  decode: accountRow,
};

function accountRow({ account }: RecordShape): AccountRow {
  return {
    key: account.key,
    meeting: account.meeting,
    document: account.document,
    locator: account.locator,
    headline: account.headline ?? false,
    attributedTo: account.attributedTo ?? [],
    quote: account.quote,
    note: account.note,
    date: account.date,
    status: account.status,
    kind: account.kind,
    place: account.place,
    participants: account.participants ?? [],
    publishedOn: account.publishedOn,
  };
}
