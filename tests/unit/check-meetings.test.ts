import { expect, test } from 'vitest';
import { checkedFiles, checkedYaml, TALKS, told } from '../support/checked-records.ts';

const faultsOf = async (text: string) => told((await checkedYaml(text)).faults);
const talks = (from: string, to: string) => TALKS.replace(from, to);
const SIDES = 'sides: [ [ { person: p1, for: EG } ], [ { person: p2, for: JO } ] ]';

test.each(['TALKS', 'CALL', 'SUMMIT'])(
  '%s that occurred need two sides or two present',
  async (kind) => {
    const with_ = (seats: string) => faultsOf(talks('TALKS', kind).replace(SIDES, seats));

    expect(await with_('sides: [ [ { person: p1 }, { person: p2 } ] ]')).toEqual([
      'error TOO_FEW_PARTICIPANTS meetings[0].sides',
    ]);
    expect(await with_('present: [ { person: p1 } ]')).toEqual([
      'error TOO_FEW_PARTICIPANTS meetings[0].present',
    ]);
    expect(await with_('present: [ { person: p1 }, { person: p2 } ]')).toEqual([]);
    expect(
      await with_('sides: [ [ { person: p1 } ], [ { person: p2, status: ABSENT } ] ]'),
    ).toEqual(['error TOO_FEW_PARTICIPANTS meetings[0].sides']);
  },
);

test.each([
  ['VISIT', 'OCCURRED'],
  ['CEREMONY', 'OCCURRED'],
  ['RECEPTION', 'OCCURRED'],
  ['TALKS', 'ANNOUNCED'],
  ['SUMMIT', 'INVITED'],
])('%s that is %s may have one participant, and any may be undated', async (kind, status) => {
  const one = talks('TALKS', kind)
    .replace('OCCURRED', status)
    .replace('    date: 2000-05-01\n', '')
    .replace(SIDES, 'sides: [ [ { person: p1 } ] ]');

  expect(await faultsOf(one)).toEqual([]);
});

test('a meeting of nobody needs at least a host, a convener or a part', async () => {
  const nobody = talks('TALKS', 'CONFERENCE').replace(SIDES, 'titles: { en: Forum }');

  expect(await faultsOf(nobody)).toEqual(['error TOO_FEW_PARTICIPANTS meetings[0].sides']);
  expect(await faultsOf(nobody.replace('titles', 'hosts: EG\n    titles'))).toEqual([]);
  const whole =
    '  - { id: w, kind: SUMMIT, status: OCCURRED, accounts: [ { document: d1, says: all } ] }\n';
  expect(await faultsOf(`${talks('id: m1', 'id: m1\n    partOf: w')}${whole}`)).toEqual([]);
});

test('a person is seated once', async () => {
  expect(await faultsOf(talks(SIDES, `${SIDES}\n    present: [ { person: p1 } ]`))).toEqual([
    'error SEATED_TWICE meetings[0].present[0].person',
  ]);
});

test('five hundred participants are the most, sides and present together', async () => {
  const people = Array.from({ length: 251 }, (_, at) => `{ group: g${at} }`).join(', ');
  const many = talks(
    SIDES,
    `sides: [ [ { person: p1 } ], [ ${people} ] ]\n    present: [ ${people} ]`,
  );

  expect(await faultsOf(many)).toEqual(['error TOO_MANY_PARTICIPANTS meetings[0].sides']);
});

test('wholes, places and originals do not lead in circles', async () => {
  expect(await faultsOf(talks('id: m1', 'id: m1\n    partOf: m1'))).toEqual([
    'error CYCLE meetings[0].partOf',
  ]);
  expect(
    await faultsOf(
      'places:\n  - { id: a, names: { en: A }, kind: SITE, in: b }\n' +
        '  - { id: b, names: { en: B }, kind: SITE, in: a }\n' +
        '  - { id: c, names: { en: C }, kind: SITE, in: a }\n',
    ),
  ).toEqual(['error CYCLE places[0].in', 'error CYCLE places[1].in']);
  expect(await faultsOf('documents: [ { id: d, copyOf: d } ]')).toEqual([
    'error CYCLE documents[0].copyOf',
  ]);
});

test('long chains and long circles are walked once, and told in a short sentence', async () => {
  const copies = (count: number, last: string) =>
    Array.from({ length: count }, (_, at) =>
      JSON.stringify({ document: { id: `d${at}`, copyOf: at + 1 < count ? `d${at + 1}` : last } }),
    ).join('\n');
  const chain = await checkedFiles({
    'chain.ndjson': `${copies(5_000, 'end')}\n{"document":{"id":"end"}}`,
  });
  const circle = await checkedFiles({ 'circle.ndjson': copies(5_000, 'd4100') });

  expect(chain.faults).toEqual([]);
  expect(circle.faults).toHaveLength(900);
  expect(circle.faults[0]?.message).toBe(
    'document.copyOf must not lead back to itself, but goes: d4100, d4101, d4102, d4103, d4104, d4105, d4106, d4107, d4108, d4109, d4110, …, d4100.',
  );
});

