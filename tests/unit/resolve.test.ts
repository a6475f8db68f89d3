import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim, StatedRecord, StatedState } from '../../src/model/stated.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import {
  aClaim,
  aDocument,
  aJudgement,
  aMeeting,
  aName,
  anAccount,
  anOffice,
  aPerson,
  aPlace,
  aSeat,
  aTenure,
} from '../support/stated.ts';

const STATES: readonly StatedState[] = ['RU', 'KP', 'CN'].map((id) => ({
  kind: 'state',
  id,
  names: [aName(id)],
  from: null,
  until: null,
}));

function viewOf(...records: readonly (StatedRecord | Claim)[]) {
  const claims = records.map((one) => ('record' in one ? one : aClaim(one)));
  return resolve(claims, STATES);
}

function meetingOf(view: ReturnType<typeof viewOf>, id = 'm') {
  const meeting = view.meetings.find((one) => one.id === id);
  if (!meeting) {
    throw new Error(`there is no meeting ${id}`);
  }
  return meeting;
}

describe('the office shown with a person', () => {
  const offices = [anOffice('president', { rank: 'HEAD_OF_STATE' }), anOffice('prime-minister')];
  const medvedev = aPerson('medvedev', {
    tenures: [
      aTenure('president', { from: '2008-05-07', until: '2012-05-07' }),
      aTenure('prime-minister', { from: '2012-05-08', until: '2020-01-16' }),
    ],
  });
  const shownOn = (date: string | null, person = medvedev, accounts = [anAccount('d')]) => {
    const meeting = aMeeting('m', { date, participants: [aSeat(person.id)], accounts });
    const [seat] = meetingOf(viewOf(...offices, person, aDocument('d'), meeting)).participations;
    return [seat?.office, seat?.officeBasis, seat?.for];
  };

  test('is that of the tenure which covers the date', () => {
    expect(shownOn('2010-06-24')).toEqual(['president', 'TENURE', ['State:RU']]);
    expect(shownOn('2013')).toEqual(['prime-minister', 'TENURE', ['State:RU']]);
  });

  test('is none where the date may lie outside every tenure', () => {
    expect(shownOn('2012')).toEqual([null, null, []]);
    expect(shownOn(null)).toEqual([null, null, []]);
  });

  test("is attested by the meeting's own accounts before one attested nearby", () => {
    const sources = [{ document: 'd', locator: null, note: null }];
    const attested = aPerson('p', {
      tenures: [
        aTenure('president', { attested: ['2010-06-25'] }),
        aTenure('prime-minister', { attested: ['2009-01-01'], sources }),
      ],
    });
    expect(shownOn('2010-06-24', attested)).toEqual(['prime-minister', 'ACCOUNT', ['State:RU']]);
    expect(shownOn('2010-06-24', attested, [])).toEqual(['president', 'NEAREST', ['State:RU']]);
  });

  test('is not taken from a day more than two years away', () => {
    const attested = aPerson('p', {
      tenures: [aTenure('president', { attested: ['2007-06-01'] })],
    });
    expect(shownOn('2009-06-01', attested)).toEqual(['president', 'NEAREST', ['State:RU']]);
    expect(shownOn('2009-06-03', attested)).toEqual([null, null, []]);
  });

  test('is none that had certainly ended, whatever attests it elsewhere', () => {
    const sources = [{ document: 'd', locator: null, note: null }];
    const former = aPerson('p', {
      tenures: [
        aTenure('president', { from: '2008-05-07', until: '2012-05-07', sources }),
        aTenure('prime-minister', { attested: ['2013-01-01'], sources }),
      ],
    });
    expect(shownOn('2013-01-01', former)).toEqual(['prime-minister', 'ACCOUNT', ['State:RU']]);
  });

  test('is what the record names before anything else', () => {
    const meeting = aMeeting('m', {
      date: '2010-06-24',
      participants: [aSeat('medvedev', { office: 'prime-minister' })],
    });
    const [seat] = meetingOf(viewOf(...offices, medvedev, meeting)).participations;
    expect([seat?.office, seat?.officeBasis]).toEqual(['prime-minister', 'RECORD']);
  });
});

