import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  createNotes,
  noteOperation,
  noteRead,
  type RequestNotes,
} from '../../src/telemetry/request-notes.ts';
import { createTraces } from '../../src/telemetry/traces/traces.ts';
import { type Collector, openCollector } from '../support/collector.ts';

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const PARENT = 'b7ad6b7169203331';

let collector: Collector;

beforeEach(async () => {
  collector = await openCollector();
  vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', collector.url);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await collector.close();
});

function notesOfRequest(headers: Record<string, string> = {}): RequestNotes {
  const notes = createNotes('graphql', new Headers({ 'x-request-id': 'r-1', ...headers }));
  noteOperation(notes, 'WhoMet', 'query');
  const { startedAt } = notes;
  noteRead(notes, { statement: 'refsOf', startedAt, ms: 4, rows: 3, error: null });
  noteRead(notes, { statement: 'pairsOf', startedAt, ms: 2, rows: 0, error: new Error('down') });
  return notes;
}

/** What could not be sent. */
let failures: unknown[] = [];
const onFailure = (error: unknown) => failures.push(error);

async function spansOf(notes: RequestNotes, status = 200) {
  failures = [];
  const traces = createTraces({ serviceName: 'liqa-test', version: '1.2.3', onFailure });
  traces.onAnswered({ notes, status, ms: 10, bytes: 120, left: false });
  await traces.close();
  return collector.spans();
}

describe('A request', () => {
  test('becomes a span with one for each statement, in the time that they took', async () => {
    const made = await spansOf(notesOfRequest());

    const [request, read, failed] = made;
    expect(made.map(({ name }) => name)).toEqual(['query WhoMet', 'refsOf', 'pairsOf']);
    expect(request?.parentSpanId).toBeUndefined();
    expect([read, failed].map((span) => span?.parentSpanId)).toEqual([
      request?.spanId,
      request?.spanId,
    ]);
    expect(made.map(({ status }) => status.code)).toEqual([0, 0, 2]);
    expect(Number(read?.endTimeUnixNano) - Number(read?.startTimeUnixNano)).toBeCloseTo(4e6, -4);
    expect(request?.attributes).toContainEqual({
      key: 'liqa.request',
      value: { stringValue: 'r-1' },
    });
    expect(read?.attributes).toContainEqual({
      key: 'db.response.returned_rows',
      value: { intValue: 3 },
    });
    expect(collector.paths()).toEqual(['/v1/traces']);
    expect(collector.resources()).toContainEqual({
      key: 'service.name',
      value: { stringValue: 'liqa-test' },
    });
  });

  test('belongs to the trace of whoever asked', async () => {
    const made = await spansOf(notesOfRequest({ traceparent: `00-${TRACE}-${PARENT}-01` }));

    expect(new Set(made.map(({ traceId }) => traceId))).toEqual(new Set([TRACE]));
    expect(made[0]?.parentSpanId).toBe(PARENT);
  });

  test('leaves no trace where the caller keeps none', async () => {
    const made = await spansOf(notesOfRequest({ traceparent: `00-${TRACE}-${PARENT}-00` }));

    expect(made).toEqual([]);
  });

  test('with a header that is none is a trace of its own, failed as its status says', async () => {
    const made = await spansOf(notesOfRequest({ traceparent: '00-nonsense' }), 503);

    expect(made[0]?.parentSpanId).toBeUndefined();
    expect(made[0]?.status.code).toBe(2);
    expect(failures).toEqual([]);
  });

  test('that no collector takes is told', async () => {
    await collector.close();

    await spansOf(notesOfRequest());

    expect(failures).toMatchObject([{ message: expect.stringContaining('ECONNREFUSED') }]);
  });
});
