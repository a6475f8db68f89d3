import { expect, test } from 'vitest';
import { withoutRepeats } from '../../src/ingest/check/check-duplicates.ts';
import type { StatedPerson } from '../../src/model/stated.ts';
import { checkedFiles, checkedYaml, TALKS, told } from '../support/checked-records.ts';

const faultsOf = async (text: string) => told((await checkedYaml(text)).faults);
const talks = (from: string, to: string) => TALKS.replace(from, to);

test('two people, a document and what it says make a valid load', async () => {
  expect(await faultsOf(TALKS)).toEqual([]);
});

test('one id declared twice is an error, word for word a warning, and it counts once', async () => {
  const people = (...records: readonly string[]) => `people:\n${records.join('')}`;
  const ada = '  - { id: p, names: { en: Ada } }\n';

  const { faults, located } = await checkedYaml(people(ada, ada));
  expect(told(faults)).toEqual(['warning DUPLICATE_ID_SAME people[1].id']);
  expect(withoutRepeats(located)).toHaveLength(1);
  expect(await faultsOf(people(ada, ada.replace('Ada', 'Ben')))).toEqual([
    'error DUPLICATE_ID people[1].id',
  ]);
  const accented = (id: string, name: string) => `  - { id: "${id}", names: { en: ${name} } }\n`;
  expect(
    await faultsOf(people(accented('ren\u00e9', 'Ada'), accented('rene\u0301', 'Ben'))),
  ).toEqual(['error DUPLICATE_ID_NORMALISED people[1].id']);
});

test('ids that kinds share are warned of, and no place is a state', async () => {
  expect(await faultsOf('people: [{ id: eg, names: { en: Ada } }]')).toEqual([
    'warning ID_SHARED_KINDS people[0].id',
  ]);
  expect(await faultsOf('places: [{ id: EG, names: { en: Egypt }, kind: REGION }]')).toEqual([
    'error PLACE_IS_STATE places[0].id',
  ]);
});

test('references resolve in the load, then in what stays, or are told with the nearest id', async () => {
  const { faults } = await checkedYaml(talks('person: p2', 'person: p3'));
  expect(told(faults)).toEqual(['error UNKNOWN_REF meetings[0].sides[1][0].person']);
  expect(faults[0]).toMatchObject({ line: 12 });

  const p3: StatedPerson = {
    kind: 'person',
    id: 'p3',
    names: [],
    identifiers: [],
    born: null,
    died: null,
    tenures: [],
  };
  expect((await checkedYaml(talks('person: p2', 'person: p3'), [p3])).faults).toEqual([]);

  const { faults: slips } = await checkedYaml(
    'places:\n  - { id: moscow, names: { en: Moscow }, kind: CITY, in: RU }\n' +
      '  - { id: kremlin, names: { en: Kremlin }, kind: SITE, in: moskow }\n',
  );
  expect(slips[0]?.message).toBe(
    'places[1].in must be the id of a place or state, but moskow is unknown; did you mean moscow?',
  );
});

test('an account may list what the record calls a group, and no other unknown name', async () => {
  const group = (said: string) =>
    talks('person: p2, for: JO', 'group: delegation, for: JO').replace(
      'says: all',
      `says: { date: true, status: true, participants: [p1, ${said}] }`,
    );

  expect(await faultsOf(group('delegation'))).toEqual([]);
  expect(await faultsOf(group('delegates'))).toEqual([
    'error UNKNOWN_REF meetings[0].accounts[0].says.participants[1]',
  ]);
});

test('what no account states is refused, each by itself', async () => {
  const says = (text: string) =>
    faultsOf(talks('date: 2000-05-01', 'date: 2000-05-01\n    place: JO').replace('all', text));

  expect(await says('[participants, status, place]')).toEqual(['error UNSTATED meetings[0].date']);
  expect(await says('{ date: 2000-05, status: CANCELLED, participants: [p1], place: EG }')).toEqual(
    [
      'error UNSTATED meetings[0].status',
      'error UNSTATED meetings[0].place',
      'error UNSTATED meetings[0].sides[1][0].person',
    ],
  );
  expect(await says('[status, date, place, participants]')).toEqual([]);
  expect(await faultsOf(talks('accounts: [ { document: d1, says: all } ]', ''))).toEqual([
    'error UNSTATED meetings[0].accounts',
  ]);
});

test('an account may be more exact about the place, and vague or exact about the date', async () => {
  const place = 'places: [ { id: amman, names: { en: Amman }, kind: CITY, in: JO } ]\n';
  const record = (where: string, said: string) =>
    place +
    talks('date: 2000-05-01', `date: 2000-05-01\n    place: ${where}`).replace(
      'all',
      `{ date: 2000, status: true, participants: true, place: ${said} }`,
    );

  expect(await faultsOf(record('JO', 'amman'))).toEqual([]);
  expect(await faultsOf(record('amman', 'JO'))).toEqual(['error UNSTATED meetings[0].place']);
});

test('who is said to be absent is stated', async () => {
  const absent = talks('person: p2, for: JO', 'for: JO }, { person: p2, status: ABSENT').replace(
    'says: all',
    'says: { date: true, status: true, participants: [p1, JO] }, absent: p2',
  );

  expect(await faultsOf(absent)).toEqual([]);
});

test('a tenure needs a source', async () => {
  expect(
    await faultsOf(
      'offices: [ { id: o, titles: { en: Minister }, of: EG } ]\n' +
        'people: [ { id: p, names: { en: Ada }, tenures: [ { office: o, from: 2001 } ] } ]\n',
    ),
  ).toEqual(['error UNSOURCED people[0].tenures[0]']);
});

test('faults come in the order of the files and their lines', async () => {
  const { faults } = await checkedFiles({
    'a.yaml': 'places:\n  - { id: x, names: { en: X }, kind: SITE, in: nowhere }\n',
    'b.yaml': 'documents:\n  - { id: d, copyOf: e }\n  - { id: f, copyOf: g }\n',
  });

  expect(faults.map(({ line, field }) => `${line} ${field}`)).toEqual([
    '2 places[0].in',
    '2 documents[0].copyOf',
    '3 documents[1].copyOf',
  ]);
});

test('a judgement is of the one kind that knows its ids', async () => {
  const places = (judgement: string) =>
    checkedYaml(
      'places:\n  - { id: a, names: { en: A }, kind: SITE }\n  - { id: b, names: { en: B }, kind: SITE }\n' +
        `people:\n  - { id: c, names: { en: C C } }\njudgements:\n  - ${judgement}\n`,
    );

  const { faults, located } = await places('{ same: [a, b], because: x }');
  expect(faults).toEqual([]);
  expect(located.at(-1)?.record).toMatchObject({ kind: 'judgement', of: 'place' });
  expect(told((await places('{ same: [a, c], because: x }')).faults)).toEqual([
    'error UNKNOWN_REF judgements[0].same',
  ]);
  expect(told((await places('{ same: [a, b], of: person, because: x }')).faults)).toEqual([
    'error UNKNOWN_REF judgements[0].same[0]',
    'error UNKNOWN_REF judgements[0].same[1]',
  ]);
});

test('a judgement of ids that two kinds know must say of which', async () => {
  const two = '[ { id: a, names: { en: A A } }, { id: b, names: { en: B B } } ]';
  const { faults } = await checkedYaml(
    `people: ${two}\norganizations: ${two}\njudgements: [ { different: [a, b], because: x } ]\n`,
  );

  expect(told(faults)).toContain('error JUDGEMENT_AMBIGUOUS judgements[0].different');
});
