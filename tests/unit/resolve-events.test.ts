import { describe, expect, test } from 'vitest';
import type { StatedParticipant } from '../../src/model/stated.ts';
import { GROUND, hand, meetingIds, register, talks, visit } from '../support/meetings-in-moscow.ts';
import { meetingOf, viewOf } from '../support/resolved.ts';
import {
  aDocument,
  aJudgement,
  aName,
  anAccount,
  anOffice,
  aPerson,
  aPlace,
  aSeat,
  aTenure,
} from '../support/stated.ts';

describe('records of two data sets', () => {
  test('are of one meeting where the same two people sat across on a day of both', () => {
    const view = viewOf(
      ...GROUND,
      aDocument('d1'),
      aDocument('d2'),
      hand(talks('h', { accounts: [anAccount('d1', { date: '2001-05-12' })] })),
      register(
        talks('r', {
          date: '[2001-05-11..2001-05-13]',
          place: 'RU',
          accounts: [anAccount('d2', { date: '[2001-05-11..2001-05-13]' })],
        }),
      ),
    );
    expect(view.meetings).toMatchObject([
      {
        id: 'h',
        date: '2001-05-12',
        place: 'moscow',
        accounts: [{ document: 'd1' }, { document: 'd2' }],
        disagreements: [],
        participations: [{ person: 'chen-wei' }, { person: 'olga-petrova' }],
      },
    ]);
    expect(view.formerIds).toContainEqual({ of: 'meeting', id: 'r', leadsTo: 'h' });
    expect(view.judgements).toEqual([
      {
        key: 'automatic:meeting:h\nr\nSAME',
        verdict: 'SAME',
        of: 'meeting',
        a: 'h',
        b: 'h',
        aRecordId: 'h',
        bRecordId: 'r',
        score: 0.933,
        because: 'both seat Chen Wei and Olga Petrova; moscow; days overlap on 12 May 2001',
        automatic: true,
      },
    ]);
  });

  test.each([
    ['days that are not the same', { date: '2001-05-13' }],
    ['places in different states', { place: 'pyongyang' }],
    ['one of them held by telephone', { meetingKind: 'CALL', mode: 'PHONE', place: null }],
    ['one of them a visit', { meetingKind: 'VISIT' }],
    ['one of them a conference', { meetingKind: 'CEREMONY' }],
    ['no place told and a whole month for a day', { date: '2001-05', place: null }],
  ] as const)('are of two with %s', (_what, given) => {
    expect(meetingIds(hand(talks('h')), register(talks('r', given)))).toEqual(['h', 'r']);
  });

  test.each([
    ['another city of the state on that day', { place: 'omsk' }],
    ['no place told on that day', { place: null }],
    ['a site in the city', { place: 'kremlin' }],
    ['another name for talks', { meetingKind: 'SUMMIT' }],
    ['an announcement beside the report', { status: 'ANNOUNCED' }],
    ['a cancellation of that day beside the report', { status: 'CANCELLED' }],
  ] as const)('are of one meeting with %s', (_what, given) => {
    expect(meetingIds(hand(talks('h')), register(talks('r', given)))).toEqual(['h']);
  });

  test('are of one meeting on either side of the border of those who met, on one day only', () => {
    const beyond = talks('r', { place: 'beijing', date: '2001-05-12' });
    expect(meetingIds(hand(talks('h')), register(beyond))).toEqual(['h']);
    const date = '[2001-05-11..2001-05-12]';
    expect(meetingIds(hand(talks('h')), register({ ...beyond, date }))).toEqual(['h', 'r']);
  });

  test('are of one meeting in a city that records know under two states', () => {
    const soviet = aPlace('old-moscow', { names: [aName('Moscow')], in: 'KP' });
    const place = talks('r', { place: 'old-moscow', date: '[2001-05-11..2001-05-12]' });
    expect(meetingIds(hand(talks('h')), soviet, register(place))).toEqual(['h']);
  });

  test('are of two where another person sat across', () => {
    expect(
      meetingIds(hand(talks('h')), register(talks('r', {}, ['chen-wei', 'boris-orlov']))),
    ).toEqual(['h', 'r']);
  });

  test('are of two where they were on one side', () => {
    const together = talks('r', {
      participants: [
        aSeat('chen-wei', { side: 0 }),
        aSeat('olga-petrova', { side: 0 }),
        aSeat(null, { side: 1, for: ['KP'] }),
      ],
    });
    expect(meetingIds(hand(talks('h')), register(together))).toEqual(['h', 'r']);
  });

  test('are of one meeting where one names the office that the other’s person held', () => {
    const office = anOffice('ru-president', { of: 'RU' });
    const held = aPerson('olga-petrova', {
      names: [aName('Olga Petrova')],
      tenures: [aTenure('ru-president', { from: '2000-01-01', until: '2004-12-31' })],
    });
    const unnamed = talks('r', {
      participants: [
        aSeat('chen-wei', { side: 0, for: ['CN'], role: 'GUEST' }),
        aSeat(null, { side: 1, office: 'ru-president', for: ['RU'] }),
      ],
    });
    expect(meetingIds(office, hand(held), hand(talks('h')), register(unnamed))).toEqual(['h']);
  });

  test('seat the last side of one as the last side of the other, though it tells for nobody', () => {
    const untold = talks('r', {
      participants: [
        aSeat('chen-wei', { side: 0 }),
        aSeat('olga-petrova', { side: 1 }),
        aSeat('boris-orlov', { side: 1 }),
      ],
    });
    const unnamed = talks('h', {
      participants: [
        aSeat('chen-wei', { side: 0, for: ['CN'] }),
        aSeat('olga-petrova', { side: 1 }),
      ],
    });
    const view = viewOf(...GROUND, hand(unnamed), register(untold));
    expect(meetingOf(view, 'h').participations.map(({ side }) => side)).toEqual([0, 1, 1]);
  });

  test.each([
    ['are of one meeting where one tells only of the state across', {}, {}, ['h']],
    [
      'are of two where one tells of a group across and the other of somebody',
      {},
      { group: [{ language: 'en', text: 'senior officials' }] },
      ['h', 'r'],
    ],
    [
      'are of one meeting where both tell of a group across in like words',
      { person: null, group: [{ language: 'en', text: 'officials' }] },
      { group: [{ language: 'en', text: 'senior officials' }] },
      ['h'],
    ],
    [
      'are of two where they tell of groups across that are called otherwise',
      { person: null, group: [{ language: 'en', text: 'students' }] },
      { group: [{ language: 'en', text: 'senior officials' }] },
      ['h', 'r'],
    ],
  ] as const)('%s', (_title, one, other, ids) => {
    const across = (seat: Partial<StatedParticipant>) => ({
      participants: [
        aSeat('chen-wei', { side: 0, for: ['CN'] }),
        aSeat('olga-petrova', { side: 1, for: ['RU'], ...seat }),
      ],
    });
    expect(
      meetingIds(
        hand(talks('h', across(one))),
        register(talks('r', across({ person: null, ...other }))),
      ),
    ).toEqual(ids);
  });

  test('leave a vague one with the nearest, and two of known days two', () => {
    const view = viewOf(
      ...GROUND,
      hand(talks('first', { date: '2001-05-11' })),
      hand(talks('second', { date: '2001-05-12/2001-05-13' })),
      register(talks('vague', { date: '[2001-05-11..2001-05-13]' })),
    );
    expect(view.meetings.map(({ id }) => id)).toEqual(['first', 'second']);
    expect(view.formerIds).toEqual([{ of: 'meeting', id: 'vague', leadsTo: 'second' }]);
    expect(view.judgements.map(({ verdict }) => verdict)).toEqual(['OPEN', 'SAME']);
  });

  test('stay two where a record calls them different', () => {
    const different = aJudgement('DIFFERENT', ['h', 'r'], { of: 'meeting' });
    expect(meetingIds(hand(talks('h')), register(talks('r')), different)).toEqual(['h', 'r']);
  });
});

describe('visits', () => {
  test('of one guest to one state on days of both are one', () => {
    const told = visit('r', 'chen-wei', { date: '2001-05-12/2001-05-14', place: 'RU' });
    expect(meetingIds(hand(visit('h', 'chen-wei')), register(told))).toEqual(['h']);
  });

  test('of different guests stay two', () => {
    expect(meetingIds(hand(visit('h', 'chen-wei')), register(visit('r', 'liu-yang')))).toEqual([
      'h',
      'r',
    ]);
  });

  test('of one guest in one register are two', () => {
    const [first, second] = [visit('1', 'chen-wei'), visit('2', 'chen-wei')];
    expect(meetingIds(register(first), register(second))).toEqual(['1', '2']);
  });

  test('of one series do not become one by way of another data set', () => {
    expect(
      meetingIds(
        register(visit('1', 'chen-wei', { date: '2001-05-09/2001-05-11' })),
        register(visit('2', 'chen-wei', { date: '2001-05-13/2001-05-15' })),
        hand(visit('h', 'chen-wei', { date: '2001-05-10/2001-05-15' })),
      ),
    ).toEqual(['1', 'h']);
  });
});
