import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stateOfActor } from '../../src/ingest/formats/gdelt/actor-states.ts';
import { stateOfFips } from '../../src/ingest/formats/gdelt/fips-states.ts';
import { readGdelt } from '../../src/ingest/formats/gdelt/read-gdelt.ts';
import { gather } from '../../src/ingest/gather.ts';
import type { ReadBatch } from '../../src/ingest/records.ts';
import { builtInStates } from '../../src/ingest/states/built-in-states.ts';
import { type GdeltFields, gdeltRow } from '../support/gdelt-rows.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'liqa-gdelt-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function batchesOf(rows: readonly string[], name = '20240117.export.CSV') {
  await writeFile(join(folder, name), rows.join('\n'));
  const batches: ReadBatch[] = [];
  for await (const batch of readGdelt([folder])) {
    batches.push(batch);
  }
  return batches;
}

async function valuesOf(fields: GdeltFields, count: 57 | 58 | 61 = 61) {
  const batches = await batchesOf([gdeltRow(fields, count)]);
  const records = batches.flatMap((batch) => batch.records);
  const values = records.map(({ kind, value }) => [kind, value]);
  return { faults: batches.flatMap(({ faults }) => faults), ...Object.fromEntries(values) };
}

const seats = (first: object, second: object) => [
  [{ for: 'EG', role: null, ...first }],
  [{ for: 'JO', role: null, ...second }],
];

test.each([
  ['040', { kind: 'TALKS', status: 'OCCURRED', hosts: [], sides: seats({}, {}) }],
  ['041', { kind: 'CALL', mode: 'PHONE', status: 'OCCURRED', place: null, sides: seats({}, {}) }],
  ['042', { kind: 'VISIT', hosts: ['JO'], sides: seats({ role: 'GUEST' }, {}) }],
  ['043', { kind: 'VISIT', hosts: ['EG'], sides: seats({}, { role: 'GUEST' }) }],
  ['044', { kind: 'TALKS', status: 'OCCURRED', date: '2024-01-16', place: 'EG' }],
  ['045', { kind: 'TALKS', sides: seats({ role: 'MEDIATOR' }, {}) }],
  ['046', { kind: 'TALKS', status: 'OCCURRED', mode: null }],
  ['057', { kind: 'SIGNING', status: 'OCCURRED', sides: seats({}, {}) }],
])('code %s is a meeting of its kind', async (EventCode, expected) => {
  const { meeting, faults } = await valuesOf({ EventCode });

  expect(faults).toEqual([]);
  expect(meeting).toMatchObject({ id: 'gdelt/1', ...expected });
});

test('what is only intended (036) has no day and no place, since nobody tells them', async () => {
  const { meeting } = await valuesOf({ EventCode: '036' });

  expect(meeting).toMatchObject({ kind: 'TALKS', status: 'ANNOUNCED', date: null, place: null });
  expect(meeting.accounts[0].note).toContain('on 2024-01-16');
});

test('the account tells how often the event was mentioned, and its document where', async () => {
  const { meeting, document } = await valuesOf({});

  expect(document).toMatchObject({
    url: 'https://news.example.org/2024/01/16/talks',
    publisher: 'news.example.org',
    publishedOn: '2024-01-17',
  });
  expect(meeting.accounts).toEqual([
    {
      document: document.id,
      locator: 'event 1',
      says: 'all',
      note: 'CAMEO 040: EGYPT (EGYGOV) consulted, with JORDAN (JOR), on 2024-01-16; mentioned 12 times in 3 sources.',
    },
  ]);
});

test('exports of 57 columns are themselves the document, those of 58 have an address', async () => {
  const old = await valuesOf({}, 57);
  const { document } = await valuesOf({}, 58);

  expect(old.document).toMatchObject({ id: 'gdelt/export/20240117.export.CSV' });
  expect(document).toMatchObject({ url: 'https://news.example.org/2024/01/16/talks' });
});

test('a source without an address is known by its words', async () => {
  const { document } = await valuesOf({ SOURCEURL: 'Example Monitoring' });

  expect(document).toMatchObject({ title: 'Example Monitoring', agency: 'Example Monitoring' });
  expect(document).not.toHaveProperty('url');
});

test('other events and those without two states are passed over, counted by the reason', async () => {
  const batches = await batchesOf([
    gdeltRow({ EventCode: '190' }),
    gdeltRow({ EventCode: '0311', NumMentions: 'x' }),
    gdeltRow({ Actor2CountryCode: '' }),
    gdeltRow({ Actor1CountryCode: 'EUR' }),
    gdeltRow({ Actor2CountryCode: 'EGY' }),
    '',
  ]);

  expect(batches.flatMap(({ records, faults }) => [...records, ...faults])).toEqual([]);
  expect(batches.map(({ rows }) => rows)).toEqual([
    {
      file: join(folder, '20240117.export.CSV'),
      count: 5,
      passedOver: { OTHER_EVENT: 2, NO_TWO_STATES: 1, GROUP_OF_STATES: 1, ONE_STATE: 1 },
    },
  ]);
});

