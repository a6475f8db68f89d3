/** What one row of the register states: its document, people, offices, places, visit and meetings. */
import { expect, test } from 'vitest';
import { readFiles, readTrips, readVisits, trip, visit } from '../support/us-travel-files.ts';

test('a trip is a document of its own, published when it was created', async () => {
  const { of } = await readTrips(trip({}));

  expect(of('document', 'travels/1')).toMatchObject({
    title:
      'Travels of the Secretary of State: Ada B. Example, Madrid, Spain, 1973-10-20 to 1973-10-22',
    agencies: ['us-office-of-the-historian'],
    publishedOn: '2010-02-27',
    publishedOnNote: expect.stringContaining('last modified 2011-03-01T09:00:00.000-05:00'),
  });
});

test('a trip without a meeting is a visit of the traveller to the host, and nothing else', async () => {
  const { of, raw } = await readTrips(trip({ remarks: 'Vacation.' }));

  const visits = raw.filter(({ kind }) => kind === 'meeting');
  expect(visits).toHaveLength(1);
  expect(of('meeting', 'travels/1')).toMatchObject({
    meetingKind: 'VISIT',
    status: 'OCCURRED',
    date: '1973-10-20/1973-10-22',
    place: 'us-travel/places/ES/madrid',
    hosts: ['ES'],
    participants: [
      {
        person: 'us-travel/people/example-ada-b',
        office: 'us-secretary-of-state',
        for: ['US'],
        role: 'GUEST',
        side: 0,
      },
    ],
    accounts: [
      { document: 'us-travel/travels/1', quote: 'Vacation.', date: '1973-10-20/1973-10-22' },
    ],
  });
});

test('a meeting that the prose tells of is a part of the visit, on one of its days', async () => {
  const { of } = await readTrips(trip({ remarks: 'Met with Foreign Minister Ejemplo.' }));

  expect(of('meeting', 'travels/1/1')).toMatchObject({
    meetingKind: 'TALKS',
    date: '[1973-10-20..1973-10-22]',
    partOf: 'us-travel/travels/1',
    hosts: ['ES'],
    participants: [
      { person: 'us-travel/people/example-ada-b', role: 'GUEST', side: 0 },
      {
        person: 'us-travel/travels/1/ejemplo',
        office: 'es-foreign-minister',
        for: ['ES'],
        role: 'HOST',
        side: 1,
      },
    ],
  });
});

test('a meeting on a stay of one day was on that day', async () => {
  const remarks = 'Met with Foreign Minister Ejemplo.';

  const { of } = await readTrips(trip({ 'end-date': '1973-10-20', remarks }));

  expect(of('meeting', 'travels/1').date).toBe('1973-10-20');
  expect(of('meeting', 'travels/1/1').date).toBe('1973-10-20');
});

test('a family name alone is weak, and a name of two words is not', async () => {
  const remarks =
    'Met with King Ejemplo III, Prime Minister Juan Ejemplo and Foreign Minister de la Muestra.';

  const { of } = await readTrips(trip({ remarks }));

  const kindOf = (id: string) => of('person', `travels/1/${id}`).names[0]?.kind;
  expect(kindOf('ejemplo-iii')).toBe('PRIMARY');
  expect(kindOf('juan-ejemplo')).toBe('PRIMARY');
  expect(kindOf('de-la-muestra')).toBe('WEAK');
});

test('an office is attested on the days of the row, from the row', async () => {
  const { of } = await readTrips(trip({ remarks: 'Met with Defense Minister Ejemplo.' }));

  expect(of('office', 'es-defence-minister')).toMatchObject({
    of: 'ES',
    rank: 'DEFENCE_MINISTER',
    titles: [{ language: 'en', text: 'Defence Minister of Spain' }],
  });
  expect(of('person', 'travels/1/ejemplo').tenures).toMatchObject([
    {
      office: 'es-defence-minister',
      attested: ['[1973-10-20..1973-10-22]'],
      sources: [{ document: 'us-travel/travels/1', locator: 'remarks' }],
    },
  ]);
});

test('a former office had ended before the stay, and nobody comes in it', async () => {
  const { of } = await readTrips(trip({ remarks: 'Met with former President Juan Ejemplo.' }));

  const [tenure] = of('person', 'travels/1/juan-ejemplo').tenures;
  expect(tenure).toMatchObject({ office: 'es-president', attested: [], until: '[..1973-10-19]' });
  expect(of('meeting', 'travels/1/1').participants[1]?.office).toBeNull();
});

test('people of another state than the host sit for theirs, and host nobody', async () => {
  const { of } = await readTrips(trip({ remarks: 'Met with Soviet Foreign Minister Primer.' }));

  const talks = of('meeting', 'travels/1/1');
  expect(talks).toMatchObject({ hosts: [], place: 'us-travel/places/ES/madrid' });
  expect(talks.participants[1]).toMatchObject({ for: ['SUHH'], role: 'ATTENDEE' });
});

test('an organization is declared by the row that names it', async () => {
  const { of } = await readTrips(trip({ remarks: 'Met with UN Secretary-General Primer.' }));

  expect(of('organization', 'united-nations').names[0]?.text).toBe('United Nations');
  expect(of('office', 'un-secretary-general')).toMatchObject({
    of: 'united-nations',
    rank: 'HEAD_OF_ORGANIZATION',
    titles: [{ text: 'Secretary-General of the United Nations' }],
  });
});

