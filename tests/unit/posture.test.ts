import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Seat, tieOf } from '../../src/model/met.ts';
import { faces, postureOf, TIE_BITS, tieBit, tiesAnybody } from '../../src/model/posture.ts';
import { parseSeat, seatText } from '../../src/model/seat-text.ts';

/** As `seatOf` makes them: one faces others from the own side or not at all. */
const seats: fc.Arbitrary<Seat> = fc
  .record({
    side: fc.option(fc.integer({ min: 0, max: 400 }), { nil: null }),
    isFacing: fc.boolean(),
    sits: fc.boolean(),
  })
  .map(({ side, isFacing, sits }) => ({ side, across: isFacing ? side : null, sits }));

describe('the posture of a seat', () => {
  test('ties two as the rule of met does', () => {
    fc.assert(
      fc.property(seats, seats, (a, b) => {
        const [one, two] = [postureOf(a), postureOf(b)];
        const tie = tiesAnybody(one) && tiesAnybody(two) ? tieBit(one, two) : null;
        const expected = tieOf(a, b);
        expect(tie).toBe(expected === null ? null : TIE_BITS[expected]);
      }),
    );
  });

  test('tells who faces nobody', () => {
    fc.assert(
      fc.property(seats, (seat) => {
        expect(faces(postureOf(seat))).toBe(seat.across !== null);
      }),
    );
  });
});

describe('the text of a seat', () => {
  const ids = fc.string({ minLength: 1 }).filter((id) => !id.includes('\n'));

  test('tells who sits how and for whom, whatever is in their ids', () => {
    fc.assert(
      fc.property(seats, fc.option(ids), fc.array(ids), (seat, person, states) => {
        const behalf = states.map((id) => `State:${id}` as const);
        expect(parseSeat(seatText({ ...seat, person, for: behalf }))).toEqual({
          posture: postureOf(seat),
          person,
          behalf,
        });
      }),
    );
  });
});