test.each([
  [{ SQLDATE: '20240230' }, 'column 2 (SQLDATE) must be a day (YYYYMMDD), but got: 20240230'],
  [{ SQLDATE: '' }, 'column 2 (SQLDATE) must be a day (YYYYMMDD), but got: nothing'],
  [{ EventCode: '99' }, 'column 27 (EventCode) must be an event code of CAMEO'],
  [{ NumMentions: '1.5' }, 'column 32 (NumMentions) must be a whole number from 0, but got: 1.5'],
  [{ NumSources: '-1' }, 'column 33 (NumSources) must be a whole number'],
  [{ GLOBALEVENTID: 'a' }, 'column 1 (GLOBALEVENTID) must be a whole number'],
  [{ Actor2CountryCode: 'QQQ' }, 'column 18 (Actor2CountryCode) must be a country code of CAMEO'],
  [{ DATEADDED: '2024' }, 'column 60 (DATEADDED) must be a day'],
  [{ SOURCEURL: 'http://' }, 'column 61 (SOURCEURL) must be an http(s) address'],
  [{ Actor1Name: 'E\u202eGYPT' }, 'column 7 (Actor1Name) must not hold the character'],
])('a row with %o cannot be read, and its column is told', async (fields, message) => {
  const batches = await batchesOf([gdeltRow(), gdeltRow({ GLOBALEVENTID: 2, ...fields })]);

  const faults = batches.flatMap((batch) => batch.faults);
  expect(faults).toMatchObject([{ level: 'error', code: 'UNREADABLE_ROW', line: 2 }]);
  expect(faults[0]?.message).toContain(message);
  expect(batches.flatMap(({ records }) => records)).toHaveLength(2);
});

test('a row of another number of columns, and one that is no UTF-8, cannot be read', async () => {
  await writeFile(join(folder, 'b.csv'), Buffer.from('\xe9\t1', 'latin1'));
  const batches = await batchesOf([`${gdeltRow()}\tmore`], 'a.csv');

  const messages = batches.flatMap(({ faults }) => faults.map(({ message }) => message));
  expect(messages).toEqual([
    expect.stringContaining('must have one of 57, 58, 61 columns, but got: 62'),
    expect.stringContaining('must be UTF-8'),
  ]);
});

test('all states that actors and places lead to are built in', () => {
  const known = new Set(builtInStates().map(({ id }) => id));
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const pairs = letters.flatMap((a) => letters.map((b) => a + b));
  const places = pairs.flatMap((pair) => stateOfFips(pair) ?? []);
  const actors = pairs
    .flatMap((pair) => letters.map((c) => stateOfActor(pair + c, '2024-01-01')))
    .flatMap(({ state }) => state ?? []);

  expect(new Set(places).size).toBeGreaterThan(200);
  expect(new Set(actors).size).toBeGreaterThan(245);
  expect([...places, ...actors].filter((id) => !known.has(id))).toEqual([]);
});

test.each([
  ['ROM', '2024-01-01', 'RO'],
  ['PSE', '2024-01-01', 'PS'],
  ['GZS', '2024-01-01', 'PS'],
  ['RUS', '1985-03-01', 'SUHH'],
  ['RUS', '1992-01-01', 'RU'],
  ['SRB', '2004-01-01', 'CSXX'],
  ['EUR', '2024-01-01', null],
])('the actor %s on %s is %s', (code, day, state) => {
  expect(stateOfActor(code, day).state).toBe(state);
});

test.each([
  ['UK', 'GB'],
  ['CH', 'CN'],
  ['GM', 'DE'],
  ['TN', 'TO'],
  ['XX', null],
])('the place %s of FIPS 10-4 is in %s', (code, state) => {
  expect(stateOfFips(code)).toBe(state);
});

test('rows are records that nothing is wrong with, and a source of several rows is one', async () => {
  await writeFile(
    join(folder, 'a.csv'),
    ['036', '040', '041', '042', '043', '044', '045', '046', '057']
      .map((EventCode, at) => gdeltRow({ EventCode, GLOBALEVENTID: at + 1 }))
      .join('\r\n'),
  );

  const { located, faults } = await gather(readGdelt([folder]), { repeats: true });

  expect(faults).toEqual([]);
  expect(located.map(({ record }) => record.kind)).toEqual([
    'document',
    ...Array.from({ length: 9 }, () => 'meeting'),
  ]);
});