describe('a whole', () => {
  test("holds its parts' participants, unseated, whatever depth they are at", () => {
    const whole = aMeeting('visit', {
      meetingKind: 'VISIT',
      participants: [aSeat('guest', { side: 0 })],
    });
    const talks = aMeeting('talks', {
      partOf: 'visit',
      participants: [aSeat('guest', { side: 0 }), aSeat('host', { side: 1, role: 'HOST' })],
    });
    const walk = aMeeting('walk', {
      partOf: 'talks',
      participants: [aSeat('aide'), aSeat('missing', { status: 'ABSENT' })],
    });
    const people = ['guest', 'host', 'aide', 'missing'].map((id) => aPerson(id));
    const view = viewOf(...people, whole, talks, walk);

    const seats = meetingOf(view, 'visit').participations;
    expect(seats.map(({ person, side, across, sits }) => [person, side, across, sits])).toEqual([
      ['guest', 0, 0, true],
      ['host', null, null, true],
      ['aide', null, null, true],
    ]);
    expect(view.meetings.map(({ id, occasion }) => [id, occasion])).toEqual([
      ['talks', 'visit'],
      ['visit', 'visit'],
      ['walk', 'visit'],
    ]);
  });
});

describe('values that differ', () => {
  const meeting = (id: string, date: string) =>
    aMeeting('m', { date, accounts: [anAccount(id, { date })] });

  test('are settled by the kind of data set, then by the narrower date', () => {
    const documents = ['a', 'b', 'c'].map((id) => aClaim(aDocument(id)));
    const view = viewOf(
      ...documents,
      aClaim(meeting('a', '2024-06'), 'one', 'REGISTER'),
      aClaim(meeting('b', '2024-06-18'), 'two', 'REGISTER'),
      aClaim(meeting('c', '2024-06-30'), 'three', 'FEED'),
    );
    expect(meetingOf(view).date).toBe('2024-06-18');
  });

  test('are settled by more independent sources, where nothing else tells them apart', () => {
    const told = (date: string, documents: readonly string[]) =>
      aMeeting('m', { date, accounts: documents.map((id) => anAccount(id, { date })) });
    const agency = { agencies: ['TASS'] };
    const view = viewOf(
      aDocument('a', agency),
      aDocument('b', agency),
      aDocument('c'),
      aDocument('d'),
      aClaim(told('2024-06-18', ['a', 'b']), 'one'),
      aClaim(told('2024-06-19', ['c', 'd']), 'two'),
    );
    expect(meetingOf(view).date).toBe('2024-06-19');
    expect(meetingOf(view).independentSourceCount).toBe(3);
  });
});

describe('seats that claims tell differently', () => {
  const told = (dataset: string, given: Parameters<typeof aMeeting>[1]) =>
    aClaim(aMeeting('m', given), dataset);

  test('are those of the claim that knows how it ended, and what it leaves out of the other', () => {
    const planned = told('a', {
      status: 'ANNOUNCED',
      participants: [aSeat('p', { side: 0, status: 'EXPECTED', for: ['RU'] })],
    });
    const held = told('b', {
      participants: [aSeat('q', { side: 0 }), aSeat('p', { side: 1, role: 'HOST' })],
    });
    for (const claims of [[planned, held] as const, [held, planned] as const]) {
      const view = viewOf(aPerson('p'), aPerson('q'), ...claims);
      expect(
        meetingOf(view).participations.map((seat) => [
          seat.person,
          seat.status,
          seat.role,
          seat.side,
          seat.for,
        ]),
      ).toEqual([
        ['q', 'ATTENDED', 'ATTENDEE', 0, []],
        ['p', 'ATTENDED', 'HOST', 1, ['State:RU']],
      ]);
    }
  });

  test('count a person under two ids as there, where one of them was', () => {
    const view = viewOf(
      aPerson('p'),
      aPerson('p2'),
      aJudgement('SAME', ['p', 'p2']),
      aMeeting('m', {
        participants: [aSeat('p', { status: 'ABSENT' }), aSeat('p2', { side: 0 })],
      }),
    );
    expect(meetingOf(view).participations.map(({ person, status }) => [person, status])).toEqual([
      ['p', 'ATTENDED'],
    ]);
  });

  test('show no rank of somebody who was not there', () => {
    const seats = [
      aSeat('p', { office: 'president', status: 'ABSENT' }),
      aSeat('q', { office: 'aide' }),
    ];
    const view = viewOf(
      aPerson('p'),
      aPerson('q'),
      anOffice('president', { rank: 'HEAD_OF_STATE' }),
      anOffice('aide'),
      aMeeting('m', { participants: seats }),
    );
    expect(meetingOf(view).ranks).toEqual(['OTHER']);
  });
});

describe('independent sources', () => {
  test('are one where a document copies a copy, or copies what quotes the same agency', () => {
    const documents = [
      aDocument('d1', { agencies: ['AFP'] }),
      aDocument('d2', { copyOf: 'd1' }),
      aDocument('d3', { copyOf: 'd2' }),
      aDocument('d4', { agencies: ['afp'] }),
      aDocument('d5'),
    ];
    const count = (...told: readonly string[]) =>
      meetingOf(viewOf(...documents, aMeeting('m', { accounts: told.map((id) => anAccount(id)) })))
        .independentSourceCount;
    expect(count('d1', 'd3')).toBe(1);
    expect(count('d2', 'd4')).toBe(1);
    expect(count('d3', 'd5')).toBe(2);
  });
});

