/** What a row must have to be read, and how a refusal names row, rule and value. */
import { expect, test } from 'vitest';
import { readFiles, readTrips, readVisits, trip, visit } from '../support/us-travel-files.ts';

const messages = ({ faults }: Awaited<ReturnType<typeof readTrips>>) =>
  faults.map(({ code, message }) => `${code} ${message.replace(/^\S+ /, '')}`);

test.each([
  [
    'without a number',
    { id: '' },
    'a trip must have an id of letters and digits, but got: nothing.',
  ],
  [
    'with an unreadable day',
    { 'start-date': '1973-02-30' },
    'travels/1 must have a day (YYYY-MM-DD) as start-date, but got: 1973-02-30.',
  ],
  [
    'without an end',
    { 'end-date': '' },
    'travels/1 must have a day (YYYY-MM-DD) as end-date, but got: nothing.',
  ],
  [
    'that ends before it starts',
    { 'end-date': '1973-10-19' },
    'travels/1 must have end-date on or after start-date, 1973-10-20, but got: 1973-10-19.',
  ],
  [
    'of an unknown country',
    { country: 'Ruritania' },
    'travels/1 must have a known country as country, but got: Ruritania.',
  ],
  [
    'of nobody',
    { who: '' },
    'travels/1 must name a person as who, such as nixon-richard-m, but got: nothing.',
  ],
  [
    'without a name',
    { name: '' },
    'travels/1 must have the name of the traveller, but got: nothing.',
  ],
  [
    'of another role',
    { role: 'senator' },
    'travels/1 must have one of these roles: president, secretary; but got: senator.',
  ],
])('a trip %s is refused', async (_what, fields, message) => {
  const read = await readTrips(trip(fields));

  expect(messages(read)).toEqual([`UNREADABLE_ROW ${message}`]);
  expect(read.raw).toEqual([]);
});

test('a visit without a visitor is refused', async () => {
  const read = await readVisits(visit({ visitor: ' ' }));

  expect(messages(read)).toEqual([
    'UNREADABLE_ROW visits/1 must have a visitor, but got: nothing.',
  ]);
});

test('all that is wrong with one row is one fault', async () => {
  const read = await readTrips(trip({ 'start-date': 'May', country: 'Ruritania', who: 'Ada' }));

  expect(messages(read)).toEqual([
    'UNREADABLE_ROW travels/1 must have a day (YYYY-MM-DD) as start-date, but got: May; ' +
      'must name a person as who, such as nixon-richard-m, but got: Ada.',
  ]);
});

test('a row whose words cannot stand in records is refused as a whole', async () => {
  const read = await readTrips(trip({ name: `Ada ${'b'.repeat(400)}` }), trip({ id: '2' }));

  expect(messages(read)).toEqual([
    expect.stringMatching(/^UNREADABLE_ROW travels\/1 cannot be a record: .* at most 300/),
  ]);
  expect(read.raw.every(({ path }) => path === 'travels/2')).toBe(true);
});

test('what is no row of the register is refused', async () => {
  const other = await readFiles({ 'a.xml': '<trips><journey><id>1</id></journey></trips>' });
  expect(messages(other)).toEqual([
    'UNREADABLE_ROW a row must be one of: trip, visit, president, principal; but got: journey.',
  ]);
});

test('a president without a first day in office is refused', async () => {
  const president = '<president n="90"><id>example-eve</id><name>Eve Example</name></president>';

  const read = await readFiles({ 'a.xml': `<presidents>${president}</presidents>` });

  expect(messages(read)).toEqual([
    'UNREADABLE_ROW presidents/90 must have a day (YYYY-MM-DD) as took-office-date, but got: nothing.',
  ]);
});
