import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { test as base } from 'vitest';

/** Where distributions put Chromium; CHROMIUM names another one. */
const EXECUTABLE = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A page, with everything that went wrong in it or left this machine. */
export interface WatchedPage {
  readonly page: Page;
  /** Console errors and exceptions. */
  readonly errors: readonly string[];
  /** Addresses of requests to any other host than this machine; they were cut. */
  readonly outside: readonly string[];
}

/** `watched` is a page of a headless Chromium with a profile of its own. */
export const browserTest = base.extend<{ watched: WatchedPage }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the first parameter's pattern.
  watched: async ({}, use) => {
    const browser = await chromium.launch({ executablePath: EXECUTABLE, args: FLAGS });
    const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
    await use(await watch(context));
    await browser.close();
  },
});

async function watch(context: BrowserContext): Promise<WatchedPage> {
  const errors: string[] = [];
  const outside: string[] = [];
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') {
      errors.push(message.text());
    }
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  await context.route(/^(?!(https?:\/\/(localhost|127\.0\.0\.1)[:/]|data:|blob:))/, (route) => {
    outside.push(route.request().url());
    return route.abort();
  });
  return { page, errors, outside };
}
