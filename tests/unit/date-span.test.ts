import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spanOf } from '../../src/model/date-span.ts';
import { fuzzyDate } from '../../src/model/fuzzy-date.ts';
import { generatedDate } from '../support/generated-dates.ts';

describe('the span of a date', () => {
  test.each([
    ['2024-06-18', '2024-06-18', '2024-06-18'],
    ['2024-06', '2024-06-01', '2024-06-30'],
    ['2024-06-18/2024-06-20', '2024-06-18', '2024-06-20'],
    ['2024-06-18/..', '2024-06-18', '2024-06-18'],
    ['2024-06/', '2024-06-01', '2024-06-30'],
    ['../2024-06', '2024-06-01', '2024-06-30'],
    ['/2024-06-18', '2024-06-18', '2024-06-18'],
    ['[2024-06-19,2024-06-18]', '2024-06-18', '2024-06-19'],
    ['[2024-06..]', '2024-06-01', '2024-06-30'],
    ['[..2024-06-18]', '2024-06-18', '2024-06-18'],
    ['[2024-01-01,2024-06..]', '2024-01-01', '2024-06-30'],
    ['[XXXX,2024-06]', '2024-06-01', '2024-06-30'],
    ['{2024-06-18,2024-07-01}', '2024-06-18', '2024-07-01'],
    ['XXXX', '0001-01-01', '2100-12-31'],
  ])('of %s is %s to %s', (text, from, until) => {
    expect(spanOf(fuzzyDate(text))).toEqual({ from, until });
  });

  test('is in order, inside the bounds of the date, and reaches those that are known', () => {
    fc.assert(
      fc.property(generatedDate, ({ edtf }) => {
        const date = fuzzyDate(edtf);
        const { from, until } = spanOf(date);
        expect(from <= until).toBe(true);
        expect(date.earliest ?? from).toBe(from);
        expect(date.latest ?? until).toBe(until);
      }),
      { numRuns: 500 },
    );
  });
});
