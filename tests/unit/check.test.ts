import { expect, test } from 'vitest';
import { withoutRepeats } from '../../src/ingest/check/check-duplicates.ts';
import type {
  StatedMeeting,
  StatedOrganization,
  StatedPerson,
  StatedPlace,
  StatedRecord,
  StatedState,
} from '../../src/model/stated.ts';
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

const ORGANIZATION: StatedOrganization = {
  kind: 'organization',
  id: 'northland',
  names: [],
  abbreviation: null,
  members: [],
};
const PLACE: StatedPlace = {
  kind: 'place',
  id: 'northland',
  names: [],
  placeKind: 'REGION',
  in: null,
};
const STATE: StatedState = { kind: 'state', id: 'northland', names: [], from: null, until: null };

test('ids that kinds share are warned of, and no place is a state', async () => {
  expect(await faultsOf('people: [{ id: eg, names: { en: Ada } }]')).toEqual([
    'warning ID_SHARED_KINDS people[0].id',
  ]);
  expect(await faultsOf('places: [{ id: EG, names: { en: Egypt }, kind: REGION }]')).toEqual([
    'error PLACE_IS_STATE places[0].id',
  ]);
});

test('an id of a state is no place and no organization, whichever was there first', async () => {
  const state = 'states: [{ id: northland, names: { en: Northland } }]';
  const place = 'places: [{ id: northland, names: { en: Northland }, kind: REGION }]';
  const organization = 'organizations: [{ id: northland, names: { en: Northland } }]';
  const beside = async (text: string, other: StatedRecord) =>
    told((await checkedYaml(text, [other])).faults);

  expect(await beside(state, PLACE)).toEqual(['error PLACE_IS_STATE states[0].id']);
  expect(await beside(place, STATE)).toEqual(['error PLACE_IS_STATE places[0].id']);
  expect(await beside(state, ORGANIZATION)).toEqual(['error ID_SHARED_KINDS states[0].id']);
  expect(await beside(organization, STATE)).toEqual(['error ID_SHARED_KINDS organizations[0].id']);
  expect(await beside(place, ORGANIZATION)).toEqual(['warning ID_SHARED_KINDS places[0].id']);
});

test('one faulty record is told once, and not at those that lead to it', async () => {
  const place = '\nplaces: [ { id: amman, names: { en: Amman }, kind: TOWN, in: JO } ]\n';
  expect(await faultsOf(talks('born: 1960-01-01', 'born: never'))).toEqual([
    'error DATE_FORMAT people[1].born',
  ]);
  expect(
    await faultsOf(
      place +
        talks('date: 2000-05-01', 'date: 2000-05-01\n    place: JO').replace(
          'all',
          '{ date: true, status: true, participants: true, place: amman }',
        ),
    ),
  ).toEqual(['error ENUM places[0].kind']);
  expect(
    await faultsOf(
      'people: [ { id: a, names: { en: A A } }, { id: b, names: 1 } ]\n' +
        'judgements: [ { same: [a, b], because: x } ]\n',
    ),
  ).toEqual(['error TYPE people[1].names']);
});

function person(id: string, life: Partial<StatedPerson> = {}): StatedPerson {
  const nothing = { names: [], identifiers: [], born: null, died: null, tenures: [] };
  return { kind: 'person', id, ...nothing, ...life };
}

test('references resolve in the load, then in what stays, or are told with the nearest id', async () => {
  const { faults } = await checkedYaml(talks('person: p2', 'person: p3'));
  expect(told(faults)).toEqual(['error UNKNOWN_REF meetings[0].sides[1][0].person']);
  expect(faults[0]).toMatchObject({ line: 12 });

  const p3 = person('p3');
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
  expect(
    await says('{ date: 2000-05-01, status: CANCELLED, participants: [p1], place: EG }'),
  ).toEqual([
    'error UNSTATED meetings[0].status',
    'error UNSTATED meetings[0].place',
    'error UNSTATED meetings[0].sides[1][0].person',
  ]);
  expect(await says('[status, date, place, participants]')).toEqual([]);
  expect(await faultsOf(talks('accounts: [ { document: d1, says: all } ]', ''))).toEqual([
    'error UNSTATED meetings[0].accounts',
  ]);
});

test('an account may be more exact about the place than its record', async () => {
  const place = 'places: [ { id: amman, names: { en: Amman }, kind: CITY, in: JO } ]\n';
  const record = (where: string, said: string) =>
    place +
    talks('date: 2000-05-01', `date: 2000-05-01\n    place: ${where}`).replace(
      'all',
      `{ date: true, status: true, participants: true, place: ${said} }`,
    );

  expect(await faultsOf(record('JO', 'amman'))).toEqual([]);
  expect(await faultsOf(record('amman', 'JO'))).toEqual(['error UNSTATED meetings[0].place']);
});

