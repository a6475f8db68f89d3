import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBucket } from '../../src/access/bucket.ts';

test('a bucket gives no more than its minute, and fills as time goes by', () => {
  const steps = fc.array(fc.record({ amount: fc.nat(40), ms: fc.nat(30_000) }), { maxLength: 60 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), steps, (most, taken) => {
      let time = 0;
      const bucket = createBucket(most, () => time);
      let given = 0;
      for (const { amount, ms } of taken) {
        time += ms;
        given += bucket.take(amount) === 0 ? Math.min(amount, most) : 0;
      }

      expect(given).toBeLessThanOrEqual(most + (time / 60_000) * most + 1e-6);
    }),
  );
});

test('whoever waits as long as it says gets it', () => {
  let time = 0;
  const bucket = createBucket(60, () => time);

  expect(bucket.take(60)).toBe(0);
  expect(bucket.left()).toBe(0);
  const seconds = bucket.take(10);
  expect(seconds).toBe(10);
  time += 9_000;
  expect(bucket.take(10)).toBe(1);
  time += 1_000;
  expect(bucket.take(10)).toBe(0);
});

test('more than all of it takes a full one', () => {
  const bucket = createBucket(5, () => 0);

  expect(bucket.take(1_000)).toBe(0);
  expect(bucket.left()).toBe(0);
});
