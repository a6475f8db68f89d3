/**
 * Valid inputs of each format with slips in them. `npm run test:mutations` runs many more, and one alone
 * by its seed and number.
 */
import { expect, test } from 'vitest';
import { mutateTree } from '../support/mutations/mutate-tree.ts';
import { MUTATED_FORMATS } from '../support/mutations/mutated-formats.ts';
import { mutationOf } from '../support/mutations/mutation.ts';
import { runMutations } from '../support/mutations/run-mutations.ts';
import { createRandom } from '../support/random.ts';

const CASES = 500;
const SEED = 6;
/** Some seconds each; minutes where other work takes the processor. */
const TIMEOUT_MS = 600_000;

test.each(Object.entries(MUTATED_FORMATS))(
  '500 mutations of %s end without a crash, a hang, or a message without file and line',
  async (_name, format) => {
    const { outcomes, failures } = await runMutations(format, {
      seed: SEED,
      from: 0,
      until: CASES,
    });

    expect(failures.map(({ at, failure }) => `${at}: ${failure}`)).toEqual([]);
    // A mutator that breaks everything, or nothing, would find nothing.
    expect(outcomes.get('accepted')).toBeGreaterThan(CASES / 50);
    expect(outcomes.get('accepted')).toBeLessThan(CASES / 2);
  },
  TIMEOUT_MS,
);

test('what a slip took away whole can bear another one', () => {
  for (let seed = 0; seed < 100; seed += 1) {
    expect(() => mutateTree(undefined, createRandom(seed))).not.toThrow();
  }
});

test('a mutation is the same whenever it is asked for, and another for each number', () => {
  const [format] = Object.values(MUTATED_FORMATS);
  const cases = (seed: number) =>
    Array.from({ length: 50 }, (_, at) => format && mutationOf(format, seed, at).toString('hex'));

  expect(cases(1)).toEqual(cases(1));
  // Some break nothing, and some the same thing in the same way.
  expect(new Set([...cases(1), ...cases(2)]).size).toBeGreaterThan(75);
});