test('of several places none is chosen, and the account tells them', async () => {
  const { of } = await readTrips(trip({ locale: 'Madrid, Toledo' }));

  expect(of('meeting', 'travels/1')).toMatchObject({
    place: 'ES',
    accounts: [{ note: 'The row names several places: Madrid, Toledo.' }],
  });
});

test.each([
  ['Toledo (New Castile)', 'us-travel/places/ES/toledo', 'Toledo'],
  ['Villa de la Prueba', 'us-travel/places/ES/villa-de-la-prueba', 'Villa de la Prueba'],
  [
    'Mexico, D.F.',
    expect.stringMatching(/^us-travel\/places\/ES\/mexico-d-f-\w{6}$/),
    'Mexico, D.F.',
  ],
])('the place %s is one place', async (locale, id, name) => {
  const { of } = await readTrips(trip({ locale }));

  const { place } = of('meeting', 'travels/1');
  expect(place).toEqual(id);
  expect(of('place', place ?? '').names[0]?.text).toBe(name);
});

test('a guest in the United States visits them, and sits across from its people', async () => {
  const description = 'State Visit. Met with President Mustermann May 2.';

  const { of } = await readVisits(visit({ description }));

  expect(of('meeting', 'visits/1')).toMatchObject({
    place: 'US',
    hosts: ['US'],
    date: '1990-05-01/1990-05-02',
    participants: [
      { person: 'us-travel/visits/1/carla-beispiel', office: 'pt-president', for: ['PT'] },
    ],
  });
  expect(of('meeting', 'visits/1/1')).toMatchObject({
    date: '1990-05-02',
    hosts: ['US'],
    participants: [
      { person: 'us-travel/visits/1/carla-beispiel', role: 'GUEST', side: 0 },
      { person: 'us-travel/visits/1/mustermann', office: 'us-president', role: 'HOST', side: 1 },
    ],
  });
});

test('a state that ISO does not know is declared by the row', async () => {
  const { of, faults } = await readVisits(
    visit({ from: 'Vietnam', 'start-date': '1960-05-01', 'end-date': '1960-05-01' }),
  );

  expect(faults).toEqual([]);
  expect(of('state', 'south-vietnam').names[0]?.text).toBe('South Vietnam');
});

test('the traveller is the person of the id, of whom every row says the same', async () => {
  const { of } = await readTrips(trip({ who: 'beispiel-ada-b', name: 'Ada B. (Berta) Beispiel' }));

  expect(of('person', 'people/beispiel-ada-b')).toMatchObject({
    names: [
      { text: 'Ada B. Beispiel', kind: 'PRIMARY' },
      { text: 'Ada Beispiel', kind: 'WEAK' },
    ],
    identifiers: [{ scheme: 'history-state-gov', value: 'beispiel-ada-b' }],
    tenures: [],
  });
  expect(of('person', 'travels/1/traveller')).toMatchObject({
    names: [{ text: 'Ada B. Beispiel' }, { text: 'Berta Beispiel', kind: 'ALIAS' }],
    tenures: [{ office: 'us-secretary-of-state', attested: ['1973-10-20', '1973-10-22'] }],
  });
  expect(
    of('judgement', 'same:us-travel/people/beispiel-ada-b+us-travel/travels/1/traveller'),
  ).toMatchObject({ verdict: 'SAME' });
});

test('presidents and secretaries have terms with a life around them', async () => {
  const { of, faults } = await readFiles({
    'presidents.xml': `<presidents><crawl/><president n="90"><id>example-eve-c</id>
      <name>Eve C. Example</name><birth-year>1901</birth-year><death-year/>
      <took-office-date>1950-01-20</took-office-date><left-office-date/></president></presidents>`,
    'secretaries.xml': `<principal-position><id>secretary</id><principals><principal>
      <id>secr-1950-exam</id><person-id>mcexample-ada</person-id>
      <appointed><date>1950-01-20</date></appointed><started><date>1950-02-01</date></started>
      <ended><date>1954-01-20</date></ended></principal></principals></principal-position>`,
  });

  expect(faults).toEqual([]);
  expect(of('person', 'presidents/90/holder')).toMatchObject({
    names: [{ text: 'Eve C. Example' }],
    born: '1901',
    died: null,
    tenures: [{ office: 'us-president', from: '1950-01-20', until: null }],
  });
  expect(of('person', 'secretaries/secr-1950-exam/holder')).toMatchObject({
    names: [{ text: 'Ada McExample' }],
    tenures: [{ office: 'us-secretary-of-state', from: '1950-02-01', until: '1954-01-20' }],
  });
});

test('one office that many rows name is declared in the same words', async () => {
  const { raw } = await readTrips(
    trip({ id: '1', remarks: 'Met with Defense Minister Ejemplo.' }),
    trip({ id: '2', remarks: 'Met with Defence Minister Muestra.' }),
  );

  const offices = raw.filter(({ kind, value }) => kind === 'office' && isDefence(value));
  expect(offices).toHaveLength(2);
  expect(offices[0]?.value).toEqual(offices[1]?.value);
});

const isDefence = (value: unknown) => JSON.stringify(value).includes('es-defence-minister');
