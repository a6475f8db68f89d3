import { expect, test } from 'vitest';
import { readTables } from '../support/csv-files.ts';

const MAPPING = `dataset: { id: talks, kind: REGISTER }
records:
  - document: { id: { pattern: "talks/{file}" }, title: { constant: Talks } }
  - each: { column: Guests, split: ";" }
    person:
      id: { item: true, transform: [slug] }
      names: { en: { item: true } }
  - meeting:
      id: { pattern: "talks/{No}-{State|lower}" }
      kind: { column: Kind, transform: [trim, { values: { T: TALKS, V: VISIT }, default: OTHER }] }
      status: { column: Held, transform: [ { values: { "yes": OCCURRED, "no": CANCELLED } } ] }
      date: { column: Date, transform: [ { date: DD/MM/YYYY } ] }
      sides:
        - [ { for: { column: State } } ]
        - - { each: { column: Guests, split: ";" }, person: { item: true, transform: [slug] }, role: GUEST }
          - { when: { column: Office, not: [none, ""] }, office: { column: Office } }
      accounts:
        - { document: { pattern: "talks/{file}" }, locator: { pattern: "row {row}" }, says: all, note: { column: Note } }
`;
const HEADER = 'No,State,Kind,Held,Date,Guests,Office,Note';

const read = (...rows: readonly string[]) =>
  readTables(MAPPING, { 'a.csv': [HEADER, ...rows].join('\n') });

test('a row becomes records by columns, constants, patterns, items and what is done to them', async () => {
  const { values, faults, records, batches } = await read(
    '1,EG, T ,yes,3/2/2024,,,',
    '2,EG,V,no,03/02/2024,Jane Roe; John Doe,none,"a\nb"',
  );

  expect(faults.map(({ message }) => message)).toEqual([
    expect.stringContaining(
      'a.csv row 1: column 5 (Date): must be a date written DD/MM/YYYY, but got: 3/2/2024.',
    ),
  ]);
  expect(values).toEqual([
    ['document', { id: 'talks/a.csv', title: 'Talks' }],
    ['person', { id: 'jane-roe', names: { en: 'Jane Roe' } }],
    ['person', { id: 'john-doe', names: { en: 'John Doe' } }],
    [
      'meeting',
      {
        id: 'talks/2-eg',
        kind: 'VISIT',
        status: 'CANCELLED',
        date: '2024-02-03',
        sides: [
          [{ for: 'EG' }],
          [
            { person: 'jane-roe', role: 'GUEST' },
            { person: 'john-doe', role: 'GUEST' },
          ],
        ],
        accounts: [{ document: 'talks/a.csv', locator: 'row 2', says: 'all', note: 'a\nb' }],
      },
    ],
  ]);
  expect(records.map((record) => record.lineOf(['id']))).toEqual([3, 3, 3, 3]);
  expect(batches[0]?.header).toEqual({ id: 'talks', kind: 'REGISTER' });
  expect(batches.flatMap(({ rows }) => rows?.count ?? [])).toEqual([2]);
});

test('a row is refused as a whole, with each column at fault', async () => {
  const { values, faults } = await read(
    '1,E\u202eG,T,perhaps,30/02/2024,Jane Roe,,',
    '2,EG,T,yes,30/02/2024,\u200b,a\u0007,',
    '3,EG,T,yes,03/02/2024,,',
    '4,EG,T,yes,03/02/2024,,,,',
    '5,"E"G,T,yes,03/02/2024,,,',
  );

  expect(values).toEqual([]);
  expect(faults.map(({ code, line }) => `${code} ${line}`)).toEqual(
    [2, 3, 4, 5, 6].map((line) => `UNREADABLE_ROW ${line}`),
  );
  const [first, second, third, fourth, fifth] = faults.map(({ message }) => message);
  expect(first).toContain('column 4 (Held): must be one of: yes, no, but got: perhaps');
  expect(second).toContain('column 5 (Date): meeting.date');
  expect(second).toContain('column 6 (Guests): person.names.en must');
  expect(second).toContain('column 7 (Office): meeting.sides[1][1].office must not hold');
  expect(third).toContain(
    'must have 8 cells, one for each column, but got: 7; column 8 is missing',
  );
  expect(fourth).toContain('but got: 9; column 9 is too many');
  expect(fifth).toContain('row 5: cell 2 must have nothing between the closing quote');
});

test('columns that are missing or there twice are told before any row', async () => {
  const { faults, values } = await readTables(MAPPING, {
    'a.csv': 'No,Stat,Kind,Held,Held,Date,Guests,Office,Note\n1,2,3,4,5,6,7,8,9\n',
    'b.csv': '',
    'c.csv': `${HEADER}\r`,
    'd.csv': '"No,State\n',
  });

  expect(values).toEqual([['document', { id: 'talks/c.csv', title: 'Talks' }]].slice(1));
  expect(faults.map(({ code, line }) => `${code} ${line}`)).toEqual([
    'DUPLICATE_COLUMN 1',
    'UNKNOWN_COLUMN 1',
    'EMPTY_FILE 1',
    'HEADER_UNREADABLE 1',
  ]);
  expect(faults[0]?.message).toContain('but Held is at 4, 5');
  expect(faults[1]?.message).toMatch(
    /the column State, for which .*:9 asks, .*did you mean Stat\?/,
  );
});

test('line ends of CR alone and UTF-16 are told as such', async () => {
  const { codes } = await readTables(MAPPING, {
    'a.csv': `${HEADER}\r1,EG,T,yes,03/02/2024,,,\r`,
    'b.csv': Buffer.from(`\ufeff${HEADER}\n`, 'utf16le'),
  });

  expect(codes).toContain('LINE_ENDS 1');
  expect(codes).toContain('ENCODING 1');
});

test('a table without a header has the columns that the mapping names', async () => {
  const mapping = `dataset: { id: t, kind: FEED }
csv: { header: false, columns: [Code, Name], delimiter: ";", quote: "" }
records: [ { place: { id: { column: Code, transform: [lower] }, names: { en: { column: Name } }, kind: CITY } } ]
`;
  const { values, faults } = await readTables(mapping, { 'a.tsv': 'CAI;"Cairo"\nAMM;Amman\n' });

  expect(faults).toEqual([]);
  expect(values).toEqual([
    ['place', { id: 'cai', names: { en: '"Cairo"' }, kind: 'CITY' }],
    ['place', { id: 'amm', names: { en: 'Amman' }, kind: 'CITY' }],
  ]);
});
