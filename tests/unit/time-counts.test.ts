import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateTable } from '../../src/projection/meeting-builder.ts';
import { bucketsOf, monthOf, UNDATED, yearOf } from '../../src/traversals/counts/buckets.ts';
import { createTimeCounts } from '../../src/traversals/counts/time-counts.ts';

const spans = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.constantFrom(0, 0, 0, 1, 3, 20))
  .map(([first, length]) => [first, first + length] as const);

describe('counts by time', () => {
  test('are those of looking at every bucket of every meeting', () => {
    fc.assert(
      fc.property(fc.array(spans), fc.nat({ max: 3 }), (meetings, undated) => {
        const counts = createTimeCounts();
        for (const [first, last] of meetings) {
          counts.add(first, last);
        }
        for (let at = 0; at < undated; at += 1) {
          counts.add(UNDATED, UNDATED);
        }
        const served: [number, number, number][] = [];
        counts.each((...row) => served.push(row));

        const expected = [...Array(62).keys()].flatMap((bucket) => {
          const here = meetings.filter(([first, last]) => first <= bucket && bucket <= last);
          const uncertain = here.filter(([first, last]) => first < last).length;
          return here.length === 0 ? [] : [[bucket, here.length, uncertain]];
        });
        expect(served).toEqual([...expected, ...(undated > 0 ? [[UNDATED, undated, 0]] : [])]);
      }),
    );
  });
});

describe('buckets of time', () => {
  const { dates } = dateTable(['2023-12-30|2024-01-02|x', '2024-06-18|2024-06-18|x']);

  test('are the years and the months over which a date spans', () => {
    const years = bucketsOf(dates, 'YEAR');
    const months = bucketsOf(dates, 'MONTH');

    expect([years.first(0), years.last(0), years.first(1)]).toEqual([2023, 2024, 2024]);
    expect([months.first(0), months.last(0), months.last(1)].map(monthOf)).toEqual([
      '2023-12',
      '2024-01',
      '2024-06',
    ]);
    expect(yearOf(months.first(0), 'MONTH')).toBe(2023);
    expect(years.first(-1)).toBe(UNDATED);
  });
});
