import { describe, expect, test } from 'vitest';
import { meetingOf, viewOf } from '../support/resolved.ts';
import { aClaim, aJudgement, aMeeting, anOffice, aPerson, aSeat } from '../support/stated.ts';

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
