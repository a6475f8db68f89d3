import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { serverAudits } from 'graphql-http';
import { describe, expect } from 'vitest';
import { listen } from '../../src/http/listen.ts';
import { createLog } from '../../src/log.ts';
import { createService } from '../../src/server.ts';
import { NO_PROJECTION } from '../support/no-projection.ts';
import { sendRequest } from '../support/send-request.ts';
import { test } from '../support/service.ts';
import { visitSeries } from '../support/visit-series.ts';

const ASK = { method: 'POST', body: '{"query":"{ __typename }"}' };
const JSON_TYPE = { 'content-type': 'application/json' };

/** Ways by which a page of somebody else may send what it likes without asking first. */
const FOREIGN_FORMS: readonly (readonly [string, RequestInit])[] = [
  ['a form', { ...ASK, body: new URLSearchParams({ query: '{ __typename }' }) }],
  ['a form with files', { ...ASK, body: formOf({ query: '{ __typename }' }) }],
  ['plain text', { ...ASK, headers: { 'content-type': 'text/plain' } }],
  ['a type that begins like JSON', { ...ASK, headers: { 'content-type': 'application/jsonp' } }],
  ['nothing said', { ...ASK, body: new TextEncoder().encode(ASK.body) }],
  ['GraphQL as text', { ...ASK, headers: { 'content-type': 'application/graphql' } }],
];

function formOf(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    form.set(name, value);
  }
  return form;
}

describe('GraphQL over HTTP', () => {
  test('is spoken as the audits of the specification ask, without a warning', async ({
    service,
  }) => {
    const audits = serverAudits({
      url: 'http://test/graphql',
      fetchFn: (url: string, init?: RequestInit) =>
        service.fetch(new URL(url).pathname + new URL(url).search, init),
    });
    const results = await Promise.all(audits.map(({ fn }) => fn()));

    expect(results.length).toBeGreaterThan(50);
    expect(results.filter(({ status }) => status !== 'ok')).toEqual([]);
  });

  test.for(FOREIGN_FORMS)('is not spoken in %s', async ([, init], { service }) => {
    const response = await service.fetch('/graphql', init);

    expect(response.status).toBe(415);
    expect(await response.json()).toMatchObject({
      errors: [{ message: expect.stringContaining('content-type must be application/json') }],
    });
  });

  test('reads JSON with a charset', async ({ service }) => {
    const headers = { 'content-type': 'application/json; charset=utf-8' };

    expect((await service.fetch('/graphql', { ...ASK, headers })).status).toBe(200);
  });
});

describe('An answer', () => {
  test.for(['/livez', '/readyz', '/schema.graphql', '/graphql?query={__typename}', '/nowhere'])(
    'tells a browser to keep it apart, and nobody to keep it: %s',
    async (path, { service }) => {
      const { headers } = await service.fetch(path);

      expect(Object.fromEntries(headers)).toMatchObject({
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
      });
      expect(headers.get('cache-control')).toMatch(/no-store|no-cache/);
      expect(headers.get('server') ?? headers.get('x-powered-by')).toBeNull();
    },
  );
});

