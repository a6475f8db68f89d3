import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Graph } from '../../src/graph/run.ts';
import { listen } from '../../src/http/listen.ts';
import { createLog } from '../../src/log.ts';
import { PACKAGE_ROOT } from '../../src/package-root.ts';
import { createProjectionKeeper } from '../../src/projection/keeper.ts';
import { createService, type ServiceOptions } from '../../src/server.ts';
import { type Onlooker, type WatchedPage, withBrowser } from './browser.ts';

/** Where whoever reads a run of the pipeline finds what the pages looked like. */
const SCREENSHOTS = join(PACKAGE_ROOT, 'coverage/explorer');
/** A busy machine plans each statement for the first time. */
const PATIENCE_MS = 60_000;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The explorer in a browser, as somebody sees it. */
export interface ExplorerVisit {
  readonly page: Page;
  /** The service's address, without a slash at its end. */
  readonly url: string;
  /** Goes to a view, and waits until it has been answered. */
  go(path: string): Promise<void>;
  /** Waits until nothing is asked any more. */
  settle(): Promise<void>;
  /** Keeps a picture of the view, and holds it to WCAG 2.2 AA and to the width of the window. */
  look(name: string): Promise<void>;
}

/** How the service is, and what a browser may complain of. */
interface VisitedService extends Partial<ServiceOptions> {
  /** Nothing if left out. */
  readonly tolerated?: RegExp;
}

/** Serves the built explorer on this graph and visits it; fails where the browser complained or asked elsewhere. */
export async function visitExplorer(
  graph: Graph,
  onlooker: Onlooker,
  use: (visit: ExplorerVisit) => Promise<void>,
  { tolerated, ...options }: VisitedService = {},
): Promise<void> {
  const projection = createProjectionKeeper(graph, { mostSeats: 1_000_000 });
  await projection.refresh();
  const service = createService(graph, {
    log: createLog('silent'),
    playground: true,
    projection,
    requestMs: PATIENCE_MS,
    ...options,
  });
  const server = await listen(service, { host: '127.0.0.1', port: 0 });
  try {
    await withBrowser(async (watched) => {
      watched.page.setDefaultTimeout(PATIENCE_MS);
      await use(await visitOf(watched, server.url));
      expect(watched.errors.filter((error) => tolerated?.test(error) !== true)).toEqual([]);
      expect(watched.outside).toEqual([]);
    }, onlooker);
  } finally {
    await server.close(AbortSignal.abort());
  }
}

async function visitOf({ page }: WatchedPage, url: string): Promise<ExplorerVisit> {
  await mkdir(SCREENSHOTS, { recursive: true });
  const settle = async () => {
    await page.waitForLoadState('networkidle');
    await expect
      .poll(() => page.locator('[aria-busy="true"], .waiting').count(), {
        timeout: PATIENCE_MS,
      })
      .toBe(0);
  };
  return {
    page,
    url,
    settle,
    go: async (path) => {
      await page.goto(`${url}${path}`);
      await page.locator('h1').first().waitFor();
      await settle();
    },
    look: async (name) => {
      await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), fullPage: true });
      // Evaluated, since the page's own policy lets no script of others run.
      await page.evaluate(axe.source);
      const faults = await page.evaluate(faultsOfAxe, RULES);
      expect(faults, `${name}: accessibility`).toEqual([]);
      const tooWide = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(tooWide, `${name}: wider than the window`).toBeLessThanOrEqual(0);
    },
  };
}

/** Runs in the page, where axe was put. */
async function faultsOfAxe(rules: string[]): Promise<readonly string[]> {
  const { axe: inPage } = globalThis as unknown as { readonly axe: typeof axe };
  const { violations } = await inPage.run({ runOnly: rules });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}: ${failureSummary}`),
  );
}
