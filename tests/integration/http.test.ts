import { serverAudits } from 'graphql-http';
import { describe, expect } from 'vitest';
import { createLog } from '../../src/log.ts';
import { createService } from '../../src/server.ts';
import { NO_PROJECTION } from '../support/no-projection.ts';
import { test } from '../support/service.ts';

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
