import { describe, expect, test } from 'vitest';
import { GraphChangedError, UnavailableError } from '../../src/errors.ts';
import { pagesOf } from '../../src/export/pages.ts';
import type { GraphReader } from '../../src/graph/run.ts';
import { createLoaders } from '../../src/loaders/loaders.ts';
import type { Listing } from '../../src/model/page.ts';
import { NO_PROJECTION } from '../support/no-projection.ts';

/** No walk is taken here. */
const NO_WALKS = { projection: null, refusal: NO_PROJECTION.refusal };
const NEVER = new AbortController().signal;

const NOTHING: GraphReader = { read: async () => [] };

/** The numbers from 0, in the order of their keys. */
function numbers(count: number): Listing<number> {
  const rows = Array.from({ length: count }, (_, row) => ({
    orderKey: String(row).padStart(5, '0'),
    row,
  }));
  return {
    order: 'NUMBER',
    page: async ({ after, limit }) => {
      const rest = rows.filter(({ orderKey }) => after === null || orderKey > after);
      return { items: rest.slice(0, limit), more: rest.length > limit };
    },
    totalCount: async () => count,
    undatedCount: async () => 0,
  };
}

/** Reads numbers, and counts how often loaders were opened; `disturb` runs before each page. */
async function readAll(
  count: number,
  disturb: (page: readonly number[]) => void = () => undefined,
) {
  let opened = 0;
  const open = () => {
    opened += 1;
    return createLoaders(NOTHING, { ...NO_WALKS, signal: NEVER });
  };
  const read: number[] = [];
  const show = async (page: readonly number[]) => {
    disturb(page);
    return page;
  };
  for await (const page of pagesOf(open, { list: async () => numbers(count), show })) {
    read.push(...page);
  }
  return { read, opened };
}

describe('The pages of an export', () => {
  test('hold every row once, in the order of the list', async () => {
    const { read } = await readAll(2_345);

    expect(read).toEqual(Array.from({ length: 2_345 }, (_, row) => row));
  });

  test('are read by a new set of loaders after ten, so that what is remembered does not grow', async () => {
    expect((await readAll(1_000)).opened).toBe(1);
    expect((await readAll(2_500)).opened).toBe(3);
  });

  test('are read again, and afresh, where a load came between two statements', async () => {
    let disturbances = 0;
    const { read, opened } = await readAll(450, (page) => {
      if (page[0] === 200 && disturbances < 2) {
        disturbances += 1;
        throw new GraphChangedError('the meeting 200');
      }
    });

    expect([read.length, new Set(read).size, opened]).toEqual([450, 450, 3]);
  });

  test('are given up where the graph changes again and again, or fails otherwise', async () => {
    const changed = readAll(10, () => {
      throw new GraphChangedError('everything');
    });
    const failed = readAll(10, () => {
      throw new UnavailableError(new Error('gone'));
    });

    await expect(changed).rejects.toThrow('The graph changed while the answer was read');
    await expect(failed).rejects.toThrow('The graph database is unavailable.');
  });
});
