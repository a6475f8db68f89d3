import { z } from 'zod';

/** What whoever runs the service is told of it. */
export interface TelemetrySettings {
  /** From which on a request is slow, in milliseconds. */
  readonly slowMs: number;
  /** Null: none are counted. */
  readonly metrics: MetricsSettings | null;
  /** Null: none are sent. */
  readonly traces: { readonly serviceName: string } | null;
}

export interface MetricsSettings {
  /** Null: with everything else. */
  readonly own: { readonly host: string; readonly port: number } | null;
}

const SLOW_RULE = 'must be a whole number from 1 to 600000';
const COLLECTOR_RULE = 'must start with http:// or https://, as in http://localhost:4318';
const PORT_RULE = 'must be a whole number from 0 to 65535';

/** The exporter takes one that is no address for its own default, and says nothing. */
const COLLECTOR = z.url({ protocol: /^https?$/, error: COLLECTOR_RULE });

export const TELEMETRY_VARIABLES = {
  LIQA_SLOW_MS: z.coerce
    .number(SLOW_RULE)
    .int(SLOW_RULE)
    .min(1, SLOW_RULE)
    .max(600_000, SLOW_RULE)
    .default(1_000),
  LIQA_METRICS: z.stringbool('must be true or false').optional(),
  LIQA_METRICS_HOST: z.string().default('127.0.0.1'),
  LIQA_METRICS_PORT: z.coerce
    .number(PORT_RULE)
    .int(PORT_RULE)
    .min(0, PORT_RULE)
    .max(65_535, PORT_RULE)
    .optional(),
  LIQA_TRACES: z.stringbool('must be true or false').optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: COLLECTOR.optional(),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: COLLECTOR.optional(),
  OTEL_SERVICE_NAME: z.string().default('liqa'),
};

type TelemetryVariables = z.infer<z.ZodObject<typeof TELEMETRY_VARIABLES>>;

/** A port for metrics asks for metrics, a collector for traces. */
export function telemetrySettings(variables: TelemetryVariables): TelemetrySettings {
  const { LIQA_METRICS_HOST: host, LIQA_METRICS_PORT: port } = variables;
  const isMeasured = variables.LIQA_METRICS ?? port !== undefined;
  const own = port === undefined ? null : { host, port };
  return {
    slowMs: variables.LIQA_SLOW_MS,
    metrics: isMeasured ? { own } : null,
    traces: isTraced(variables) ? { serviceName: variables.OTEL_SERVICE_NAME } : null,
  };
}

function isTraced(variables: TelemetryVariables): boolean {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: all, OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: own } = variables;
  return variables.LIQA_TRACES ?? (all ?? own) !== undefined;
}
