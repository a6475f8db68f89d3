/**
 * How well the register's prose is read, against what people who read its rows say. The register
 * lies beside the repository; without it there is nothing to score.
 */
import { expect, test } from 'vitest';
import { measureProse } from '../support/prose-accuracy.ts';
import { REGISTER_IS_HERE, readLabels, readRegister } from '../support/prose-sample.ts';

test.runIf(REGISTER_IS_HERE).each([
  { sample: 'tuned-on', precision: 1, recall: 1, state: 1 },
  { sample: 'held-out', precision: 0.99, recall: 0.98, state: 0.98 },
] as const)('people of the rows $sample are read', ({ sample, precision, recall, state }) => {
  const read = measureProse(readLabels(sample), readRegister());
  expect(read.rows).toBeGreaterThanOrEqual(120);
  expect(read.matched / read.found).toBeGreaterThanOrEqual(precision);
  expect(read.matched / read.labelled).toBeGreaterThanOrEqual(recall);
  expect(read.stateRight / read.matched).toBeGreaterThanOrEqual(state);
  expect(read.invented).toBe(0);
  expect(read.visitorsRight / read.visitors).toBeGreaterThanOrEqual(0.99);
});
