import { Counter, Gauge, type Registry } from 'prom-client';

/** What is told of a projection that was read anew. */
export interface RefreshReport {
  readonly version: number;
  readonly seats: number;
  /** False where the graph is too large to be read. */
  readonly read: boolean;
  readonly ms: number;
}

export interface ProjectionMetrics {
  refreshed(report: RefreshReport): void;
  failed(): void;
}

export function projectionMetrics(registry: Registry): ProjectionMetrics {
  const gauge = (name: string, help: string) =>
    new Gauge({ name: `liqa_projection_${name}`, help, registers: [registry] });
  const version = gauge('version', 'The version of the graph that answers are of.');
  const seats = gauge('participations', 'Participations in the graph when it was last read.');
  const held = gauge('held', '1: the graph is held in memory for walks. 0: it is too large.');
  const readAt = gauge('read_timestamp_seconds', 'When the graph was last read.');
  const seconds = gauge('refresh_seconds', 'How long it took to read the graph the last time.');
  const failures = new Counter({
    name: 'liqa_projection_refresh_failures_total',
    help: 'How often looking for another version began to fail; it is tried again every second.',
    registers: [registry],
  });
  return {
    refreshed: (report) => {
      version.set(report.version);
      seats.set(report.seats);
      held.set(report.read ? 1 : 0);
      readAt.setToCurrentTime();
      seconds.set(report.ms / 1_000);
    },
    failed: () => failures.inc(),
  };
}
