// A loader as a process of its own: `load FILE` or `undo ID`, with so many rows a step. It says when it begins to
// write, and what it did. Small inputs are written as large ones are, so that it can be killed in many places.
import { openGraph } from '../../src/cli/open-graph.ts';
import { readConfig } from '../../src/config.ts';
import { loadRecords } from '../../src/ingest/load.ts';
import type { LoadProgress } from '../../src/ingest/load-options.ts';
import { undoLoad } from '../../src/ingest/undo/undo-load.ts';

const [, , action, subject = '', most = '100'] = process.argv;
const mostRows = Number(most);
const { graph, release } = await openGraph(readConfig(), {
  step: () => undefined,
  clear: () => undefined,
});
let writes = false;
const onProgress = ({ phase }: LoadProgress) => {
  if (phase === 'WRITE' && !writes) {
    writes = true;
    process.stdout.write('writing\n');
  }
};
try {
  const { outcome, load } =
    action === 'undo'
      ? await undoLoad({ graph, load: subject, dryRun: false, mostRows, onProgress })
      : await loadRecords({
          graph,
          paths: [subject],
          add: false,
          allowRetractions: true,
          dryRun: false,
          mostRows,
          onProgress,
        });
  process.stdout.write(`${outcome} ${load ?? ''}\n`);
} catch (error) {
  process.stdout.write(`FAILED ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await release();
}
