import { expect, test } from 'vitest';
import { validateRecord } from '../../src/ingest/validate/validate.ts';
import type { StatedMeeting } from '../../src/model/stated.ts';
import { rawRecord, told } from '../support/checked-records.ts';

const meeting = (fields: object): object => ({
  id: 'm',
  kind: 'TALKS',
  status: 'OCCURRED',
  ...fields,
});
const faultsOf = (fields: object) =>
  told(validateRecord(rawRecord('meeting', meeting(fields))).faults);

function stated(fields: object): StatedMeeting {
  const { record, faults } = validateRecord(rawRecord('meeting', meeting(fields)));
  expect(faults).toEqual([]);
  if (record?.kind !== 'meeting') {
    throw new Error('The record of a meeting must be a meeting.');
  }
  return record;
}

test('a meeting that says little is written out', () => {
  expect(stated({ date: null })).toEqual({
    kind: 'meeting',
    id: 'm',
    meetingKind: 'TALKS',
    mode: null,
    status: 'OCCURRED',
    titles: [],
    date: null,
    place: null,
    hosts: [],
    conveners: [],
    partOf: null,
    attending: [],
    sideCount: 0,
    participants: [],
    accounts: [],
  });
});

test('a call is by phone unless said', () => {
  expect(stated({ kind: 'CALL' }).mode).toBe('PHONE');
  expect(stated({ kind: 'CALL', mode: 'VIDEO' }).mode).toBe('VIDEO');
});

test('sides come first in their order, then who was present', () => {
  const { participants, sideCount } = stated({
    present: [{ person: 'c', role: 'MEDIATOR' }],
    sides: [[{ person: 'a', as: 'office-a', for: 'EG' }], [{ office: 'o' }, { for: ['JO', 'UN'] }]],
  });

  expect(sideCount).toBe(2);
  expect(
    participants.map(({ person, office, side, for: actors }) => [person, office, side, ...actors]),
  ).toEqual([
    ['a', 'office-a', 0, 'EG'],
    [null, 'o', 1],
    [null, null, 1, 'JO', 'UN'],
    ['c', null, null],
  ]);
});

test.each([
  ['OCCURRED', 'ATTENDED'],
  ['ANNOUNCED', 'EXPECTED'],
  ['INVITED', 'INVITED'],
  ['CANCELLED', 'EXPECTED'],
])('in a meeting that is %s people are %s unless said', (status, expected) => {
  const people = [{ person: 'a' }, { person: 'b', status: 'ABSENT' }];

  expect(stated({ status, present: people }).participants).toMatchObject([
    { role: 'ATTENDEE', status: expected },
    { status: 'ABSENT' },
  ]);
});

test('a group is named in its language, a bare text in that of its letters', () => {
  const groups = (group: unknown) => stated({ present: [{ group }] }).participants[0]?.group;

  expect(groups('delegation')).toEqual([{ language: 'en', text: 'delegation' }]);
  expect(groups('وفد')).toEqual([{ language: 'ar', text: 'وفد' }]);
  expect(groups({ ar: 'وفد', en: 'delegation' })).toEqual([
    { language: 'ar', text: 'وفد' },
    { language: 'en', text: 'delegation' },
  ]);
});

test('a participant is one of person, office and group, or only for', () => {
  const seat = (participant: object) => faultsOf({ present: [participant] });

  expect(seat({})).toEqual(['error PARTICIPANT meetings[0].present[0]']);
  expect(seat({ person: 'a', office: 'b' })).toEqual(['error PARTICIPANT meetings[0].present[0]']);
  expect(seat({ group: 'x', as: 'o' })).toEqual(['error PARTICIPANT meetings[0].present[0]']);
  expect(seat({ for: 'EG', role: 'HOST' })).toEqual([
    'error HOST_NOT_PERSON meetings[0].present[0]',
  ]);
  expect(seat({ office: 'o', role: 'HOST' })).toEqual([]);
});

const SEATED = {
  date: '2024-01-16',
  place: 'moscow',
  sides: [
    [{ person: 'a' }, { person: 'b', status: 'ABSENT' }],
    [{ office: 'o' }, { for: 'KP' }, { group: { ar: 'وفد', en: 'delegation' } }],
  ],
};
const said = (account: object, fields: object = SEATED) =>
  stated({ ...fields, accounts: [{ document: 'd', ...account }] }).accounts[0];

test('an account that says all says what the record says, and who was absent', () => {
  const all = {
    date: '2024-01-16',
    status: 'OCCURRED',
    meetingKind: 'TALKS',
    place: 'moscow',
    participants: ['a', 'o', 'KP', 'وفد'],
    absent: ['b'],
  };

  expect(said({ says: 'all' })).toMatchObject(all);
  const fields = ['date', 'status', 'kind', 'place', 'participants'];
  expect(said({ says: fields })).toMatchObject(all);
  expect(said({ says: Object.fromEntries(fields.map((field) => [field, true])) })).toMatchObject(
    all,
  );
});

test('an account says nothing that it leaves out', () => {
  expect(said({ attributedTo: 'kremlin', headline: true, absent: 'c', note: 'n' })).toEqual({
    document: 'd',
    locator: null,
    headline: true,
    attributedTo: ['kremlin'],
    quote: null,
    note: 'n',
    date: null,
    status: null,
    meetingKind: null,
    place: null,
    participants: null,
    absent: ['c'],
  });
});

test('an account may say something else than the record', () => {
  const says = {
    date: ['2024-01-15', '2024-01-16'],
    status: 'CANCELLED',
    kind: 'VISIT',
    place: 'RU',
  };

  expect(said({ says: { ...says, participants: [] }, absent: ['a'] })).toMatchObject({
    date: '[2024-01-15,2024-01-16]',
    status: 'CANCELLED',
    meetingKind: 'VISIT',
    place: 'RU',
    participants: [],
    absent: ['a'],
  });
});

test('an account cannot take from the record what the record has not', () => {
  const accounts = (says: unknown) => faultsOf({ accounts: [{ document: 'd', says }] });

  expect(accounts({ date: true })).toEqual(['error SAYS_NOTHING meetings[0].accounts[0].says']);
  expect(accounts(['place'])).toEqual(['error SAYS_NOTHING meetings[0].accounts[0].says']);
  expect(accounts('all')).toEqual([]);
});

test('a wrong word in an account is told where it stands', () => {
  const accounts = (says: unknown) => faultsOf({ accounts: [{ document: 'd', says }] });

  expect(accounts('everything')).toEqual(['error ENUM meetings[0].accounts[0].says']);
  expect(accounts({ status: 'HELD' })).toEqual(['error ENUM meetings[0].accounts[0].says.status']);
  expect(accounts({ date: '2021-02-30' })).toEqual([
    'error DATE_INVALID meetings[0].accounts[0].says.date',
  ]);
  expect(accounts({ when: true })).toEqual([
    'error UNKNOWN_FIELD meetings[0].accounts[0].says.when',
  ]);
});

test('more than five hundred participants are refused', () => {
  const seats = Array.from({ length: 501 }, (_, at) => ({ person: `p${at}` }));

  expect(faultsOf({ present: seats })).toEqual(['error TOO_MANY_PARTICIPANTS meetings[0].present']);
  expect(faultsOf({ sides: seats.map((seat) => [seat]) })).toEqual([
    'error TOO_MANY_PARTICIPANTS meetings[0].sides',
  ]);
});
