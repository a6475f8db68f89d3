import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allOf, leaf } from '../../src/graph/condition.ts';
import type { MeetingLeaf } from '../../src/graph/meeting-filter-leaf.ts';
import { DAY_MS } from '../../src/model/day.ts';
import { dateTable } from '../../src/projection/meeting-builder.ts';
import { predicateOf } from '../../src/projection/meeting-predicate.ts';
import { meetingRange } from '../../src/projection/meeting-range.ts';
import type { Projection } from '../../src/projection/projection.ts';

const FIRST_DAY = Date.parse('2020-01-01');
const DAYS = 40;
const textOf = (day: number) => new Date(FIRST_DAY + day * DAY_MS).toISOString().slice(0, 10);

/** Meetings of these spans of days by date, and some without a date behind them. */
function ofSpans(spans: readonly (readonly [number, number])[], undated: number): Projection {
  const whens = [...new Set(spans.map(([from, length]) => whenOf(from, length)))];
  const { dates } = dateTable(whens);
  const dated = spans.map(([from, length]) => dates.whens.indexOf(whenOf(from, length)));
  const all = [...dated.sort((a, b) => a - b), ...Array.from({ length: undated }, () => -1)];
  const meetings = { ids: all.map(String), dates: Int32Array.from(all) };
  return { dates, meetings } as unknown as Projection;
}

function whenOf(from: number, length: number): string {
  return `${textOf(from)}|${textOf(from + length)}|x`;
}

const day = fc.option(fc.integer({ min: -2, max: DAYS + 2 }).map(textOf));
const overlap = fc.record({ test: fc.constant('overlaps' as const), from: day, until: day });
const spans = fc.array(
  fc.tuple(
    fc.integer({ min: 0, max: DAYS }),
    fc.oneof(fc.constant(0), fc.integer({ min: 0, max: DAYS })),
  ),
  { maxLength: 30 },
);

describe('The range of a filter', () => {
  test('holds every meeting that passes, and ends at the last that can', () => {
    fc.assert(
      fc.property(spans, fc.nat(3), overlap, overlap, (given, undated, one, other) => {
        const projection = ofSpans(given, undated);
        const filter = allOf<MeetingLeaf>([leaf(one), leaf(other)]);
        const passes = predicateOf(projection, filter, new Map());

        const { from, until } = meetingRange(projection, filter);

        for (const meeting of projection.meetings.ids.keys()) {
          if (passes(meeting)) {
            expect(meeting).toBeGreaterThanOrEqual(from);
            expect(meeting).toBeLessThan(until);
          }
        }
      }),
    );
  });

  test('leaves out what is later and what was over before', () => {
    const projection = ofSpans(
      Array.from({ length: DAYS }, (_, at) => [at, 0] as const),
      1,
    );
    const within = { test: 'overlaps', from: textOf(10), until: textOf(12) } as const;

    expect(meetingRange(projection, leaf(within))).toEqual({ from: 10, until: 13 });
    expect(meetingRange(projection, { is: 'not', of: leaf(within) })).toEqual({
      from: 0,
      until: DAYS + 1,
    });
  });
});