describe('disagreements', () => {
  const told = (...accounts: readonly (readonly [string, Parameters<typeof anAccount>[1]])[]) =>
    meetingOf(
      viewOf(
        aDocument('early', { publishedOn: '2024-06-01' }),
        aDocument('late', { publishedOn: '2024-07-01' }),
        aPlace('moscow'),
        aPlace('kremlin', { placeKind: 'SITE', in: 'moscow' }),
        aPlace('kazan'),
        aPerson('p'),
        aMeeting('m', {
          date: '2024-06-18',
          accounts: accounts.map(([document, says]) => anAccount(document, says)),
        }),
      ),
    ).disagreements.map(({ field, values }) => [field, values.map(({ text }) => text)]);

  test('on dates are those that no day satisfies', () => {
    expect(told(['early', { date: '2024-06' }], ['late', { date: '2024-06-18' }])).toEqual([]);
    expect(
      told(
        ['early', { date: '2024-06-18' }],
        ['late', { date: '2024-06-19' }],
        ['late', { date: '2024' }],
      ),
    ).toEqual([['DATE', ['18 June 2024', '19 June 2024']]]);
    expect(
      told(['early', { date: '[2024-06-18,2024-06-19]' }], ['late', { date: '2024-06-19' }]),
    ).toEqual([]);
  });

  test('on places are those of which neither lies in the other', () => {
    expect(told(['early', { place: 'moscow' }], ['late', { place: 'kremlin' }])).toEqual([]);
    expect(told(['early', { place: 'RU' }], ['late', { place: 'kazan' }])).toEqual([]);
    expect(told(['early', { place: 'kremlin' }], ['late', { place: 'kazan' }])).toEqual([
      ['PLACE', ['kremlin', 'kazan']],
    ]);
  });

  test('on status count a plan only in a document from after the last day, unless a headline', () => {
    expect(told(['early', { status: 'ANNOUNCED' }], ['late', { status: 'OCCURRED' }])).toEqual([]);
    expect(told(['late', { status: 'ANNOUNCED' }], ['early', { status: 'OCCURRED' }])).toEqual([
      ['STATUS', ['OCCURRED', 'ANNOUNCED']],
    ]);
    expect(
      told(['late', { status: 'ANNOUNCED', headline: true }], ['late', { status: 'OCCURRED' }]),
    ).toEqual([]);
    expect(told(['early', { status: 'CANCELLED' }], ['late', { status: 'OCCURRED' }])).toEqual([
      ['STATUS', ['CANCELLED', 'OCCURRED']],
    ]);
  });

  test('on participants are one listed here and absent there', () => {
    expect(told(['early', { participants: ['p'] }], ['late', { absent: ['p'] }])).toEqual([
      ['PARTICIPANT', ['p: took part', 'p: absent']],
    ]);
    expect(told(['late', { absent: ['p'] }])).toEqual([]);
  });
});

