import { describe, expect } from 'vitest';
import { test } from '../support/service.ts';
import { VISIT_RECORDS } from '../support/visit-records.ts';

describe('A meeting', () => {
  test('tells what, when, where and of what it is a part', async ({ service }) => {
    await service.load(VISIT_RECORDS);

    const { data } = await service.query(`{
      visit: meeting(ref: "putin-visit") {
        kind mode status date { edtf earliest latest precision approximate uncertain text }
        place { recordId name kind } heldIn { recordId }
        attending { recordId } partOf { recordId } independentSourceCount
        parts { totalCount undatedCount nodes { recordId partOf { recordId } } }
        hosts { __typename name } conveners { name } states { recordId }
      }
      summit: meeting(ref: "summit-2024") {
        title arabic: title(language: "ar") hosts { name } conveners { recordId }
      }
    }`);

    const partOf = { recordId: 'putin-visit' };
    expect(data).toEqual({
      visit: {
        kind: 'VISIT',
        mode: null,
        status: 'OCCURRED',
        date: {
          edtf: '2024-06-18/2024-06-19',
          earliest: '2024-06-18',
          latest: '2024-06-19',
          precision: 'SPAN',
          approximate: false,
          uncertain: false,
          text: '18–19 June 2024',
        },
        place: { recordId: 'pyongyang', name: 'Pyongyang', kind: 'CITY' },
        heldIn: { recordId: 'KP' },
        attending: [{ recordId: 'summit-2024' }],
        partOf: null,
        independentSourceCount: 3,
        parts: {
          totalCount: 2,
          undatedCount: 1,
          nodes: [
            { recordId: 'putin-kim-talks', partOf },
            { recordId: 'reception', partOf },
          ],
        },
        hosts: [{ __typename: 'State', name: 'North Korea' }],
        conveners: [],
        states: [{ recordId: 'RU' }, { recordId: 'KP' }],
      },
      summit: {
        title: 'Summit of 2024',
        arabic: 'قمة 2024',
        hosts: [{ name: 'Kazakhstan' }],
        conveners: [{ recordId: 'sco' }],
      },
    });
  });

  test('seats people in the order of its record, with what they are', async ({ service }) => {
    await service.load(VISIT_RECORDS);

    const { data } = await service.query(`{ meeting(ref: "putin-kim-talks") { participants {
      totalCount nodes { recordId }
      edges { role status side office { recordId } officeBasis onBehalfOf { name }
        accounts { locator } node { recordId } }
    } } }`);

    const people = ['vladimir-putin', 'kim-jong-un', 'choe-son-hui', 'absent-guest'];
    expect(data).toMatchObject({
      meeting: {
        participants: {
          totalCount: 4,
          nodes: people.map((recordId) => ({ recordId })),
          edges: [
            { role: 'GUEST', side: 0, office: { recordId: 'ru-president' }, officeBasis: 'TENURE' },
            { role: 'HOST', side: 1, office: { recordId: 'kp-leader' }, officeBasis: 'ACCOUNT' },
            { role: 'DELEGATE', status: 'ATTENDED', office: null, officeBasis: null },
            {
              role: 'DELEGATE',
              status: 'ABSENT',
              onBehalfOf: [{ name: 'North Korea' }],
              accounts: [{ locator: 'paragraph 2' }, { locator: 'top' }],
            },
          ],
        },
      },
    });
  });

  test('lists who took part without a name', async ({ service }) => {
    await service.load(VISIT_RECORDS);

    const { data } = await service.query(`{ meeting(ref: "putin-kim-talks") { unnamedParticipants {
      description office { recordId } role status side onBehalfOf { name } accounts { locator }
    } } }`);

    expect(data).toHaveProperty('meeting.unnamedParticipants', [
      {
        description: 'Interpreter',
        office: { recordId: 'kp-interpreter' },
        role: 'INTERPRETER',
        status: 'ATTENDED',
        side: 1,
        onBehalfOf: [{ name: 'North Korea' }],
        accounts: [{ locator: 'paragraph 2' }],
      },
    ]);
  });

  test('keeps what each document says, and no more than it says', async ({ service }) => {
    await service.load(VISIT_RECORDS);

    const { data } =
      await service.query(`{ meeting(ref: "putin-visit") { accounts { totalCount nodes {
      document { recordId publishedOnNote } locator headline attributedTo quote note
      date { edtf } status kind place { recordId kind } participants { recordId }
      meeting { recordId }
    } } } }`);

    const silent = { headline: false, attributedTo: [], quote: null, note: null, kind: null };
    const meeting = { recordId: 'putin-visit' };
    const putin = { recordId: 'vladimir-putin' };
    expect(data).toHaveProperty('meeting.accounts', {
      totalCount: 3,
      nodes: [
        {
          ...silent,
          meeting,
          document: { recordId: 'invitation-report', publishedOnNote: null },
          locator: 'paragraph 1',
          attributedTo: ['kremlin'],
          date: null,
          status: 'INVITED',
          place: null,
          participants: [putin],
        },
        {
          ...silent,
          meeting,
          document: { recordId: 'announcement', publishedOnNote: 'from the text' },
          locator: 'paragraph 1',
          date: { edtf: '2024-06' },
          status: 'ANNOUNCED',
          place: { recordId: 'KP', kind: 'STATE' },
          participants: [putin],
        },
        {
          ...silent,
          meeting,
          document: { recordId: 'visit-report', publishedOnNote: null },
          locator: 'paragraph 1',
          quote: 'A quote.',
          note: 'A note.',
          date: { edtf: '2024-06-18/2024-06-19' },
          status: 'OCCURRED',
          place: { recordId: 'pyongyang', kind: 'CITY' },
          participants: [putin, { recordId: 'kim-jong-un' }],
        },
      ],
    });
  });
});

