import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Day, dayNumber, dayOfNumber, parseDay } from '../../src/model/day.ts';

describe('a day', () => {
  test('every real day of the years 1 to 2100 goes through its number and back', () => {
    const first = dayNumber('0001-01-01' as Day);
    const last = dayNumber('2100-12-31' as Day);
    let wrong = 0;
    for (let number = first; number <= last; number += 1) {
      const day = dayOfNumber(number);
      wrong += parseDay(day) === day && dayNumber(day) === number ? 0 : 1;
    }
    expect(last - first + 1).toBe(767_009);
    expect(wrong).toBe(0);
  }, 30_000);

  test.each(['2023-02-30', '1900-02-29', '2100-02-29', '2024-13-01', '2024-00-10', '2024-04-31'])(
    '%s is no day',
    (text) => {
      expect(parseDay(text)).toBeNull();
    },
  );

  test.each([
    '0000-01-01',
    '-0044-03-15',
    '2024-1-1',
    '2024-01-01T00:00',
    ' 2024-01-01',
    '٢٠٢٤-٠١-٠١',
    '',
  ])('"%s" is not written as a day', (text) => {
    expect(parseDay(text)).toBeNull();
  });

  test('29 February is a day in leap years, those that 400 divides included', () => {
    expect(parseDay('2024-02-29')).toBe('2024-02-29');
    expect(parseDay('2000-02-29')).toBe('2000-02-29');
  });

  test('day 0 is 1 January 1970', () => {
    expect(dayOfNumber(0)).toBe('1970-01-01');
    expect(dayNumber('1969-12-31' as Day)).toBe(-1);
  });

  test('a number outside the years 1 to 9999 is refused', () => {
    expect(() => dayOfNumber(-719_163)).toThrow(RangeError);
    expect(() => dayOfNumber(2_932_897)).toThrow(RangeError);
    expect(() => dayOfNumber(0.5)).toThrow(RangeError);
  });

  test('days are in the order of their texts', () => {
    const number = fc.integer({ min: -719_162, max: 2_932_896 });
    fc.assert(
      fc.property(number, number, (a, b) => {
        expect(dayOfNumber(a) < dayOfNumber(b)).toBe(a < b);
      }),
    );
  });
});
