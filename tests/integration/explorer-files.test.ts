import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { createLog } from '../../src/log.ts';
import { PACKAGE_ROOT } from '../../src/package-root.ts';
import { createService } from '../../src/server.ts';
import { NO_PROJECTION } from '../support/no-projection.ts';
import { test } from '../support/service.ts';

const BROWSER = { accept: 'text/html', 'accept-encoding': 'gzip, br' };
const MOST_BYTES = 200_000;

const serve = (graph: Parameters<typeof createService>[0], choices: object) => {
  const { fetch } = createService(graph, {
    log: createLog('silent'),
    playground: false,
    projection: NO_PROJECTION,
    ...choices,
  });
  return (path: string, headers: Record<string, string> = BROWSER) =>
    fetch(`http://test${path}`, { headers });
};

/** Addresses of the files that a page names. */
function filesOf(page: string): readonly string[] {
  return [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path = '']) => path);
}

describe('The explorer', () => {
  test('is one page at every address of a view, for browsers', async ({ service: { graph } }) => {
    const get = serve(graph, {});
    const first = await (await get('/', { accept: 'text/html' })).text();

    expect(first).toContain('<div id="page"></div>');
    for (const path of [
      '/person/x',
      '/state/EG',
      '/meeting/a%2Fb',
      '/network?around=x',
      '/paths',
    ]) {
      const response = await get(path, { accept: 'text/html' });
      expect({ path, status: response.status }).toEqual({ path, status: 200 });
      expect(await response.text()).toBe(first);
    }
    for (const path of ['/person', '/person/x/y', '/elsewhere', '/assets/../package.json']) {
      expect((await get(path)).status, path).toBe(404);
    }
    expect((await get('/', { accept: 'application/json' })).headers.get('location')).toBe(
      '/graphql',
    );
    expect((await get('/person/x', { accept: '*/*' })).status).toBe(404);
  });

  test('lets nothing run or load but what the service serves', async ({ service: { graph } }) => {
    const get = serve(graph, {});
    const response = await get('/', { accept: 'text/html' });
    const policy = response.headers.get('content-security-policy') ?? '';

    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:/);
    expect(await response.text()).not.toMatch(/https?:\/\//);
  });

  test('is small, sent compressed, and its files are kept for good', async ({
    service: { graph },
  }) => {
    const get = serve(graph, {});
    const page = await get('/');
    const files = filesOf(await (await get('/', { accept: 'text/html' })).text());

    expect(page.headers.get('content-encoding')).toBe('br');
    expect(files.length).toBeGreaterThanOrEqual(2);
    let bytes = Number(page.headers.get('content-length'));
    for (const path of files) {
      const { status, headers } = await get(path, { 'accept-encoding': 'gzip, br' });
      expect({ path, status }).toEqual({ path, status: 200 });
      expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(headers.get('content-encoding')).toBe('br');
      bytes += Number(headers.get('content-length'));
    }
    expect(bytes).toBeLessThan(MOST_BYTES);
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const again = { ...BROWSER, 'if-none-match': page.headers.get('etag') ?? '' };
    expect((await get('/person/x', again)).status).toBe(304);
  });

  test('says whether there is a playground to lead to', async ({ service: { graph } }) => {
    const pageWhere = async (playground: boolean) =>
      (await serve(graph, { playground })('/', { accept: 'text/html' })).text();

    expect(await pageWhere(true)).toContain('data-playground="true"');
    expect(await pageWhere(false)).toContain('data-playground="false"');
  });

  test('is not there where it is turned off or was not built', async ({ service: { graph } }) => {
    for (const explorer of [null, join(PACKAGE_ROOT, 'nowhere')]) {
      const get = serve(graph, { explorer });
      expect((await get('/')).headers.get('location')).toBe('/graphql');
      expect((await get('/person/x')).status).toBe(404);
    }
  });
});