test('a part that is certainly outside its whole is warned of', async () => {
  const whole = (date: string) =>
    `  - { id: w, kind: VISIT, status: OCCURRED, date: ${date}, sides: [ [ { person: p1 } ] ], accounts: [ { document: d1, says: all } ] }\n`;
  const part = talks('id: m1', 'id: m1\n    partOf: w');

  expect(await faultsOf(part + whole('2000-04-30/2000-05-02'))).toEqual([]);
  expect(await faultsOf(part + whole('2000-05'))).toEqual([]);
  expect(await faultsOf(part + whole('2000-04'))).toEqual([
    'warning PART_OUTSIDE_WHOLE meetings[0].date',
  ]);
});

test('nobody meets before birth or after death, and few at a hundred and twenty', async () => {
  const born = (date: string) => faultsOf(talks('born: 1960-01-01', date));

  expect(await born('born: 2000-05-02')).toEqual([
    'error MEETING_BEFORE_BIRTH meetings[0].sides[1][0]',
  ]);
  expect(await born('born: 2000-05')).toEqual([]);
  expect(await born('died: 2000-04')).toEqual([
    'error MEETING_AFTER_DEATH meetings[0].sides[1][0]',
  ]);
  expect(await born('died: 2000')).toEqual([]);
  expect(await born('born: 1850')).toEqual(['warning AGE_IMPLAUSIBLE people[1].born']);
  expect(await born('born: 1960, died: 1959')).toEqual(
    expect.arrayContaining(['error DATE_ORDER people[1].died']),
  );
});

test('a state in a meeting of a time in which it was not is warned of', async () => {
  expect(await faultsOf(talks('for: JO', 'for: SUHH'))).toEqual([
    'warning STATE_NOT_IN_EXISTENCE meetings[0].sides[1][0].for',
  ]);
});

test('states have codes in capitals, or slugs with names', async () => {
  expect(await faultsOf('states: [ { id: eg } ]')).toContain('error STATE_CODE states[0].id');
  expect(await faultsOf('states: [ { id: QQ } ]')).toEqual(['error REQUIRED states[0].names']);
  expect(await faultsOf('states: [ { id: ZQ, names: { en: Z } } ]')).toEqual([
    'error STATE_CODE states[0].id',
  ]);
  expect(
    await faultsOf('states: [ { id: abkhazia, names: { en: Abkhazia } }, { id: XK } ]'),
  ).toEqual([]);
  expect(
    await faultsOf('states: [ { id: northland, names: { en: N }, from: 2001, until: 2000 } ]'),
  ).toEqual(['error DATE_ORDER states[0].until']);
});

test('an office held twice at once, under one id or one title, is warned of', async () => {
  const held = (office: string, from: string, until: string) =>
    `{ office: ${office}, from: ${from}, until: ${until}, sources: [ { document: d } ] }`;
  const person = (...tenures: readonly string[]) =>
    'documents: [ { id: d } ]\noffices:\n  - { id: a, titles: { en: Minister }, of: EG }\n' +
    '  - { id: b, titles: { en: minister }, of: EG }\n  - { id: c, titles: { en: Minister }, of: JO }\n' +
    `people: [ { id: p, names: { en: Ada }, tenures: [ ${tenures.join(', ')} ] } ]\n`;
  const overlap = ['warning ROLE_OVERLAP people[0].tenures[1]'];

  expect(await faultsOf(person(held('a', '1990', '2000'), held('b', '1995', '1996')))).toEqual(
    overlap,
  );
  expect(await faultsOf(person(held('a', '1990', '2000'), held('a', '1995', '2005')))).toEqual(
    overlap,
  );
  expect(await faultsOf(person(held('a', '1990', '2000'), held('a', '2000', '2005')))).toEqual([]);
  expect(await faultsOf(person(held('a', '1990', '2000'), held('c', '1995', '1996')))).toEqual([]);
});

test('people who share a name may be one, until births or a judgement tell them apart', async () => {
  const people = (more: string) =>
    `people:\n  - { id: a, names: { ar: علي كريم }, born: 1950 }\n  - { id: b, names: { en: Ali, ar: [علي, علی کریم] }, ${more} }\n`;

  expect(await faultsOf(people('born: 1950-01-01'))).toEqual([
    'warning POSSIBLE_DUPLICATE people[1].names.ar[1]',
  ]);
  expect(await faultsOf(people('born: 1960'))).toEqual([]);
  const judged = 'judgements: [ { different: [a, b], because: two men } ]\n';
  expect(await faultsOf(`${people('born: 1950')}${judged}`)).toEqual([]);
});
