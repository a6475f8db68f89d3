import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEncounterTable } from '../../src/projection/encounter-table.ts';
import { createTableCache } from '../../src/projection/table-cache.ts';
import { createTally } from '../../src/projection/tally.ts';
import { keysetPage } from '../../src/traversals/keyset-page.ts';
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
