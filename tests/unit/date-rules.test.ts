import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canBothBeTrue, liesWithin } from '../../src/model/date-rules.ts';
import { fuzzyDate } from '../../src/model/fuzzy-date.ts';
import { type GeneratedDate, generatedDate } from '../support/generated-dates.ts';

/** Pairs of a first and a last day that a stay may have. */
function pairsOf(stay: NonNullable<GeneratedDate['ends']>): ReadonlySet<string> {
  return new Set(
    stay.starts.flatMap((start) =>
      stay.ends.filter((end) => start <= end).map((end) => `${start}/${end}`),
    ),
  );
}

/** All that two dates may be, in terms in which they can be compared: days, or stays. */
function meanings(
  a: GeneratedDate,
  b: GeneratedDate,
): readonly [ReadonlySet<string>, ReadonlySet<string>] {
  return a.ends !== null && b.ends !== null
    ? [pairsOf(a.ends), pairsOf(b.ends)]
    : [new Set(a.days), new Set(b.days)];
}

function both(a: string, b: string): boolean {
  return canBothBeTrue(fuzzyDate(a), fuzzyDate(b));
}

describe('two dates can both be true', () => {
  test.each([
    ['2024-06', '2024-06-18'],
    ['2024-06-18', '[2024-06-18,2024-06-19]'],
    ['[2024-06-17..2024-06-18]', '[2024-06-18,2024-06-19]'],
    ['2024-06-19', '2024-06-18/2024-06-20'],
    ['2024-06', '2024-06-30/2024-07-02'],
    ['XXXX', '2024-06-18'],
    ['2024-06-18/2024-06-20', '2024-06-18/..'],
    ['2024-06-18/2024-06-20', '2024-06-18/'],
    ['2024-06-18/2024-06-20', '/2024-06-20'],
    ['2024-06-18/2024-06-20', '2024-06/2024-06'],
    ['2024-06-18/..', '../2024-06-20'],
    ['2024-06-25', '2024-06-18/..'],
    ['2024-24', '2025-02-28'],
  ])('%s and %s', (a, b) => {
    expect(both(a, b)).toBe(true);
  });

  test.each([
    ['2024-06', '2024-07-01'],
    ['2024-06-20', '[2024-06-18,2024-06-19,2024-06-21]'],
    ['2024-06-21', '2024-06-18/2024-06-20'],
    ['2024-06-18/2024-06-20', '2024-06-18/2024-06-19'],
    ['2024-06-18/2024-06-20', '2024-06-19/2024-06-20'],
    ['2024-06-18/..', '../2024-06-17'],
    ['2024-06-20/..', '2024-06/2024-06-10'],
    ['2024-06-17', '2024-06-18/..'],
    ['1985~', '1986'],
  ])('but not %s and %s', (a, b) => {
    expect(both(a, b)).toBe(false);
  });

  test('exactly where listing their days finds one in common', () => {
    fc.assert(
      fc.property(generatedDate, generatedDate, (a, b) => {
        const [ofA, ofB] = meanings(a, b);
        expect(both(a.edtf, b.edtf)).toBe([...ofA].some((meaning) => ofB.has(meaning)));
      }),
      { numRuns: 2_000 },
    );
  });

  test('whichever is named first, and each with itself', () => {
    fc.assert(
      fc.property(generatedDate, generatedDate, (a, b) => {
        expect(both(a.edtf, b.edtf)).toBe(both(b.edtf, a.edtf));
        expect(both(a.edtf, a.edtf)).toBe(true);
      }),
    );
  });
});

describe('a date lies within another', () => {
  test.each([
    ['2024-06-18', '2024-06', true],
    ['2024-06', '2024', true],
    ['2024-06-18', '[2024-06-18,2024-06-19]', true],
    ['2024-06-18', '2024-06-18/2024-06-20', true],
    ['2024-06-18/2024-06-20', '2024-06', true],
    ['2024-06-18/2024-06-20', '2024-06-18/..', true],
    ['2024-06-18/2024-06-20', '2024-06/2024-06', true],
    ['2024', 'XXXX', true],
    ['2024-06', '2024-06-18', false],
    ['2024-06-30', '2024-07', false],
    ['2024-06-18', '2024-06-18', false],
    ['2024-06-18', '[2024-06-18]', false],
    ['2024-06', '2024-06-01/2024-06-30', false],
    ['1985', '1985~', false],
    ['2024-06-18/2024-06-19', '2024-06-17/2024-06-20', false],
    ['2024-06-18/..', '2024-06-18/', false],
    ['[2024-06-18,2024-06-20]', '[2024-06-18,2024-06-19..2024-06-21]', true],
  ])('%s in %s: %s', (inner, outer, expected) => {
    expect(liesWithin(fuzzyDate(inner), fuzzyDate(outer))).toBe(expected);
  });

  test('exactly where all that it may be is a part of what the other may be', () => {
    fc.assert(
      fc.property(generatedDate, generatedDate, (a, b) => {
        const [inner, outer] = meanings(a, b);
        const isPart = inner.size < outer.size && [...inner].every((day) => outer.has(day));
        expect(liesWithin(fuzzyDate(a.edtf), fuzzyDate(b.edtf))).toBe(isPart);
      }),
      { numRuns: 2_000 },
    );
  });

  test('only where both can be true, and never the other way round too', () => {
    fc.assert(
      fc.property(generatedDate, generatedDate, (a, b) => {
        fc.pre(liesWithin(fuzzyDate(a.edtf), fuzzyDate(b.edtf)));
        expect(both(a.edtf, b.edtf)).toBe(true);
        expect(liesWithin(fuzzyDate(b.edtf), fuzzyDate(a.edtf))).toBe(false);
      }),
    );
  });
});
