import { join } from 'node:path';
import { anyLoad } from '../graph/cypher/any-load.ts';
import { loadRecords } from '../ingest/load.ts';
import { StartError } from '../neo4j/start-error.ts';
import { PACKAGE_ROOT } from '../package-root.ts';
import type { OpenGraph } from './open-graph.ts';
import type { Progress } from './progress.ts';

const SEEDS = join(PACKAGE_ROOT, 'seeds');

/**
 * Loads the seeds into a managed database that holds no load yet; nobody else's is touched.
 *
 * @returns whether it did
 * @throws StartError where a seed is faulty.
 */
export async function loadSeedsOnce(
  { graph, managed }: OpenGraph,
  progress: Progress,
): Promise<boolean> {
  if (!managed || (await graph.read(anyLoad, undefined)).length > 0) {
    return false;
  }
  progress.step('Loading the seeds');
  const { outcome, faults } = await loadRecords({
    graph,
    paths: [SEEDS],
    add: false,
    allowRetractions: false,
    dryRun: false,
  });
  if (outcome === 'REFUSED') {
    throw new StartError(1, `The seeds were refused: ${JSON.stringify(faults, null, 2)}`);
  }
  return true;
}
