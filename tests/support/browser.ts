import { type BrowserContext, chromium, type Page } from 'playwright-core';

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

/** A page, with everything that went wrong in it or wanted to leave this machine. */
export interface WatchedPage {
  readonly page: Page;
  /** Console errors and exceptions. */
  readonly errors: readonly string[];
  /** Addresses on any other host than this machine that were asked for; the requests were cut. */
  readonly outside: readonly string[];
}

/** Who looks, and at what. */
export interface Onlooker {
  /** As in `ar-EG`; the browser's own if left out. */
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
  /** Of the window, in pixels. */
  readonly width?: number;
}

/** Runs `use` on a page of a headless Chromium with a profile of its own. */
export async function withBrowser<Result>(
  use: (watched: WatchedPage) => Promise<Result>,
  { width = 1400, ...choices }: Onlooker = {},
): Promise<Result> {
  const browser = await chromium.launch({ executablePath: EXECUTABLE, args: FLAGS });
  try {
    const context = await browser.newContext({ ...choices, viewport: { width, height: 900 } });
    return await use(await watch(context));
  } finally {
    await browser.close();
  }
}

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
