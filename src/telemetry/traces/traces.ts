import { type Attributes, type Context, ROOT_CONTEXT, SpanKind, trace } from '@opentelemetry/api';
import { setGlobalErrorHandler, W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import type { ReadReport } from '../../graph/report-reads.ts';
import type { Answered, RequestNotes, Span } from '../request-notes.ts';
import { requestAttributes, requestName, statementAttributes } from './attributes.ts';

/** Traces of requests, in the protocol of OpenTelemetry. */
export interface Traces {
  /** Makes the spans of a request of what was noted of it: nothing is made while it is answered. */
  readonly onAnswered: (answered: Answered) => void;
  /** Sends what waits to be sent. */
  close(): Promise<void>;
}

/** A part of a request, in points of the process's own clock. */
interface Part {
  readonly name: string;
  readonly startedAt: number;
  readonly ms: number;
  readonly kind: SpanKind;
  readonly attributes: Attributes;
  readonly failed: boolean;
}

/** SpanStatusCode.ERROR: the enumeration itself would be one more import for a number. */
const FAILED = { code: 2 } as const;
const SERVER_FAULT = 500;
/** How long a collector may take: whoever stops the service waits for the last batch. */
const COLLECTOR_MS = 2_000;
const GETTER = {
  keys: (carrier: object) => Object.keys(carrier),
  get: (carrier: Readonly<Record<string, string>>, key: string) => carrier[key],
};

export interface TracesOptions {
  readonly serviceName: string;
  readonly version: string;
  /** Told of each batch that did not reach the collector, and is lost. */
  readonly onFailure: (error: unknown) => void;
}

/**
 * Where they are sent, how often, and which of them, the variables of OpenTelemetry say (`OTEL_EXPORTER_OTLP_…`,
 * `OTEL_BSP_…`, `OTEL_TRACES_SAMPLER`); the exporter reads them itself.
 */
export function createTraces({ serviceName, version, onFailure }: TracesOptions): Traces {
  // The library tells failures of batches to nobody else.
  setGlobalErrorHandler(onFailure);
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': serviceName, 'service.version': version }),
    spanProcessors: [
      new BatchSpanProcessor(new OTLPTraceExporter({ timeoutMillis: COLLECTOR_MS })),
    ],
  });
  const tracer = provider.getTracer('liqa', version);
  const propagator = new W3CTraceContextPropagator();
  const parentOf = ({ traceparent }: RequestNotes): Context =>
    traceparent === null ? ROOT_CONTEXT : propagator.extract(ROOT_CONTEXT, { traceparent }, GETTER);
  const span = ({ name, startedAt, ms, kind, attributes, failed }: Part, parent: Context) => {
    const startTime = performance.timeOrigin + startedAt;
    const made = tracer.startSpan(name, { kind, startTime, attributes }, parent);
    if (failed) {
      made.setStatus(FAILED);
    }
    made.end(startTime + ms);
    return trace.setSpan(parent, made);
  };
  return {
    onAnswered: (answered) => {
      const { notes } = answered;
      const request = span(partOfRequest(answered), parentOf(notes));
      for (const part of [...notes.spans.map(partOfSpan), ...notes.reads.map(partOfRead)]) {
        span(part, request);
      }
    },
    close: () => provider.shutdown().catch(onFailure),
  };
}

function partOfRequest(answered: Answered): Part {
  const { notes, ms, status } = answered;
  return {
    name: requestName(notes),
    startedAt: notes.startedAt,
    ms,
    kind: SpanKind.SERVER,
    attributes: requestAttributes(answered),
    failed: status >= SERVER_FAULT,
  };
}

function partOfSpan(span: Span): Part {
  return { ...span, kind: SpanKind.INTERNAL, attributes: {}, failed: false };
}

function partOfRead(read: ReadReport): Part {
  const { statement, startedAt, ms, error } = read;
  const attributes = statementAttributes(read);
  return {
    name: statement,
    startedAt,
    ms,
    kind: SpanKind.CLIENT,
    attributes,
    failed: error !== null,
  };
}
