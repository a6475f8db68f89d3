import { Counter, Histogram, type Registry } from 'prom-client';
import type { ReadReport } from '../../graph/report-reads.ts';

/** From a round trip to the longest deadline, in seconds. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** Statements have names of ours, so there are only so many. */
export function statementMetrics(registry: Registry): (report: ReadReport) => void {
  const registers = [registry];
  const labelNames = ['statement'] as const;
  const seconds = new Histogram({
    name: 'liqa_statement_duration_seconds',
    help: 'How long whoever asked waited for a statement, for a connection included.',
    labelNames,
    buckets: SECONDS,
    registers,
  });
  const rows = new Counter({
    name: 'liqa_statement_rows_total',
    help: 'Rows that statements gave.',
    labelNames,
    registers,
  });
  const failures = new Counter({
    name: 'liqa_statement_failures_total',
    help: 'Statements that failed, were too slow, or were ended because nobody waited any more.',
    labelNames,
    registers,
  });
  return ({ statement, ms, rows: count, error }) => {
    seconds.observe({ statement }, ms / 1_000);
    rows.inc({ statement }, count);
    if (error !== null) {
      failures.inc({ statement });
    }
  };
}
