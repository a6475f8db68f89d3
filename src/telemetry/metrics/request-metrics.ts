import { Counter, Histogram, type Registry } from 'prom-client';
import type { Answered } from '../request-notes.ts';

/** From a look at the cache to the deadline, in seconds. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** Whatever clients call their own, so that they cannot make series without end. */
const OTHER = 'other';

/**
 * @param operations whose names are told; all others are one
 */
export function requestMetrics(
  registry: Registry,
  operations: ReadonlySet<string>,
): (answered: Answered) => void {
  const registers = [registry];
  const requests = new Counter({
    name: 'liqa_requests_total',
    help: 'Requests that were answered, by operation and HTTP status; 499: the client had left.',
    labelNames: ['operation', 'status'],
    registers,
  });
  const seconds = new Histogram({
    name: 'liqa_request_duration_seconds',
    help: 'How long it took until an answer was made; an export, until it was taken.',
    labelNames: ['operation'],
    buckets: SECONDS,
    registers,
  });
  const errors = new Counter({
    name: 'liqa_errors_total',
    help: 'Answers with an error, by its code: refusals are LIMIT_EXCEEDED, RATE_LIMITED and UNAUTHENTICATED.',
    labelNames: ['code'],
    registers,
  });
  const cost = new Counter({
    name: 'liqa_cost_total',
    help: 'Cost of operations that were executed: requested, and spent on what was answered.',
    labelNames: ['kind'],
    registers,
  });
  return ({ notes, status, ms, left }) => {
    const operation = labelOf(notes, operations);
    requests.inc({ operation, status: left ? 499 : status });
    seconds.observe({ operation }, ms / 1_000);
    for (const code of notes.codes) {
      errors.inc({ code });
    }
    cost.inc({ kind: 'requested' }, notes.cost?.requested ?? 0);
    cost.inc({ kind: 'spent' }, notes.cost?.spent ?? 0);
  };
}

function labelOf(
  { target, operation }: Answered['notes'],
  operations: ReadonlySet<string>,
): string {
  if (target !== 'graphql') {
    return target;
  }
  return operation !== null && operations.has(operation) ? operation : OTHER;
}
