import { beforeAll, describe, expect } from 'vitest';
import { undoLoad } from '../../src/ingest/undo/undo-load.ts';
import { cutAt } from '../support/cut-connection.ts';
import { fingerprintOfFacts } from '../support/fingerprint.ts';
import { runLoader } from '../support/killed-loads.ts';
import { buildLiqa, runLiqaProcess } from '../support/liqa-process.ts';
import { loadFile, recordsFile } from '../support/load-files.ts';
import { ownDatabase } from '../support/own-database.ts';
import { databaseEnvironment } from '../support/run-liqa.ts';
import { test } from '../support/service.ts';

/** A build and some loads on a busy machine, in milliseconds. */
const SLOW_MS = 300_000;
const LAST = 'Somebody who is written last';
const PEOPLE = recordsFile({
  dataset: { id: 'people', kind: 'CURATED' },
  people: Array.from({ length: 200 }, (_, at) => ({
    id: `p${String(at).padStart(3, '0')}`,
    names: { en: at === 199 ? LAST : `Somebody ${at}` },
  })),
});

beforeAll(buildLiqa, SLOW_MS);

describe('A database', { timeout: SLOW_MS }, () => {
  test('that vanishes during a load is told, with nothing written', async ({ service }) => {
    const before = await fingerprintOfFacts(service.graph);
    const { uri, close } = await cutAt(LAST, ownDatabase().uri);

    const run = runLiqaProcess(['load', PEOPLE], { ...databaseEnvironment(), NEO4J_URI: uri });

    expect(await run.ended, run.output()).toBe(3);
    expect(run.output()).toMatch(/^UNAVAILABLE: The graph database is unavailable\.\n\S/m);
    expect(run.output()).not.toMatch(/\n {4}at /);
    expect(await fingerprintOfFacts(service.graph)).toBe(before);
    close();
  });

  test('that vanishes during a large load says how to finish it', async ({
    service: { graph },
  }) => {
    const { load } = await loadFile(graph, PEOPLE);
    const after = await fingerprintOfFacts(graph);
    await undoLoad({ graph, load: load ?? '', dryRun: false });
    const { uri, close } = await cutAt(LAST, ownDatabase().uri);
    const env = databaseEnvironment();

    const run = await runLoader({ env: { ...env, NEO4J_URI: uri }, mostRows: 50 }, [
      'load',
      PEOPLE,
    ]);
    const again = await runLoader({ env, mostRows: 50 }, ['load', PEOPLE]);

    expect(run.outcome).toBe('FAILED');
    expect(run.output).toContain('Load the same input again to finish it, or take it back');
    expect(again.outcome, again.output).toBe('DONE');
    expect(await fingerprintOfFacts(graph)).toBe(after);
    close();
  });

  test('that refuses the password is told with the variable, and nothing is asked of it', async () => {
    const env = { ...databaseEnvironment(), NEO4J_PASSWORD: 'not the password' };

    const run = runLiqaProcess(['load', PEOPLE], env);

    expect(await run.ended).toBe(3);
    expect(run.output()).toContain('Check NEO4J_USERNAME and NEO4J_PASSWORD');
    expect(run.output()).not.toMatch(/\n {4}at /);
  });
});
