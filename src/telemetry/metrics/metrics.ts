import { collectDefaultMetrics, Registry } from 'prom-client';
import type { ReadReport } from '../../graph/report-reads.ts';
import type { GraphReader } from '../../graph/run.ts';
import type { PoolUse } from '../../graph/sessions.ts';
import type { Answered } from '../request-notes.ts';
import { loadMetrics } from './load-metrics.ts';
import { poolMetrics } from './pool-metrics.ts';
import { type ProjectionMetrics, projectionMetrics } from './projection-metrics.ts';
import { requestMetrics } from './request-metrics.ts';
import { statementMetrics } from './statement-metrics.ts';

/** What is counted of the service, in the form of Prometheus. */
export interface Metrics {
  readonly onAnswered: (answered: Answered) => void;
  readonly onRead: (report: ReadReport) => void;
  readonly projection: ProjectionMetrics;
  readonly contentType: string;
  /** All of it as it is now. */
  text(): Promise<string>;
}

export interface MetricsOptions {
  /** Operations that are told by name. */
  readonly operations: ReadonlySet<string>;
  readonly graph: GraphReader;
  readonly poolUse: () => PoolUse;
}

/** Nothing of this is loaded where nobody asks for metrics. */
export function createMetrics({ operations, graph, poolUse }: MetricsOptions): Metrics {
  const registry = new Registry();
  // Beside ours the process: CPU, memory, lag of the event loop, garbage collection, handles.
  collectDefaultMetrics({ register: registry });
  poolMetrics(registry, poolUse);
  const lookAtLoads = loadMetrics(registry, graph);
  return {
    onAnswered: requestMetrics(registry, operations),
    onRead: statementMetrics(registry),
    projection: projectionMetrics(registry),
    contentType: registry.contentType,
    text: async () => {
      await lookAtLoads();
      return registry.metrics();
    },
  };
}
