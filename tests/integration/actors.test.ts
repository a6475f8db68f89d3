import { describe, expect } from 'vitest';
import { manyRecords } from '../support/many-records.ts';
import { test } from '../support/service.ts';
import { VISIT_RECORDS } from '../support/visit-records.ts';

describe('A name', () => {
  test('is in the language asked for, then in that of the request, then in English', async ({
    service,
  }) => {
    await service.load(VISIT_RECORDS);
    const source = '{ person(ref: "vladimir-putin") { name russian: name(language: "ru") } }';

    const plain = await service.query(source);
    const arabic = await service.query(source, {}, { 'accept-language': 'ar-EG, en;q=0.5' });

    expect(plain.data).toEqual({ person: { name: 'Vladimir Putin', russian: 'Владимир Путин' } });
    expect(arabic.data).toEqual({ person: { name: 'فلاديمير بوتين', russian: 'Владимир Путин' } });
  });

  test('that a language lacks falls back to one in its script', async ({ service }) => {
    await service.load(VISIT_RECORDS);

    const { data } = await service.query(
      '{ person(ref: "kim-jong-un") { fa: name(language: "fa") fr: name(language: "fr") } }',
    );

    expect(data).toEqual({ person: { fa: 'كيم جونغ أون', fr: 'Kim Jong Un' } });
  });

  test('tells its language, script, kind and the documents that spell it so', async ({
    service,
  }) => {
    await service.load(VISIT_RECORDS);

    const { data } = await service.query(`{ person(ref: "vladimir-putin") {
      names { text language script kind documents { totalCount nodes { recordId } } }
    } }`);

    expect(data).toHaveProperty('person.names', [
      name('Vladimir Putin', 'en', 'Latn', 'PRIMARY'),
      name('فلاديمير بوتين', 'ar', 'Arab', 'PRIMARY', 'announcement'),
      name('Владимир Путин', 'ru', 'Cyrl', 'PRIMARY'),
      name('V. Putin', 'en', 'Latn', 'WEAK'),
    ]);
    // The projection knows ids, so that no statement has to look one up.
    expect(service.statements).toEqual([
      'personById',
      'documentsOfPersonNameCount',
      'documentsOfPersonName',
    ]);
  });
});

describe('A person', () => {
  test('has identifiers, dates and offices with their sources', async ({ service }) => {
    await service.load(VISIT_RECORDS);

    const { data } = await service.query(`{ person(ref: "Vladimir Putin") {
      recordId identifiers { scheme value url } born { edtf text } died { edtf }
      offices {
        office { recordId title rank of { __typename name } } person { recordId }
        from { edtf } until { edtf } attestedOn { edtf }
        sources { document { recordId } locator note }
      }
    } }`);

    expect(data).toEqual({
      person: {
        recordId: 'vladimir-putin',
        identifiers: [
          { scheme: 'wikidata', value: 'Q7747', url: 'https://www.wikidata.org/wiki/Q7747' },
        ],
        born: { edtf: '1952-10-07', text: '7 October 1952' },
        died: null,
        offices: [
          {
            office: {
              recordId: 'ru-president',
              title: 'President of Russia',
              rank: 'HEAD_OF_STATE',
              of: { __typename: 'State', name: 'Russia' },
            },
            person: { recordId: 'vladimir-putin' },
            from: { edtf: '2012-05-07' },
            until: null,
            attestedOn: [],
            sources: [
              {
                document: { recordId: 'visit-report' },
                locator: 'paragraph 1',
                note: 'in passing',
              },
            ],
          },
        ],
      },
    });
  });

  test('held on a day what a tenure covers, or what is told of that very day', async ({
    service,
  }) => {
    await service.load(VISIT_RECORDS);

    const { data } = await service.query(`{
      putin: person(ref: "vladimir-putin") {
        before: offices(on: "2012-05-06") { from { edtf } }
        since: offices(on: "2012-05-07") { from { edtf } }
      }
      kim: person(ref: "kim-jong-un") {
        told: offices(on: "2024-06-19") { attestedOn { edtf } }
        later: offices(on: "2024-06-20") { attestedOn { edtf } }
      }
    }`);

    expect(data).toEqual({
      putin: { before: [], since: [{ from: { edtf: '2012-05-07' } }] },
      kim: { told: [{ attestedOn: [{ edtf: '2024-06-19' }] }], later: [] },
    });
  });
});

describe('An organization', () => {
  test('has the members of a day', async ({ service }) => {
    await service.load(VISIT_RECORDS);

    const { data } = await service.query(`{ organization(ref: "sco") {
      abbreviation members { recordId } earlier: members(on: "2010-01-01") { recordId }
    } }`);

    expect(data).toEqual({
      organization: {
        abbreviation: 'SCO',
        members: [{ recordId: 'RU' }, { recordId: 'IR' }],
        earlier: [{ recordId: 'RU' }],
      },
    });
  });
});

