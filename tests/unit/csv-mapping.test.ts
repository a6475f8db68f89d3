import { expect, test } from 'vitest';
import { readTables } from '../support/csv-files.ts';

const HEAD = 'dataset: { id: talks, kind: REGISTER }\n';

/** The faults of a mapping, each as `CODE LINE FIELD`; the table could not be read. */
async function faultsOf(mapping: string) {
  const { faults, records } = await readTables(mapping, { 'a.csv': Buffer.from([0xff, 0xfe]) });
  expect(records).toEqual([]);
  return faults.map(({ code, line, field }) => `${code} ${line} ${field}`);
}

test('all faults of a mapping are told with line and field before a table is opened', async () => {
  const mapping = `dataset: { id: talks, kind: REGISTRY }
csv: { delimiter: ";;", quoted: true }
record: []
`;

  expect(await faultsOf(mapping)).toEqual([
    'ENUM 1 dataset.kind',
    'CHARACTER 2 csv.delimiter',
    'UNKNOWN_FIELD 2 csv.quoted',
    'REQUIRED 1 records',
    'UNKNOWN_FIELD 3 record',
  ]);
});

test('what gives values is checked: transforms, patterns, dates, items, conditions', async () => {
  const mapping = `${HEAD}records:
  - person:
      id: { column: Guest, transform: [slugify] }
      names: { en: { pattern: "{Guest" } }
      born: { column: Born, transform: [ { date: DD/MM } ] }
      identifiers: { wikidata: { item: true } }
  - when: { column: Guest, was: x }
    people: []
  - place: { each: { column: a, split: "," }, id: { colunm: x, column: y } }
`;

  expect(await faultsOf(mapping)).toEqual([
    'ENUM 4 records[0].person.id.transform[0]',
    'PATTERN 5 records[0].person.names.en.pattern',
    'DATE_FORM 6 records[0].person.born.transform[0].date',
    'EACH 7 records[0].person.identifiers.wikidata',
    'TYPE 8 records[1]',
    'EACH 10 records[2].place.each',
    'UNKNOWN_FIELD 10 records[2].place.id.colunm',
  ]);
});

test('what no row can mend is told once: fields that are none, words that are none, what is missing', async () => {
  const mapping = `${HEAD}records:
  - person:
      id: { column: Guest }
      nmaes: { en: { column: Guest } }
  - meeting:
      id: { pattern: "talks-{Id}" }
      kind: TALK
      status: { column: Status }
      sides: [ [ { for: { column: State }, role: GEUST } ] ]
      titles: { english: { column: Guest } }
`;

  expect(await faultsOf(mapping)).toEqual([
    'REQUIRED 3 records[0].person.names',
    'UNKNOWN_FIELD 5 records[0].person.nmaes',
    'ENUM 8 records[1].meeting.kind',
    'LANGUAGE 11 records[1].meeting.titles.english',
    'ENUM 10 records[1].meeting.sides[0][0].role',
  ]);
});

test('columns of a table without a header are checked in the mapping itself', async () => {
  const mapping = `${HEAD}csv: { header: false, columns: [Id, Guest, Id] }
records: [ { person: { id: { column: Guset }, names: { en: x } } } ]
`;

  expect(await faultsOf(mapping)).toEqual([
    'DUPLICATE_COLUMN 2 csv.columns',
    'UNKNOWN_COLUMN 2 csv.columns',
  ]);
  expect(await faultsOf(`${HEAD}csv: { header: false }\nrecords: [ { place: {} } ]\n`)).toContain(
    'COLUMNS 2 csv',
  );
});

test('a mapping that is not there, no YAML, or JSON with numbers is told as any file', async () => {
  expect(await faultsOf(`${HEAD}records: [`)).toEqual(['YAML_SYNTAX 2 ']);
  expect(
    await faultsOf(
      '{"dataset":{"id":"d","kind":"FEED"},"records":[{"person":{"id":7,"names":{}}}]}',
    ),
  ).toEqual(['TYPE 1 records[0].person.id']);
});