describe('judgements', () => {
  test('make one person of two ids, and every id leads to it', () => {
    const view = viewOf(
      aPerson('kim-jong-un', { names: [aName('Kim Jong Un')] }),
      aPerson('kim-jong-woon', { names: [aName('Kim Jong Woon')] }),
      aMeeting('m', { participants: [aSeat('kim-jong-woon', { side: 0 })] }),
      aJudgement('SAME', ['kim-jong-woon', 'kim-jong-un'], { keep: 'kim-jong-un' }),
    );
    expect(view.people.map(({ id, names }) => [id, names.map(({ text }) => text)])).toEqual([
      ['kim-jong-un', ['Kim Jong Un', 'Kim Jong Woon']],
    ]);
    expect(meetingOf(view).participations[0]?.person).toBe('kim-jong-un');
    expect(view.formerIds).toEqual([{ of: 'person', id: 'kim-jong-woon', leadsTo: 'kim-jong-un' }]);
  });

  test('lead a state record to the state of ISO, and its place with it', () => {
    const view = viewOf(
      { kind: 'state', id: 'korea-north', names: [aName('North')], from: null, until: null },
      aMeeting('m', {
        place: 'korea-north',
        participants: [aSeat(null, { for: ['korea-north'] })],
      }),
      aJudgement('SAME', ['korea-north', 'KP'], { of: 'state' }),
    );
    expect(view.states.map(({ id, code }) => [id, code])).toEqual([
      ['CN', 'CN'],
      ['KP', 'KP'],
      ['RU', 'RU'],
    ]);
    expect(meetingOf(view)).toMatchObject({
      heldIn: 'KP',
      participations: [{ for: ['State:KP'] }],
    });
    expect(view.formerIds.map(({ of, id }) => [of, id])).toEqual([
      ['place', 'korea-north'],
      ['state', 'korea-north'],
    ]);
  });

  test('of a curated data set stand against those of a feed', () => {
    const view = viewOf(
      aPerson('a'),
      aPerson('b'),
      aClaim(aJudgement('SAME', ['a', 'b']), 'hand', 'CURATED'),
      aClaim(aJudgement('DIFFERENT', ['a', 'b']), 'feed', 'FEED'),
    );
    expect(view.people).toHaveLength(1);
    expect(view.judgements.map(({ verdict }) => verdict).toSorted()).toEqual(['OPEN', 'SAME']);
  });

  test('that call two different keep them apart, and the other judgement stays open', () => {
    const view = viewOf(
      aPerson('a'),
      aPerson('b'),
      aPerson('c'),
      aJudgement('SAME', ['a', 'b']),
      aJudgement('SAME', ['b', 'c']),
      aJudgement('DIFFERENT', ['a', 'c']),
    );
    expect(view.people.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(view.judgements.map(({ verdict }) => verdict)).toEqual(['SAME', 'DIFFERENT', 'OPEN']);
  });
});

describe('resolve', () => {
  const records: readonly StatedRecord[] = [
    aDocument('d1', { publishedOn: '2024-06-18', agencies: ['TASS'] }),
    aDocument('d2', { publishedOn: '2024-06-20', copyOf: 'd1' }),
    anOffice('president', { rank: 'HEAD_OF_STATE' }),
    aPerson('a', { tenures: [aTenure('president', { from: '2012' })] }),
    aPerson('b'),
    aPerson('b2', { names: [aName('B', { kind: 'ALIAS' })] }),
    aPlace('moscow'),
    aPlace('kremlin', { placeKind: 'SITE', in: 'moscow' }),
    aMeeting('whole', { meetingKind: 'VISIT', participants: [aSeat('a', { side: 0 })] }),
    aMeeting('part', {
      partOf: 'whole',
      date: '2024-06-18',
      participants: [aSeat('a', { side: 0 }), aSeat('b2', { side: 1 })],
      accounts: [anAccount('d1', { date: '2024-06-18' }), anAccount('d2', { date: '2024-06-19' })],
    }),
    aJudgement('SAME', ['b', 'b2']),
  ];
  const dates = ['2024', '2024-06', '2024-06-18', '2024-06-19', '[2024-06-18,2024-06-19]', null];
  const places = ['moscow', 'kremlin', 'RU', 'KP', null];
  /** Another data set's word on one of the records: other values, other seats, other names. */
  const variant = fc
    .record({
      record: fc.constantFrom(...records),
      date: fc.constantFrom(...dates),
      place: fc.constantFrom(...places),
      status: fc.constantFrom('INVITED' as const, 'ANNOUNCED' as const, 'OCCURRED' as const),
      people: fc.subarray(['a', 'b', 'b2']),
      documents: fc.subarray(['d1', 'd2']),
    })
    .map(({ record, date, place, status, people, documents }): StatedRecord => {
      switch (record.kind) {
        case 'meeting':
          return {
            ...record,
            date,
            place,
            status,
            sideCount: people.length,
            participants: people.map((person, side) => aSeat(person, { side, for: ['RU'] })),
            accounts: documents.map((id) => anAccount(id, { date, place, status })),
          };
        case 'person':
          return { ...record, born: date, names: [aName(`${record.id} of ${date}`)] };
        case 'document':
          return { ...record, publishedOn: date, copyOf: null };
        default:
          return record;
      }
    });
  const claims = fc
    .array(
      fc.record({ record: variant, dataset: fc.constantFrom('one', 'two', 'three', 'four') }),
      {
        maxLength: 15,
      },
    )
    .map((extra): readonly Claim[] => {
      const kinds = { one: 'CURATED', two: 'REGISTER', three: 'FEED', four: 'REGISTER' } as const;
      const stated = [
        ...records.map((record) => ({ record, dataset: 'one' as const })),
        ...extra,
      ].map(({ record, dataset }) => aClaim(record, dataset, kinds[dataset]));
      const unique = new Map(
        stated.map((claim) => [`${claim.dataset} ${claim.record.kind} ${claim.record.id}`, claim]),
      );
      return [...unique.values()];
    });

  test('is a function of the set of claims, whatever order they came in', () => {
    fc.assert(
      fc.property(
        claims.chain((list) =>
          fc.tuple(
            fc.constant(list),
            fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length }),
          ),
        ),
        ([inOrder, shuffled]) => {
          expect(resolve(shuffled, STATES)).toEqual(resolve(inOrder, STATES));
        },
      ),
    );
  });
});
