import { describe, expect, test } from 'vitest';
import type { StatedParticipant } from '../../src/model/stated.ts';
import {
  elsewhere,
  feed,
  GROUND,
  hand,
  meetingIds,
  register,
  talks,
  visit,
} from '../support/meetings-in-moscow.ts';
import { meetingOf, viewOf } from '../support/resolved.ts';
import { aDocument, aName, anOffice, aPerson, aSeat, aTenure } from '../support/stated.ts';

describe('entries of one register', () => {
  const ofVisit = (id: string, partOf: string, guest: string, given = {}) =>
    talks(id, { partOf, date: '[2001-05-11..2001-05-13]', ...given }, [guest, 'olga-petrova']);

  test('are of one meeting where two travelled together and met the same person', () => {
    const view = viewOf(
      ...GROUND,
      register(visit('1', 'chen-wei')),
      register(visit('2', 'liu-yang')),
      register(ofVisit('1/1', '1', 'chen-wei')),
      register(ofVisit('2/1', '2', 'liu-yang')),
    );
    expect(view.meetings.map(({ id }) => id)).toEqual(['1', '1/1', '2']);
    expect(view.meetings[1]?.participations.map(({ person, side }) => [person, side])).toEqual([
      ['chen-wei', 0],
      ['olga-petrova', 1],
      ['liu-yang', 0],
    ]);
  });

  test('are of two where the hosts differ', () => {
    const other = talks('2/1', { partOf: '2' }, ['liu-yang', 'boris-orlov']);
    expect(
      meetingIds(
        register(visit('1', 'chen-wei')),
        register(visit('2', 'liu-yang')),
        register(ofVisit('1/1', '1', 'chen-wei')),
        register(other),
      ),
    ).toContain('2/1');
  });

  test('are of two as parts of one visit', () => {
    expect(
      meetingIds(
        register(visit('1', 'chen-wei')),
        register(ofVisit('1/1', '1', 'chen-wei')),
        register(ofVisit('1/2', '1', 'chen-wei')),
      ),
    ).toEqual(['1', '1/1', '1/2']);
  });

  test('are of two as parts of different visits of one guest', () => {
    expect(
      meetingIds(
        register(visit('1', 'chen-wei')),
        register(visit('2', 'chen-wei')),
        register(ofVisit('1/1', '1', 'chen-wei')),
        register(ofVisit('2/1', '2', 'chen-wei')),
      ),
    ).toEqual(['1', '1/1', '2', '2/1']);
  });

  test('are of two without visits, as in a curated data set, and of one in a feed', () => {
    expect(meetingIds(register(talks('1')), register(talks('2')))).toEqual(['1', '2']);
    expect(meetingIds(hand(talks('1')), hand(talks('2')))).toEqual(['1', '2']);
    expect(meetingIds(feed(talks('1')), feed(talks('2')))).toEqual(['1']);
  });

  test('meet the same meeting of another register only once', () => {
    expect(
      meetingIds(
        register(visit('1', 'chen-wei')),
        register(ofVisit('1/1', '1', 'chen-wei')),
        register(ofVisit('1/2', '1', 'chen-wei')),
        elsewhere(talks('x')),
      ),
    ).toEqual(['1', '1/1', '1/2']);
  });
});

describe('a meeting of several wholes', () => {
  const office = anOffice('cn-president', { of: 'CN', rank: 'HEAD_OF_STATE' });
  const president = aPerson('liu-yang', {
    names: [aName('Liu Yang')],
    tenures: [aTenure('cn-president', { from: '2000-01-01', until: '2004-12-31' })],
  });
  const trips = [register(visit('1', 'chen-wei')), register(visit('2', 'liu-yang'))];
  const held = (id: string, partOf: string, ...guests: readonly Partial<StatedParticipant>[]) =>
    register(
      talks(id, {
        partOf,
        participants: [
          ...guests.map((guest) => aSeat(null, { side: 0, for: ['CN'], ...guest })),
          aSeat('olga-petrova', { side: 1, for: ['RU'] }),
        ],
      }),
    );

  test('is part of the visit of whom most records seat', () => {
    const view = viewOf(
      ...GROUND,
      ...trips,
      held('1/1', '1', { person: 'chen-wei' }, { person: 'liu-yang' }),
      held('2/1', '2', { person: 'liu-yang' }),
    );
    expect(meetingOf(view, '1/1').partOf).toBe('2');
  });

  test('is part of the visit of the head of state where records seat one each', () => {
    const view = viewOf(
      ...GROUND,
      office,
      hand(president),
      ...trips,
      held('1/1', '1', { person: 'chen-wei' }),
      held('2/1', '2', { person: 'liu-yang' }),
    );
    expect(meetingOf(view, '1/1').partOf).toBe('2');
  });

  test('seats nobody twice, once by name and once by office', () => {
    const view = viewOf(
      ...GROUND,
      office,
      hand(president),
      aDocument('d'),
      ...trips,
      held('1/1', '1', { person: 'chen-wei' }, { office: 'cn-president' }),
      held('2/1', '2', { person: 'liu-yang' }),
    );
    expect(meetingOf(view, '1/1').participations.map(({ person }) => person)).toEqual([
      'chen-wei',
      'olga-petrova',
      'liu-yang',
    ]);
  });

  test.each([
    ['interprets', { person: 'liu-yang', role: 'INTERPRETER' }],
    ['stayed away', { person: 'liu-yang', status: 'ABSENT' }],
    ['came for another state', { person: 'liu-yang', for: ['KP'] }],
  ] as const)('keeps the seat of an office whose holder %s', (_how, holder) => {
    const view = viewOf(
      ...GROUND,
      office,
      hand(president),
      aDocument('d'),
      ...trips,
      held('1/1', '1', holder, { office: 'cn-president' }),
    );

    const seats = meetingOf(view, '1/1').participations;

    expect(seats.filter(({ person, office: of }) => person === null && of !== null)).toHaveLength(
      1,
    );
  });
});