test.each([
  ['2000-05-01', '2000', false],
  ['2000-05-01', '2000-05', false],
  ['2000-05-01', '[2000-05-01,2000-05-02]', false],
  ['2000-05-01', '2000-05-02', false],
  ['2000-05-01/2000-05-03', '2000-05/2000-05-03', false],
  ['2000-05-01', '2000-05-01~', true],
  ['2000-05', '[2000-05-01..2000-05-31]', true],
  ['2000', '2000-05', true],
  ['2000-05-01/', '2000-05-01', true],
  ['2000-05-01/', '2000-05-01/..', true],
  ['2000-05-01/2000-05', '2000-05-01/2000-05-03', true],
  ['[2000-05-01,2000-05-02]', '2000-05-01', true],
])('a record of %s is stated by an account of %s: %s', async (date, said, isStated) => {
  const record = talks('date: 2000-05-01', `date: "${date}"`).replace(
    'all',
    `{ date: "${said}", status: true, participants: true }`,
  );

  expect(await faultsOf(record)).toEqual(isStated ? [] : ['error UNSTATED meetings[0].date']);
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

test('ids may be judged of each kind, and the kind is in the id whether written or found', async () => {
  const two = '[ { id: a, names: { en: A A } }, { id: b, names: { en: B B } } ]';
  const both =
    '{ same: [a, b], of: person, because: x }, { same: [b, a], of: organization, because: x }';
  const of = async (text: string) => {
    const { faults, located } = await checkedYaml(text);
    const ids = located.flatMap(({ record }) => (record.kind === 'judgement' ? record.id : []));
    return { ids, errors: faults.filter(({ level }) => level === 'error') };
  };

  expect(await of(`people: ${two}\norganizations: ${two}\njudgements: [ ${both} ]\n`)).toEqual({
    ids: ['same:person:a+b', 'same:organization:a+b'],
    errors: [],
  });
  const found = await of(`people: ${two}\njudgements: [ { same: [b, a], because: x } ]\n`);
  expect(found.ids).toEqual(['same:person:a+b']);
});

test('what a load declares settles its judgements, whatever others call the same ids', async () => {
  const others = ['a', 'b', 'c'].map((id): StatedRecord => ({ ...ORGANIZATION, id }));
  const judged = async (ids: string, beside: readonly StatedRecord[]) => {
    const text = `people: [ { id: a, names: { en: A A } } ]\njudgements: [ { different: ${ids}, because: x } ]`;
    const { faults, located } = await checkedYaml(text, beside);
    expect(faults.filter(({ level }) => level === 'error')).toEqual([]);
    return located.at(-1)?.record;
  };

  expect(await judged('[a, b]', [...others, person('b')])).toMatchObject({ of: 'person' });
  expect(await judged('[a, b]', others)).toMatchObject({ of: 'organization' });
  expect(await judged('[b, c]', others)).toMatchObject({ of: 'organization' });
});

test('a judgement is of fifty ids at most', async () => {
  const people = (count: number) => {
    const ids = Array.from({ length: count }, (_, at) => `id-${at}`);
    const declared = ids.map((id) => `{ id: ${id}, names: { en: Name of ${id} } }`).join(', ');
    return `people: [ ${declared} ]\njudgements: [ { different: [${ids.join(', ')}], because: x } ]`;
  };

  expect(await faultsOf(people(50))).toEqual([]);
  expect(await faultsOf(people(51))).toEqual(['error TOO_MANY judgements[0].different']);
});

test('lives and the meetings that others state fit, whichever was loaded first', async () => {
  const { located } = await checkedYaml(TALKS);
  const others = located.map(({ record }) => record);
  const absent = others.map((record): StatedRecord => {
    return record.kind === 'meeting' ? withStatus(record, 'ABSENT') : record;
  });
  const life = async (text: string, beside: readonly StatedRecord[]) =>
    told((await checkedYaml(`people: [ { id: p1, names: { en: Ada }, ${text} } ]`, beside)).faults);
  const withoutPeople = others.filter(({ kind }) => kind !== 'person');

  expect(await life('born: 2000-05-02', withoutPeople)).toEqual([
    'error MEETING_BEFORE_BIRTH people[0].born',
  ]);
  expect(await life('born: 2000-05', withoutPeople)).toEqual([]);
  expect(await life('died: 2000-04', others)).toEqual(['error MEETING_AFTER_DEATH people[0].died']);
  expect(await life('died: 2000-04', absent)).toEqual([]);
  expect(await life('born: 2000-05-02', others)).toEqual([]);
});

test('of lives that only others state, all must rule a meeting out', async () => {
  const meeting = talks('  - { id: p1, names: { en: Ada Adams }, born: 1950-01-01 }\n', '');
  const beside = async (...births: readonly string[]) => {
    const others = births.map((born) => person('p1', { born }));
    return told((await checkedYaml(meeting, others)).faults);
  };

  expect(await beside('2001', '2002')).toEqual([
    'error MEETING_BEFORE_BIRTH meetings[0].sides[0][0]',
  ]);
  expect(await beside('2001', '1950')).toEqual([]);
  expect(await beside('1950', '2001')).toEqual([]);
});

function withStatus(meeting: StatedMeeting, status: 'ABSENT'): StatedMeeting {
  return {
    ...meeting,
    participants: meeting.participants.map((participant) => ({ ...participant, status })),
  };
}
