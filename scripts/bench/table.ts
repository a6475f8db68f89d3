import type { Measured } from './measure.ts';

const HEAD = [
  'question',
  'p50 ms',
  'p95 ms',
  'most ms',
  '× bare',
  'CPU ms',
  'Neo4j',
  'kB',
  'goal (p95)',
  '',
];

/**
 * The measurements as lines of a table for people and for Markdown.
 *
 * @param bareMs what the bare driver takes for the least question, in the middle
 */
export function tableOf(measured: readonly Measured[], bareMs: number): readonly string[] {
  return linesOf(
    HEAD,
    measured.map((one) => rowOf(one, bareMs)),
  );
}

/** A table of Markdown whose columns are as wide for the eye; the first holds words, others numbers. */
export function linesOf(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const widths = heads.map((head, at) =>
    Math.max(head.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`;
  const rule = `|${widths.map((width, at) => '-'.repeat(width + 1) + (at === 0 ? '-' : ':')).join('|')}|`;
  return [line(heads), rule, ...rows.map(line)];
}

function rowOf(
  { question, p50, p95, slowest, cpuMs, kilobytes, fault }: Measured,
  bareMs: number,
): readonly string[] {
  const goal = question.goalMs === null ? '–' : `${question.goalMs} ms`;
  const numbers = [p50, p95, slowest, p50 / bareMs, cpuMs.service, cpuMs.neo4j, kilobytes].map(
    (number) => number.toFixed(1),
  );
  return [question.name, ...numbers, goal, verdictOf({ question, p95, fault })];
}

function verdictOf({
  question: { goalMs },
  p95,
  fault,
}: Pick<Measured, 'question' | 'p95' | 'fault'>): string {
  if (fault !== null) {
    return 'WRONG';
  }
  if (goalMs === null) {
    return '';
  }
  return p95 < goalMs ? 'pass' : 'over';
}
