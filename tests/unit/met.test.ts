import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Seat, seatOf, type Table, tieOf } from '../../src/model/met.ts';
import type { ParticipationRole, ParticipationStatus } from '../../src/model/stated.ts';

const TALKS: Table = { kind: 'TALKS', status: 'OCCURRED', sideCount: 2 };

function seat(
  side: number | null,
  given: {
    readonly role?: ParticipationRole;
    readonly status?: ParticipationStatus;
    readonly table?: Table;
  } = {},
): Seat {
  const { role = 'ATTENDEE', status = 'ATTENDED', table = TALKS } = given;
  return seatOf(table, { role, status, side });
}

describe('Two people in one meeting', () => {
  test('met where they sat on different sides of it', () => {
    expect(tieOf(seat(0), seat(1))).toBe('MET');
  });

  test('were on the same side where one side seated both', () => {
    expect(tieOf(seat(1), seat(1))).toBe('SAME_SIDE');
  });

  test('were present together where one of them had no side', () => {
    expect(tieOf(seat(0), seat(null))).toBe('CO_PRESENT');
    expect(tieOf(seat(null), seat(null))).toBe('CO_PRESENT');
  });

  test('were present together in a record of more than three sides, unless on one of them', () => {
    const table = { ...TALKS, sideCount: 4 };
    expect(tieOf(seat(0, { table }), seat(3, { table }))).toBe('CO_PRESENT');
    expect(tieOf(seat(3, { table }), seat(3, { table }))).toBe('SAME_SIDE');
  });

  test('are tied by nothing where one of them did not attend', () => {
    for (const status of ['EXPECTED', 'INVITED', 'ABSENT', 'NOT_INVITED'] as const) {
      expect(tieOf(seat(0), seat(1, { status }))).toBeNull();
    }
  });

  test('are tied by nothing where the meeting did not occur', () => {
    for (const status of ['INVITED', 'ANNOUNCED', 'CANCELLED'] as const) {
      const table = { ...TALKS, status };
      expect(tieOf(seat(0, { table }), seat(1, { table }))).toBeNull();
    }
  });
});

describe('On a visit', () => {
  const table: Table = { ...TALKS, kind: 'VISIT' };

  test('a delegate was present with the other side, and on one side with the own', () => {
    const delegate = seat(0, { role: 'DELEGATE', table });
    expect(tieOf(delegate, seat(1, { table }))).toBe('CO_PRESENT');
    expect(tieOf(delegate, seat(0, { table }))).toBe('SAME_SIDE');
  });

  test('visitor and host met', () => {
    expect(tieOf(seat(0, { table }), seat(1, { role: 'HOST', table }))).toBe('MET');
  });
});

describe('An interpreter', () => {
  test('meets nobody', () => {
    const interpreter = seat(0, { role: 'INTERPRETER' });
    expect(tieOf(interpreter, seat(1))).toBe('CO_PRESENT');
    expect(tieOf(interpreter, seat(0))).toBe('SAME_SIDE');
  });
});

describe('A tie', () => {
  const anySeat = fc
    .tuple(fc.option(fc.nat(3)), fc.constantFrom('ATTENDEE', 'DELEGATE', 'INTERPRETER'))
    .map(([side, role]) => seat(side, { role: role as ParticipationRole }));

  test('is the same seen from either seat', () => {
    fc.assert(
      fc.property(anySeat, anySeat, (a, b) => {
        expect(tieOf(a, b)).toBe(tieOf(b, a));
      }),
    );
  });
});
