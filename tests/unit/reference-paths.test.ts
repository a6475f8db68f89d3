import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { handMadeWorld } from '../support/hand-made-world.ts';
import { type PathsAsked, referencePaths } from '../support/reference-paths.ts';
import { earliestSchedule } from '../support/reference-schedule.ts';
import type { ReferenceWorld } from '../support/reference-ties.ts';
import { WORLD_DATES, worldDate } from '../support/world-dates.ts';

/** Each path as `ada -talks:2- bo -visit:1- cy`: the meeting shown and how many count. */
function pathsIn(world: ReferenceWorld, from: string, to: string, asked: Partial<PathsAsked> = {}) {
  const paths = referencePaths(world, {
    from,
    to,
    k: 10,
    maxHops: 6,
    chronological: false,
    ties: ['MET'],
    passes: () => true,
    ...asked,
  });
  return paths.map((hops) =>
    hops
      .map(({ from: one, meeting, meetingCount }) => `${one} -${meeting}:${meetingCount}- `)
      .concat(hops.at(-1)?.to ?? 'nobody else')
      .join(''),
  );
}

const SQUARE = handMadeWorld([
  { id: 'ab1', date: '2016-03-01', seats: 'ada | bo' },
  { id: 'ab2', date: '2015', seats: 'ada | bo' },
  { id: 'ad', date: '2016-03-01', seats: 'ada | di' },
  { id: 'bc', date: '2015-05-04', seats: 'bo | cy' },
  { id: 'dc', date: '2018-12', seats: 'di | cy' },
  { id: 'ed', seats: 'ed | di' },
]);

describe('reference paths', () => {
  test('go by length, then by occasions, then by ids', () => {
    expect(pathsIn(SQUARE, 'Person:ada', 'Person:cy')).toEqual([
      'ada -ab1:2- bo -bc:1- cy',
      'ada -ad:1- di -dc:1- cy',
    ]);
    expect(pathsIn(SQUARE, 'Person:ada', 'Person:di')).toEqual([
      'ada -ad:1- di',
      'ada -ab1:2- bo -bc:1- cy -dc:1- di',
    ]);
    const even = handMadeWorld([
      { id: 'm1', seats: 'ada | p10' },
      { id: 'm2', seats: 'p10 | cy' },
      { id: 'm3', seats: 'ada | p1' },
      { id: 'm4', seats: 'p1 | cy' },
    ]);
    expect(pathsIn(even, 'Person:ada', 'Person:cy')).toEqual([
      'ada -m3:1- p1 -m4:1- cy',
      'ada -m1:1- p10 -m2:1- cy',
    ]);
  });

  test('end at the number of hops and of paths that is asked for', () => {
    expect(pathsIn(SQUARE, 'Person:ada', 'Person:di', { k: 1 })).toEqual(['ada -ad:1- di']);
    expect(pathsIn(SQUARE, 'Person:ada', 'Person:di', { maxHops: 2 })).toEqual(['ada -ad:1- di']);
    expect(pathsIn(SQUARE, 'Person:ada', 'Person:ed', { maxHops: 1 })).toEqual([]);
    expect(pathsIn(SQUARE, 'Person:ada', 'Person:ada')).toEqual(['nobody else']);
  });

  test('count parts of one whole as one occasion', () => {
    const world = handMadeWorld([
      { id: 'visit', kind: 'VISIT', seats: 'ada | bo' },
      { id: 'talks', partOf: 'visit', seats: 'ada | bo' },
      { id: 'bc', seats: 'bo | cy' },
      { id: 'ad1', seats: 'ada | zed' },
      { id: 'ad2', seats: 'ada | zed' },
      { id: 'dc', seats: 'zed | cy' },
    ]);

    expect(pathsIn(world, 'Person:ada', 'Person:cy')).toEqual([
      'ada -ad2:2- zed -dc:1- cy',
      'ada -visit:2- bo -bc:1- cy',
    ]);
  });

  test('go only over meetings that pass, by the ties asked for', () => {
    const early: Partial<PathsAsked> = { passes: ({ date }) => date !== '2016-03-01' };
    expect(pathsIn(SQUARE, 'Person:ada', 'Person:di', early)).toEqual([
      'ada -ab2:1- bo -bc:1- cy -dc:1- di',
    ]);
    expect(pathsIn(SQUARE, 'Person:ada', 'Person:bo', { ties: ['SAME_SIDE'] })).toEqual([]);
  });

  test('in time need days that do not go back, and are over as early as can be', () => {
    const inTime = { chronological: true };
    expect(pathsIn(SQUARE, 'Person:ada', 'Person:cy', inTime)).toEqual([
      'ada -ab2:2- bo -bc:1- cy',
      'ada -ad:1- di -dc:1- cy',
    ]);
    expect(pathsIn(SQUARE, 'Person:cy', 'Person:ada', inTime)).toEqual([
      'cy -bc:1- bo -ab2:2- ada',
    ]);
    expect(pathsIn(SQUARE, 'Person:ada', 'Person:ed', inTime)).toEqual([]);
  });

  test('of a state start at whoever came for it, seen from somebody who did not', () => {
    const world = handMadeWorld([
      { id: 'm1', seats: 'ada:RU | bo:KP' },
      { id: 'm2', seats: 'ada:KP | bo:KP cy:CN' },
      { id: 'm3', seats: 'bo:RU+KP | di:RU' },
      { id: 'm4', seats: 'cy | di' },
    ]);

    expect(pathsIn(world, 'State:RU', 'Person:bo')).toEqual(['ada -m1:1- bo']);
    expect(pathsIn(world, 'Person:bo', 'State:RU', { maxHops: 1 })).toEqual(['bo -m1:1- ada']);
    expect(pathsIn(world, 'State:KP', 'State:RU', { maxHops: 1 })).toEqual(['bo -m1:1- ada']);
    expect(pathsIn(world, 'State:CN', 'State:KP', { maxHops: 1 })).toEqual(['cy -m2:1- ada']);
    expect(pathsIn(world, 'State:RU', 'State:RU')).toEqual(['nobody else']);
  });
});

