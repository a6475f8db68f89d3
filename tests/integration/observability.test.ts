import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, vi } from 'vitest';
import { ping } from '../../src/graph/cypher/ping.ts';
import type { Statement } from '../../src/graph/statement.ts';
import { PACKAGE_ROOT } from '../../src/package-root.ts';
import { openCollector } from '../support/collector.ts';
import { buildLiqa } from '../support/liqa-process.ts';
import { databaseEnvironment } from '../support/run-liqa.ts';
import { test } from '../support/service.ts';
import { startServing } from '../support/serving-process.ts';
import { slowGraph } from '../support/troubled-graph.ts';
import { VISIT_RECORDS } from '../support/visit-records.ts';

const SLOW_MS = 180_000;
const SOON_MS = 20_000;
/** Of an example, so it is told by name. */
const KNOWN = 'query WhatIsInTheGraph { graph { meetingCount } }';
const UNKNOWN = 'query MadeUpByAClient { graph { personCount } }';

beforeAll(() => buildLiqa(), SLOW_MS);

/** Names in a text, without what a histogram adds to its own. */
function metricsIn(text: string): ReadonlySet<string> {
  const names = text.match(/\b(liqa|process|nodejs)_[a-z0-9_]+/g) ?? [];
  return new Set(names.map((name) => name.replace(/_(bucket|sum|count)$/, '')));
}

async function inDocs(file: string): Promise<string> {
  return readFile(join(PACKAGE_ROOT, 'docs', file), 'utf8');
}

describe('A service with metrics and traces', () => {
  test(
    'tells what it is asked, the counts on a port of their own, and the documents show just those',
    async ({ service }) => {
      await service.load(VISIT_RECORDS);
      const collector = await openCollector();
      const serving = await startServing({
        ...databaseEnvironment(),
        LIQA_PLAYGROUND: 'false',
        LIQA_METRICS_PORT: '0',
        OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      });
      try {
        const url = `http://127.0.0.1:${serving.port}`;
        const [metricsUrl = ''] = /http:[^"]*\/metrics/.exec(serving.output()) ?? [];
        const ask = (query: string) =>
          fetch(`${url}/graphql`, {
            method: 'POST',
            headers: { 'content-type': 'application/json', 'x-request-id': 'from-the-test' },
            body: JSON.stringify({ query }),
          });

        await ask(KNOWN);
        await ask(UNKNOWN);
        await ask('{ meetings(first: 101) { totalCount } }');
        await (await fetch(`${url}/export/meetings.csv`)).text();
        const text = await (await fetch(metricsUrl)).text();

        expect(text).toContain('liqa_requests_total{operation="WhatIsInTheGraph",status="200"} 1');
        expect(text).toContain('liqa_requests_total{operation="other",status="200"} 1');
        expect(text).toContain('liqa_requests_total{operation="other",status="400"} 1');
        expect(text).toContain(
          'liqa_requests_total{operation="export/meetings.csv",status="200"} 1',
        );
        expect(text).not.toContain('MadeUpByAClient');
        expect(text).toContain('liqa_errors_total{code="LIMIT_EXCEEDED"} 1');
        expect(text).toMatch(/liqa_statement_duration_seconds_count\{statement="graphInfo"\} \d/);
        expect(text).toContain('liqa_pool_connections{state="free"} 16');
        expect(text).toContain('liqa_projection_version 1');
        expect(text).toContain('liqa_loads{state="DONE"} 1');
        expect(text).toMatch(/^liqa_data_age_seconds \d/m);
        expect((await fetch(`${url}/metrics`)).status).toBe(404);
        await vi.waitFor(() => {
          expect(serving.output()).toContain('"msg":"load"');
          expect(serving.output()).toContain('"request":"from-the-test"');
        }, SOON_MS);

        const exported = metricsIn(text.match(/^# TYPE .*$/gm)?.join('\n') ?? '');
        const [page, dashboard] = [
          await inDocs('observability.md'),
          JSON.parse(await inDocs('grafana-dashboard.json')),
        ];
        const ours = [...exported].filter((name) => name.startsWith('liqa_'));
        const shown = metricsIn(JSON.stringify(dashboard.panels));
        expect(ours.filter((name) => !metricsIn(page).has(name))).toEqual([]);
        expect(ours.filter((name) => !shown.has(name))).toEqual([]);
        expect([...shown, ...metricsIn(page)].filter((name) => !exported.has(name))).toEqual([]);
      } finally {
        expect(await serving.stop()).toBe(0);
        await collector.close();
      }
      const spans = collector.spans().map(({ name }) => name);
      expect(spans).toEqual(
        expect.arrayContaining(['query WhatIsInTheGraph', 'validate', 'graphInfo']),
      );
      expect(spans).toContain('export/meetings.csv');
    },
    SLOW_MS,
  );
});

const askers: Statement<undefined, object> = {
  name: 'askers',
  text: 'SHOW TRANSACTIONS YIELD metaData RETURN metaData',
  encode: () => ({}),
  decode: ({ metaData }) => metaData,
};

describe('The database', () => {
  test('can tell of whoever asks it which request and operation that is', async ({ graph }) => {
    const metadata = { request: 'gateway-7', operation: 'Who' };
    const asking = new AbortController();
    const asked = slowGraph(graph, ping.name).read(ping, undefined, {
      signal: asking.signal,
      metadata,
    });

    await vi.waitFor(
      async () =>
        expect(await graph.read(askers, undefined)).toContainEqual({
          ...metadata,
          statement: 'endless',
        }),
      SOON_MS,
    );
    asking.abort(new Error('The test has seen it.'));
    await expect(asked).rejects.toThrow('The test has seen it.');
  });
});