describe('A large answer', () => {
  const PEOPLE = Array.from({ length: 60 }, (_, at) => ({
    id: `p${at}`,
    names: { en: `Person ${at}`, ar: `شخص ${at}` },
  }));
  const ASK_PEOPLE = {
    method: 'POST',
    body: JSON.stringify({ query: '{ people(first: 60) { nodes { id name names { text } } } }' }),
  };
  const withEncoding = (encoding: string) => ({ ...JSON_TYPE, 'accept-encoding': encoding });

  test('is compressed as its reader likes it, and the same as without', async ({ service }) => {
    await service.load({ people: PEOPLE });
    const ask = (encoding: string) =>
      service.fetch('/graphql', { ...ASK_PEOPLE, headers: withEncoding(encoding) });
    const plain = await ask('identity');
    const text = await plain.text();

    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(plain.headers.get('vary')).toContain('accept-encoding');
    for (const [accepted, encoding, read] of [
      ['gzip', 'gzip', gunzipSync],
      ['gzip;q=0.5, br', 'br', brotliDecompressSync],
    ] as const) {
      const { headers, ...response } = await ask(accepted).then(async (answer) => ({
        headers: answer.headers,
        bytes: Buffer.from(await answer.arrayBuffer()),
      }));
      expect(headers.get('content-encoding')).toBe(encoding);
      expect(headers.get('vary')).toContain('accept-encoding');
      expect(headers.get('content-length')).toBe(String(response.bytes.byteLength));
      expect(response.bytes.byteLength).toBeLessThan(Buffer.byteLength(text) / 3);
      expect(read(response.bytes).toString()).toBe(text);
    }
    const small = await service.fetch('/graphql', { ...ASK, headers: withEncoding('gzip') });
    expect(small.headers.get('content-encoding')).toBeNull();
    expect((await service.fetch('/livez', { headers: withEncoding('gzip') })).status).toBe(200);
  });

  test('an export among them is compressed as it goes', async ({ service }) => {
    await service.load(visitSeries(150));
    const exported = async (encoding: string) => {
      const headers = { 'accept-encoding': encoding };
      const response = await service.fetch('/export/meetings.ndjson', { headers });
      expect(response.headers.get('content-length')).toBeNull();
      return { response, bytes: Buffer.from(await response.arrayBuffer()) };
    };
    const plain = await exported('identity');

    const compressed = await exported('gzip');
    expect(compressed.response.headers.get('content-encoding')).toBe('gzip');
    expect(compressed.bytes.byteLength).toBeLessThan(plain.bytes.byteLength / 3);
    expect(gunzipSync(compressed.bytes).equals(plain.bytes)).toBe(true);
    expect(brotliDecompressSync((await exported('br')).bytes).equals(plain.bytes)).toBe(true);
  });

  test('the schema among them is not sent again while it stays the same', async ({ service }) => {
    const first = await service.fetch('/schema.graphql');
    const etag = first.headers.get('etag') ?? '';
    const ask = (kept: string, method = 'GET') =>
      service.fetch('/schema.graphql', { method, headers: { 'if-none-match': kept } });

    expect(first.headers.get('cache-control')).toBe('no-cache');
    for (const kept of [etag, `"x", ${etag}`, '*']) {
      const again = await ask(kept);
      expect([again.status, await again.text()]).toEqual([304, '']);
      expect(again.headers.get('etag')).toBe(etag);
      expect(again.headers.get('vary')).toContain('accept-encoding');
    }
    expect((await ask('"x"')).status).toBe(200);
    expect((await ask(etag, 'HEAD')).status).toBe(304);
  });
});

describe('HEAD over a connection', () => {
  test.for(['/schema.graphql', '/graphql', '/export/meetings.csv', '/livez', '/readyz'])(
    'gets the status and headers of GET without a body: %s',
    async (path, { service }) => {
      const server = await listen(
        createService(service.graph, {
          log: createLog('silent'),
          playground: true,
          projection: NO_PROJECTION,
        }),
        { host: '127.0.0.1', port: 0 },
      );
      const ask = async (method: string) => {
        const accept = path === '/graphql' ? 'text/html' : '*/*';
        const { status, headers, ...response } = await sendRequest(
          Number(new URL(server.url).port),
          {
            method,
            path,
            headers: { accept, 'accept-encoding': 'gzip' },
          },
        );
        const { date, 'x-request-id': _id, 'transfer-encoding': _chunked, ...said } = headers;
        return { status, said, bytes: response.text.length };
      };

      const [get, head] = [await ask('GET'), await ask('HEAD')];
      await server.close(AbortSignal.abort());

      expect(head.bytes).toBe(0);
      expect({ status: head.status, said: head.said }).toEqual({
        status: get.status,
        said: get.said,
      });
    },
  );
});

describe('A page of another origin', () => {
  const ORIGIN = 'https://example.org';
  const open = (corsOrigins: readonly string[]) =>
    createService(
      { read: () => Promise.resolve([]) },
      { log: createLog('silent'), playground: false, projection: NO_PROJECTION, corsOrigins },
    );
  const ask = async (corsOrigins: readonly string[], origin: string) => {
    const init = { ...ASK, headers: { ...JSON_TYPE, origin } };
    return (await open(corsOrigins).fetch('http://test/graphql', init)).headers;
  };
  const preflight = async (corsOrigins: readonly string[], origin: string) => {
    const headers = { origin, 'access-control-request-method': 'POST' };
    return open(corsOrigins).fetch('http://test/graphql', { method: 'OPTIONS', headers });
  };

  test('may read nothing where none is listed', async () => {
    expect((await ask([], ORIGIN)).get('access-control-allow-origin')).toBeNull();
    const { status, headers } = await preflight([], ORIGIN);
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-methods')).toBeNull();
  });

  test('may ask where it is listed, and no other may', async () => {
    const headers = await ask([ORIGIN], ORIGIN);

    expect(headers.get('access-control-allow-origin')).toBe(ORIGIN);
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    expect(headers.get('vary')).toContain('origin');
    expect((await preflight([ORIGIN], ORIGIN)).headers.get('access-control-allow-methods')).toBe(
      'GET, POST',
    );
    for (const other of ['https://example.org.evil', 'http://example.org', 'null']) {
      expect((await ask([ORIGIN], other)).get('access-control-allow-origin')).toBeNull();
    }
  });

  test('may ask where everybody may, without its cookies', async () => {
    const headers = await ask(['*'], ORIGIN);

    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });
});
