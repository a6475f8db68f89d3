import { expect, test } from 'vitest';
import type { Measured } from '../../scripts/bench/measure.ts';
import { tableOf } from '../../scripts/bench/table.ts';

const MEASURED: Measured = {
  question: { name: 'path', query: '', goalMs: 10, variables: () => ({}), check: () => null },
  p50: 2.04,
  p95: 9.9,
  slowest: 31,
  cpuMs: { service: 1.5, neo4j: 0 },
  kilobytes: 0.5,
  fault: null,
};

test('a row tells figures, goal and whether the goal is met', () => {
  const [head, , row] = tableOf([MEASURED], 2).map(cellsOf);

  expect(head).toHaveLength(row?.length ?? 0);
  expect(row).toEqual(['path', '2.0', '9.9', '31.0', '1.0', '1.5', '0.0', '0.5', '10 ms', 'pass']);
});

test('a goal that is missed is over, a wrong answer is neither, and no goal says nothing', () => {
  const question = { ...MEASURED.question, goalMs: null };
  const rows = tableOf(
    [
      { ...MEASURED, p95: 10 },
      { ...MEASURED, fault: 'no data' },
      { ...MEASURED, question },
    ],
    1,
  ).map(cellsOf);

  expect(rows.slice(2).map((cells) => cells.slice(-2))).toEqual([
    ['10 ms', 'over'],
    ['10 ms', 'WRONG'],
    ['–', ''],
  ]);
});

function cellsOf(line: string): readonly string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}
