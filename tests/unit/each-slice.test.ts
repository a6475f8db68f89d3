import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eachSlice } from '../../src/ingest/write/each-slice.ts';

const weighed = (most: number) => ({ most, weightOf: (weight: number) => weight });

test('every item is in one slice, in order, and none is heavier than it may be but a single item', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 12 })),
      fc.integer({ min: 1, max: 20 }),
      async (items, most) => {
        const slices: (readonly number[])[] = [];
        await eachSlice(items, weighed(most), async (slice) => {
          slices.push(slice);
        });
        expect(slices.flat()).toEqual(items);
        for (const [at, slice] of slices.entries()) {
          const weight = slice.reduce((sum, one) => sum + one, 0);
          expect(slice.length === 1 || weight <= most).toBe(true);
          expect(weight + (slices[at + 1]?.[0] ?? most)).toBeGreaterThan(
            slices[at + 1] === undefined ? 0 : most,
          );
        }
      },
    ),
  );
});

test('a slice is filled while the work on the one before waits, and not sooner', async () => {
  const told: string[] = [];
  function* items() {
    for (let item = 1; item <= 3; item += 1) {
      told.push(`made ${item}`);
      yield item;
    }
  }
  await eachSlice(items(), { most: 1, weightOf: () => 1 }, async ([item]) => {
    told.push(`begun ${item}`);
    await new Promise((resolve) => setTimeout(resolve, 1));
    told.push(`ended ${item}`);
  });

  expect(told).toEqual([
    ...['made 1', 'made 2', 'begun 1', 'made 3', 'ended 1'],
    ...['begun 2', 'ended 2', 'begun 3', 'ended 3'],
  ]);
});

test('what the work or the walk throws ends it, and nothing more is taken from the walk', async () => {
  const full = new Error('full');
  let taken = 0;
  function* endless() {
    for (;;) {
      taken += 1;
      yield 1;
    }
  }
  const broken = eachSlice(endless(), weighed(10), async () => {
    throw full;
  });
  await expect(broken).rejects.toBe(full);
  const before = taken;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(taken).toBe(before);

  function* ending() {
    yield 1;
    throw full;
  }
  await expect(eachSlice(ending(), weighed(1), async () => undefined)).rejects.toBe(full);
});
