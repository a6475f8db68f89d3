import type { Config } from '../config.ts';
import { breaker } from '../graph/breaker.ts';
import { reportingReads } from '../graph/report-reads.ts';
import type { Graph } from '../graph/run.ts';
import { EXAMPLES_FOLDER, namesOfExamples } from '../http/examples.ts';
import type { Listening } from '../http/listen.ts';
import { type MetricsText, metricsListener } from '../http/metrics-route.ts';
import type { Logger } from '../log.ts';
import { readVersion } from '../package-version.ts';
import type { KeeperOptions } from '../projection/keeper.ts';
import { logAnswered } from '../telemetry/log-answered.ts';
import { logLoads } from '../telemetry/log-loads.ts';
import type { Metrics } from '../telemetry/metrics/metrics.ts';
import type { Answered } from '../telemetry/request-notes.ts';
import type { Traces } from '../telemetry/traces/traces.ts';
import type { OpenGraph } from './open-graph.ts';
import { listenOrExplain } from './port.ts';

/** All that is told of a running service, to whomever its settings name. */
export interface Telemetry {
  /** The database as the service asks it. */
  readonly graph: Graph;
  readonly onAnswered: (answered: Answered) => void;
  readonly ofProjection: Required<Pick<KeeperOptions, 'onRefresh' | 'onFailure'>>;
  /** Undefined where there are none, or on a port of their own. */
  readonly metrics: MetricsText | undefined;
  /** Closes what was opened for it. */
  close(): Promise<void>;
}

/** @throws StartError where the port for metrics is not to be had. */
export async function openTelemetry(
  { telemetry: { slowMs, metrics: asked, traces: traced } }: Config,
  log: Logger,
  opened: OpenGraph,
): Promise<Telemetry> {
  const spared = breaker(opened.graph);
  // Imported only where somebody asks, so that nobody else pays for it.
  const metrics = asked === null ? null : await openMetrics(spared, opened);
  const own = asked?.own ?? null;
  const listening =
    metrics === null || own === null
      ? null
      : await listenOrExplain(metricsListener(metrics), own, 'LIQA_METRICS_');
  if (listening !== null) {
    log.info({ url: `${listening.url}/metrics` }, 'metrics');
  }
  const traces = traced === null ? null : await openTraces(traced.serviceName, log);
  const told = [metrics, traces].flatMap((teller) => (teller === null ? [] : [teller.onAnswered]));
  const listeners = [logAnswered(log, slowMs), ...told];
  const noticeLoad = logLoads(log, spared);
  return {
    graph: metrics === null ? spared : reportingReads(spared, metrics.onRead),
    onAnswered: (answered) => {
      for (const listener of listeners) {
        listener(answered);
      }
    },
    ofProjection: {
      onRefresh: (refreshed) => {
        log.debug(refreshed, 'the projection is of another version');
        metrics?.projection.refreshed(refreshed);
        void noticeLoad(refreshed.version);
      },
      onFailure: (err) => {
        log.warn({ err }, 'the projection could not be refreshed');
        metrics?.projection.failed();
      },
    },
    metrics: own === null ? (metrics ?? undefined) : undefined,
    close: async () => {
      await closeAtOnce(listening);
      await traces?.close();
    },
  };
}

async function openMetrics(graph: Graph, { poolUse }: OpenGraph): Promise<Metrics> {
  const { createMetrics } = await import('../telemetry/metrics/metrics.ts');
  const operations = await namesOfExamples(EXAMPLES_FOLDER);
  return createMetrics({ operations, graph, poolUse });
}

async function openTraces(serviceName: string, log: Logger): Promise<Traces> {
  const { createTraces } = await import('../telemetry/traces/traces.ts');
  return createTraces({
    serviceName,
    version: await readVersion(),
    onFailure: (err) => log.warn({ err }, 'traces were not sent'),
  });
}

/** Whoever reads metrics asks again of whatever comes next. */
async function closeAtOnce(listening: Listening | null): Promise<void> {
  await listening?.close(AbortSignal.abort());
}
