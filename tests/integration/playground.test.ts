import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { EXAMPLES_FOLDER, readExamples } from '../../src/http/examples.ts';
import { listen } from '../../src/http/listen.ts';
import { createLog } from '../../src/log.ts';
import { PACKAGE_ROOT } from '../../src/package-root.ts';
import { createService } from '../../src/server.ts';
import { withBrowser } from '../support/browser.ts';
import { NO_PROJECTION } from '../support/no-projection.ts';
import { test } from '../support/service.ts';

const HTML = { headers: { accept: 'text/html', 'accept-encoding': 'gzip' } };
/** A browser on a busy machine, in milliseconds. */
const SLOW_MS = 120_000;
const SETTLED_MS = 1_500;

describe('The playground', () => {
  test('runs examples and shows their answers, with no request to another machine', {
    timeout: SLOW_MS,
  }, async ({ service }) => {
    await service.loadPaths([join(PACKAGE_ROOT, 'seeds')]);
    const handler = createService(service.graph, {
      log: createLog('silent'),
      playground: true,
      projection: NO_PROJECTION,
    });
    const server = await listen(handler, { host: '127.0.0.1', port: 0 });
    const examples = await readExamples(EXAMPLES_FOLDER);

    await withBrowser(async ({ page, errors, outside }) => {
      await page.goto(`${server.url}/graphql`);
      await expect.poll(() => page.title()).toBe('Liqa');
      await expect
        .poll(() => page.getByRole('tab').count(), { timeout: SLOW_MS })
        .toBe(examples.length);

      const result = page.locator('.result-window');
      const answer = () => expect.poll(() => result.textContent(), { timeout: SLOW_MS });
      await page.getByRole('button', { name: /Execute/ }).click();
      // The pane holds only the lines that are in sight.
      await answer().toContain('"data"');
      expect(await result.textContent()).not.toContain('"errors"');

      await page.getByRole('tab', { name: 'InArabic' }).click();
      // GraphiQL looks at what a tab holds a moment after it was opened, and runs nothing before.
      await page.waitForTimeout(SETTLED_MS);
      await page.getByRole('button', { name: /Execute/ }).click();
      await answer().toMatch(/\p{Script=Arabic}/u);
      await page.screenshot({ path: join(mkdtempSync(join(tmpdir(), 'liqa-page-')), 'page.png') });

      expect(errors).toEqual([]);
      expect(outside).toEqual([]);
    });
    await server.close(AbortSignal.abort());
  });

  test('is sent compressed, and not again while it stays the same', async ({ service }) => {
    const first = await service.fetch('/graphql', HTML);
    const etag = first.headers.get('etag') ?? '';
    const second = await service.fetch('/graphql', {
      headers: { ...HTML.headers, 'if-none-match': etag },
    });

    expect(first.headers.get('content-encoding')).toBe('gzip');
    expect((await first.arrayBuffer()).byteLength).toBeLessThan(3_000_000);
    expect(second.status).toBe(304);
  });

  test('is sent plain to those who read nothing else', async ({ service }) => {
    const response = await service.fetch('/graphql', { headers: { accept: 'text/html' } });

    expect(response.headers.get('content-encoding')).toBeNull();
    expect(await response.text()).toContain('<title>Liqa</title>');
  });

  test('is not served where it is turned off', async ({ service }) => {
    const { fetch } = createService(service.graph, {
      log: createLog('silent'),
      playground: false,
      projection: NO_PROJECTION,
    });
    const response = await fetch('http://test/graphql', HTML);

    expect(response.status).toBe(406);
    expect(await response.text()).not.toContain('<title>');
  });
});