describe("A meeting's history", () => {
  test('goes from invited over announced to occurred', async ({ service }) => {
    await service.load(VISIT_RECORDS);

    const { data } = await service.query(`{ meeting(ref: "putin-visit") { history {
      knownOn { edtf } status date { edtf } place { recordId } accounts { document { recordId } }
    } } }`);

    expect(data).toHaveProperty('meeting.history', [
      {
        knownOn: { edtf: '2024-03-01' },
        status: 'INVITED',
        date: null,
        place: null,
        accounts: [{ document: { recordId: 'invitation-report' } }],
      },
      {
        knownOn: { edtf: '2024-05-10' },
        status: 'ANNOUNCED',
        date: { edtf: '2024-06' },
        place: { recordId: 'KP' },
        accounts: [{ document: { recordId: 'announcement' } }],
      },
      {
        knownOn: { edtf: '2024-06-20' },
        status: 'OCCURRED',
        date: { edtf: '2024-06-18/2024-06-19' },
        place: { recordId: 'pyongyang' },
        accounts: [{ document: { recordId: 'visit-report' } }],
      },
    ]);
  });

  test('tells what was known on a day, and nothing of days before', async ({ service }) => {
    await service.load(VISIT_RECORDS);

    const { data, errors } = await service.query(`{ meeting(ref: "putin-visit") {
      before: knownOn(date: "2024-02-29") { status }
      between: knownOn(date: "2024-06-19") { status date { edtf } }
      now: knownOn(date: "2024-06-20") { status }
    } }`);

    expect(errors).toBeUndefined();
    expect(data).toEqual({
      meeting: {
        before: null,
        between: { status: 'ANNOUNCED', date: { edtf: '2024-06' } },
        now: { status: 'OCCURRED' },
      },
    });
  });
});

describe('Disagreements', () => {
  test('keep every value with its accounts', async ({ service }) => {
    await service.load(VISIT_RECORDS);

    const { data } = await service.query(`{ meeting(ref: "putin-kim-talks") { disagreements {
      field meeting { recordId }
      values { text date { edtf } person { recordId } place { id } status accounts { locator } }
    } } }`);

    const nothing = { date: null, person: null, place: null, status: null };
    const absent = { recordId: 'absent-guest' };
    expect(data).toHaveProperty('meeting.disagreements', [
      {
        field: 'DATE',
        meeting: { recordId: 'putin-kim-talks' },
        values: [
          {
            ...nothing,
            text: '19 June 2024',
            date: { edtf: '2024-06-19' },
            accounts: [{ locator: 'paragraph 2' }],
          },
          {
            ...nothing,
            text: '20 June 2024',
            date: { edtf: '2024-06-20' },
            accounts: [{ locator: 'top' }],
          },
        ],
      },
      {
        field: 'PARTICIPANT',
        meeting: { recordId: 'putin-kim-talks' },
        values: [
          {
            ...nothing,
            text: 'Absent Guest: took part',
            person: absent,
            accounts: [{ locator: 'top' }],
          },
          {
            ...nothing,
            text: 'Absent Guest: absent',
            person: absent,
            accounts: [{ locator: 'paragraph 2' }],
          },
        ],
      },
    ]);
  });

  test('are listed by field and by filter of their meetings', async ({ service }) => {
    await service.load(VISIT_RECORDS);

    const { data } = await service.query(`{
      all: disagreements { totalCount }
      dates: disagreements(fields: [DATE]) { nodes { meeting { recordId } } }
      ofVisits: disagreements(where: { kinds: [VISIT] }) { totalCount }
      none: disagreements(fields: []) { totalCount }
    }`);

    expect(data).toEqual({
      all: { totalCount: 2 },
      dates: { nodes: [{ meeting: { recordId: 'putin-kim-talks' } }] },
      ofVisits: { totalCount: 0 },
      none: { totalCount: 0 },
    });
  });
});