describe("An actor's meetings", () => {
  test('show how a person is seated in each', async ({ service }) => {
    await service.load(VISIT_RECORDS);

    const { data } = await service.query(`{ person(ref: "vladimir-putin") {
      meetings(where: { kinds: [TALKS, SUMMIT] }) {
        edges { role status side onBehalfOf { name } office { title } officeBasis node { recordId } }
      }
    } }`);

    const seat = {
      onBehalfOf: [{ name: 'Russia' }],
      office: { title: 'President of Russia' },
      officeBasis: 'TENURE',
    };
    expect(data).toHaveProperty('person.meetings.edges', [
      {
        ...seat,
        role: 'ATTENDEE',
        status: 'EXPECTED',
        side: null,
        node: { recordId: 'summit-2024' },
      },
      {
        ...seat,
        role: 'GUEST',
        status: 'ATTENDED',
        side: 0,
        node: { recordId: 'putin-kim-talks' },
      },
    ]);
  });

  test('hold each meeting once however many came for a state, with its first seat', async ({
    service,
  }) => {
    await service.load(VISIT_RECORDS);

    const { data } = await service.query(`{ state(ref: "KP") {
      meetings { totalCount undatedCount edges { role side node { recordId } } }
    } }`);

    expect(data).toHaveProperty('state.meetings', {
      totalCount: 3,
      undatedCount: 1,
      edges: [
        { role: 'HOST', side: 1, node: { recordId: 'putin-kim-talks' } },
        { role: 'HOST', side: 1, node: { recordId: 'putin-visit' } },
        { role: 'HOST', side: 1, node: { recordId: 'reception' } },
      ],
    });
  });

  test('hold what a state or organization only hosts or convenes, without a status', async ({
    service,
  }) => {
    await service.load(VISIT_RECORDS);

    const { data } = await service.query(`{
      host: state(ref: "KZ") { meetings { edges { role status side node { recordId } } } }
      convener: organization(ref: "sco") { meetings { edges { role status node { recordId } } } }
    }`);

    const node = { recordId: 'summit-2024' };
    expect(data).toEqual({
      host: { meetings: { edges: [{ role: 'HOST', status: null, side: null, node }] } },
      convener: { meetings: { edges: [{ role: null, status: null, node }] } },
    });
  });

  test('are read in few statements, however many there are', async ({ service }) => {
    await service.load(manyRecords());

    const { errors } = await service.query(`{
      people(first: 10) { nodes { meetings(first: 5) { edges {
        office { title } onBehalfOf { name }
        node { participants { edges { accounts { document { title } } node { name } } } }
      } } } }
    }`);

    expect(errors).toBeUndefined();
    expect(service.statements).toEqual([
      'people',
      'meetingById',
      'meetingsOfPerson',
      'participantsOfMeeting',
      'personById',
      'accountByKey',
      'documentById',
    ]);
  });
});

describe('A list', () => {
  test('of states is narrowed by a part of any spelling, in the order of the language', async ({
    service,
  }) => {
    await service.load(VISIT_RECORDS);
    const source = '{ states(text: "كوريا") { nodes { recordId name } } }';

    const { data } = await service.query(source, {}, { 'accept-language': 'ar' });

    expect(data).toMatchObject({
      states: { nodes: [{ recordId: 'KR' }, { recordId: 'KP' }] },
    });
  });

  test('of places lies within a place or a state', async ({ service }) => {
    await service.load(VISIT_RECORDS);

    const { data } = await service.query(`{
      city: places(in: "Pyongyang") { nodes { recordId in { recordId } state { recordId } } }
      state: places(in: "KP") { nodes { recordId } }
    }`);

    expect(data).toEqual({
      city: {
        nodes: [{ recordId: 'kumsusan', in: { recordId: 'pyongyang' }, state: { recordId: 'KP' } }],
      },
      state: { nodes: [{ recordId: 'kumsusan' }, { recordId: 'pyongyang' }] },
    });
  });

  test('of documents is narrowed by each of its conditions, newest first', async ({ service }) => {
    await service.load(VISIT_RECORDS);
    const lists = [
      ['text: "تعلن"', ['announcement']],
      ['text: "daily"', ['visit-report', 'invitation-report']],
      ['publishers: ["Asharq", "Archive"]', ['announcement', 'undated-page']],
      ['publishers: []', []],
      ['languages: ["ar"]', ['announcement']],
      ['published: { from: "2024-05-10" }', ['visit-report', 'announcement']],
      ['published: { until: "2024-05-10", match: CERTAIN }', ['announcement', 'invitation-report']],
      ['published: { edtf: "2024-05" }', ['announcement']],
      ['', ['visit-report', 'announcement', 'invitation-report', 'undated-page']],
    ] as const;

    for (const [where, ids] of lists) {
      const source = `{ documents(where: { ${where} }) { nodes { recordId } } }`;
      const { data } = await service.query(source);

      expect(data, where).toEqual({ documents: { nodes: ids.map((recordId) => ({ recordId })) } });
    }
  });

  test('of judgements tells what was taken for one thing, and why', async ({ service }) => {
    await service.load(VISIT_RECORDS);

    const { data } = await service.query(`{
      same: judgements(verdicts: [SAME]) { nodes {
        verdict automatic because score aRecordId bRecordId a { ... on Person { name } } b { id }
      } }
      automatic: judgements(automatic: true) { totalCount }
      none: judgements(verdicts: []) { totalCount }
    }`);

    expect(data).toMatchObject({
      same: {
        nodes: [
          {
            verdict: 'SAME',
            automatic: false,
            because: 'spelling',
            score: null,
            aRecordId: 'kim-jong-un',
            bRecordId: 'kim-jong-woon',
            a: { name: 'Kim Jong Un' },
          },
        ],
      },
      automatic: { totalCount: 0 },
      none: { totalCount: 0 },
    });
  });
});

function name(text: string, language: string, script: string, kind: string, document?: string) {
  const nodes = document === undefined ? [] : [{ recordId: document }];
  return { text, language, script, kind, documents: { totalCount: nodes.length, nodes } };
}
