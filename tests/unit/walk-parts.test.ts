import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEncounterTable } from '../../src/projection/encounter-table.ts';
import { NEVER } from '../../src/projection/projection.ts';
import { createTableCache } from '../../src/projection/table-cache.ts';
import { createTally } from '../../src/projection/tally.ts';
import { keysetPage } from '../../src/traversals/keyset-page.ts';
import { bestPaths } from '../../src/traversals/paths/best-paths.ts';
import type { HopEdges } from '../../src/traversals/paths/hop-edges.ts';
import { graphOfHops } from '../../src/traversals/paths/layered-graph.ts';
import { createQueue } from '../../src/traversals/paths/queue.ts';

describe('a queue', () => {
  test('gives back the best of what is in it, whatever came in between', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer())), (steps) => {
        const queue = createQueue<number>((a, b) => a < b);
        const held: number[] = [];
        for (const step of steps) {
          if (step === null) {
            expect(queue.pop()).toBe(held.sort((a, b) => a - b).shift());
          } else {
            queue.push(step);
            held.push(step);
          }
        }
      }),
    );
  });
});

describe('the best paths of one length', () => {
  test('leave out an end that one would come to too late', () => {
    const { edges, hopOn } = hopsWithDays([
      { from: 0, to: 1, occasions: 1, day: 5 },
      { from: 1, to: 2, occasions: 9, day: 3 },
      { from: 1, to: 3, occasions: 1, day: 7 },
    ]);
    const graph = graphOfHops([edges(0), edges(1)], {
      length: 2,
      endPerson: -1,
      dayOfHop: (_place, from, to, since) => (hopOn(from, to) < since ? NEVER : hopOn(from, to)),
    });

    const paths = bestPaths(graph, 5);
    let step = paths.next();
    while (!step.done) {
      step = paths.next();
    }

    expect(step.value).toEqual([[0, 1, 3]]);
  });
});

interface HopOfADay {
  readonly from: number;
  readonly to: number;
  readonly occasions: number;
  readonly day: number;
}

/** Hops of people 0 → 1 → 2 or 3; whoever stands at a place may leave it as late as its last hop. */
function hopsWithDays(hops: readonly HopOfADay[]) {
  const layer = { people: [], days: new Int32Array(4).fill(100) };
  const hopOn = (from: number, to: number) =>
    hops.find((hop) => hop.from === from && hop.to === to)?.day ?? NEVER;
  const edges = (from: number): HopEdges => {
    const own = hops.filter((hop) => hop.from === from);
    return {
      from: own.map((hop) => hop.from),
      to: own.map((hop) => hop.to),
      occasions: own.map((hop) => hop.occasions),
      behind: layer,
      ahead: layer,
    };
  };
  return { edges, hopOn };
}

describe('a tally', () => {
  test('counts meetings, distinct occasions and dates of each counterpart', () => {
    const tally = createTally(3);
    tally.add(1, 7, 4);
    tally.add(1, 7, 2);
    tally.add(1, 9, -1);
    tally.add(2, 9, 0);

    const told = tally.touched.map((actor) => [
      tally.meetings(actor),
      tally.occasions(actor),
      tally.undated(actor),
      tally.first(actor),
      tally.last(actor),
    ]);

    expect(told).toEqual([
      [3, 2, 1, 2, 4],
      [1, 1, 0, 0, 0],
    ]);
    tally.clear();
    expect([tally.touched, tally.meetings(1), tally.first(1)]).toEqual([[], 0, -1]);
  });
});

describe('tables of encounters', () => {
  const tableOf = (rows: number) => {
    const table = createEncounterTable();
    const tally = createTally(rows + 1);
    for (let actor = 1; actor <= rows; actor += 1) {
      tally.add(actor, 0, 0);
    }
    table.addAll(0, tally);
    return table.taken();
  };

  test('are made once for a question, also where it is asked twice at once', async () => {
    const cache = createTableCache();
    let made = 0;
    const make = async () => {
      made += 1;
      return tableOf(2);
    };

    const [one, two] = await Promise.all([cache.tableOf('q', make), cache.tableOf('q', make)]);

    expect(one).toBe(two);
    expect(made).toBe(1);
  });

  test('are forgotten, the longest unused first, where they grow too many', async () => {
    const cache = createTableCache();
    const made: string[] = [];
    const ask = (question: string) =>
      cache.tableOf(question, async () => {
        made.push(question);
        return tableOf(700_000);
      });

    for (const question of ['a', 'b', 'a', 'c', 'a', 'b']) {
      await ask(question);
    }

    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });

  test('that could not be made are made when they are asked for again', async () => {
    const cache = createTableCache();
    await expect(cache.tableOf('q', () => Promise.reject(new Error('late')))).rejects.toThrow();

    expect((await cache.tableOf('q', async () => tableOf(1))).a.length).toBe(1);
  });
});

describe('a page of a list that is held', () => {
  test('is what lies between its cursors, from either end', () => {
    const keys = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }));
    fc.assert(
      fc.property(keys, fc.nat({ max: 5 }), fc.boolean(), (given, limit, backwards) => {
        const rows = given.map((orderKey) => ({ orderKey, row: orderKey }));
        const sorted = [...given].sort();
        const [after = null] = sorted;
        const inside = sorted.filter((key) => after === null || key > after);

        const page = keysetPage(rows, 'ASC', { after, before: null, limit, backwards });

        const expected = backwards
          ? inside.slice(Math.max(0, inside.length - limit))
          : inside.slice(0, limit);
        expect(page.items.map(({ row }) => row)).toEqual(expected);
        expect(page.more).toBe(inside.length > limit);
      }),
    );
  });
});
