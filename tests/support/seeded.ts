import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Graph } from '../../src/graph/run.ts';
import { PACKAGE_ROOT } from '../../src/package-root.ts';
import { test as base, createTestService, type TestService } from './service.ts';
import { emptyTestDatabase } from './test-database.ts';

/** What the tests of a file share, since none of them writes. */
export interface Seeded {
  readonly graph: Graph;
  readonly query: TestService['query'];
}

/** `seeded` is a graph with the seeds, loaded once a file. */
export const test = base.extend<{ $file: { seeded: Seeded } }>({
  seeded: [
    async ({ graph }, use) => {
      await emptyTestDatabase(graph);
      const service = createTestService(graph, tmpdir());
      await service.loadPaths([join(PACKAGE_ROOT, 'seeds')]);
      await use({ graph, query: service.query });
    },
    { scope: 'file' },
  ],
});