describe('the schedule that ends earliest', () => {
  const meeting = (date: string, at: number) => ({
    id: `m${at}`,
    kind: 'TALKS',
    status: 'OCCURRED',
    date,
    sides: [],
    present: [],
    accounts: [],
    seats: [],
    occasion: `m${at}`,
    ties: new Map(),
  });
  const hop = fc
    .uniqueArray(fc.constantFrom(...WORLD_DATES), { minLength: 1, maxLength: 4 })
    .map((dates) => dates.map(({ edtf }, at) => meeting(edtf, at)));

  /** The last day of the best of all choices, each meeting put on each first day of any. */
  function earliestEnd(hops: readonly (readonly ReturnType<typeof meeting>[])[], day = ''): string {
    const [first, ...rest] = hops;
    if (first === undefined) {
      return day;
    }
    const days = [day, ...WORLD_DATES.map(({ from }) => from)].filter((next) => next >= day);
    const ends = first.flatMap(({ date }) => {
      const span = worldDate(date);
      return days
        .filter((next) => span !== null && span.from <= next && next <= span.until)
        .map((next) => earliestEnd(rest, next));
    });
    return ends.filter((end) => end !== NEVER).sort()[0] ?? NEVER;
  }
  const NEVER = 'never';

  test('ends as early as the best of all choices of meetings and days', () => {
    const property = fc.property(fc.array(hop, { minLength: 1, maxLength: 3 }), (hops) => {
      const schedule = earliestSchedule(hops);
      const firstDays = (schedule ?? []).map(({ date }) => worldDate(date)?.from ?? '');
      const lastDay = firstDays.toSorted().at(-1) ?? '';
      expect(schedule === null ? NEVER : lastDay).toBe(earliestEnd(hops));
    });
    fc.assert(property, { numRuns: 60 });
  });
});
