import { expect } from 'vitest';
import { undoableLoads } from '../../src/graph/cypher/undo-loads.ts';
import { fingerprintOfFacts } from '../support/fingerprint.ts';
import { generateWorld } from '../support/generate-world.ts';
import { runKilled, runLoader } from '../support/killed-loads.ts';
import { loadFile, recordsFile } from '../support/load-files.ts';
import { createRandom } from '../support/random.ts';
import { databaseEnvironment } from '../support/run-liqa.ts';
import { test } from '../support/service.ts';

const KILLS = 2;
const BEFORE = recordsFile(generateWorld({ people: 20, meetings: 30, seed: 3 }));
const AFTER = recordsFile(generateWorld({ people: 30, meetings: 60, seed: 4 }));

test('a loader that is killed at any moment leaves what the next run finishes', async ({
  service: { graph },
}) => {
  const loader = { env: databaseEnvironment(), mostRows: 120 };
  const random = createRandom(20_260_101);
  await loadFile(graph, BEFORE);
  const before = await fingerprintOfFacts(graph);
  const whole = await runLoader(loader, ['load', AFTER]);
  expect(whole.outcome, whole.output).toBe('DONE');
  const after = await fingerprintOfFacts(graph);

  for (let kill = 0; kill < KILLS; kill += 1) {
    // A loader that was killed after its last transaction has told nobody its load.
    const [last = ''] = await graph.read(undoableLoads, 1);
    await runLoader(loader, ['undo', last]);
    expect(await fingerprintOfFacts(graph)).toBe(before);
    await runKilled(loader, ['load', AFTER], { random, usualMs: whole.writingMs });

    const again = await runLoader(loader, ['load', AFTER]);

    expect(['DONE', 'UNCHANGED'], again.output).toContain(again.outcome);
    expect(await fingerprintOfFacts(graph)).toBe(after);
  }
}, 600_000);
