import { describe, expect } from 'vitest';
import type { Graph } from '../../src/graph/run.ts';
import { undoLoad } from '../../src/ingest/undo/undo-load.ts';
import { dyingGraph } from '../support/dying-graph.ts';
import { fingerprintOfFacts } from '../support/fingerprint.ts';
import { generateWorld } from '../support/generate-world.ts';
import { loadFile, recordsFile, tryLoadFile } from '../support/load-files.ts';
import { test } from '../support/service.ts';

/** So few rows a step that each label takes several. */
const FEW = 70;
/** Each kill is several loads. */
const SLOW_MS = 900_000;
const BEFORE = recordsFile(generateWorld({ people: 4, meetings: 5, seed: 1 }));
const OTHER = generateWorld({ people: 4, meetings: 6, seed: 2 });
/** Creates, changes and retracts records of every kind, and merges two people. */
const AFTER = recordsFile({
  ...OTHER,
  judgements: [{ same: OTHER.people.slice(0, 2).map(({ id }) => id), because: 'one passport' }],
});
const SMALL = recordsFile({
  dataset: { id: 'small', kind: 'CURATED' },
  people: [{ id: 'somebody', names: { en: 'Somebody' } }],
});

/** Where a load is killed once it has written so many transactions, and what it is called. */
async function killedLoad(graph: Graph, transactions: number): Promise<string | null> {
  const dying = dyingGraph(graph, transactions);
  const failed = await loadFile(dying, AFTER, { mostRows: FEW }).then(
    () => false,
    () => true,
  );
  return failed ? lastLoad(graph) : null;
}

async function lastLoad(graph: Graph): Promise<string> {
  const [id] = await graph.read(
    {
      name: 'lastLoad',
      text: "MATCH (l:Load) WHERE l.state <> 'UNDONE' RETURN l.id AS id ORDER BY l.order DESC LIMIT 1",
      encode: () => ({}),
      decode: ({ id: of }) => String(of),
    },
    undefined,
  );
  return id ?? '';
}

async function statesOfLoads(graph: Graph): Promise<readonly string[]> {
  return graph.read(
    {
      name: 'statesOfLoads',
      text: 'MATCH (l:Load) RETURN l.state AS state ORDER BY l.order',
      encode: () => ({}),
      decode: ({ state }) => String(state),
    },
    undefined,
  );
}

describe('A load of more rows than one transaction takes', { timeout: SLOW_MS }, () => {
  test('that is killed after any of its transactions is finished by running it again', async ({
    service: { graph },
  }) => {
    await loadFile(graph, BEFORE);
    const before = await fingerprintOfFacts(graph);
    const { load: whole } = await loadFile(graph, AFTER);
    const after = await fingerprintOfFacts(graph);
    await undoLoad({ graph, load: whole ?? '', dryRun: false });
    expect(await fingerprintOfFacts(graph)).toBe(before);

    let kills = 0;
    for (let id = await killedLoad(graph, kills); id !== null; ) {
      const again = await loadFile(graph, AFTER, { mostRows: FEW });

      expect(await fingerprintOfFacts(graph), `killed after ${kills}`).toBe(after);
      expect(again.outcome).toBe('DONE');
      expect([id, null]).toContain(kills === 0 ? null : again.load);
      await undoLoad({ graph, load: again.load ?? '', dryRun: false });
      expect(await fingerprintOfFacts(graph)).toBe(before);
      kills += 1;
      id = await killedLoad(graph, kills);
    }
    expect(kills).toBeGreaterThan(10);
  });

  test('that is killed after any of its transactions is taken back, however often that is killed', async ({
    service: { graph },
  }) => {
    await loadFile(graph, BEFORE);
    const before = await fingerprintOfFacts(graph);

    let kills = 1;
    for (let id = await killedLoad(graph, kills); id !== null; ) {
      const dying = dyingGraph(graph, kills);
      await undoLoad({ graph: dying, load: id, dryRun: false, mostRows: FEW }).catch(
        () => undefined,
      );
      if ((await statesOfLoads(graph)).at(-1) !== 'UNDONE') {
        await undoLoad({ graph, load: id, dryRun: false, mostRows: FEW });
      }

      expect(await fingerprintOfFacts(graph), `killed after ${kills}`).toBe(before);
      kills += 1;
      id = await killedLoad(graph, kills);
    }
    expect(kills).toBeGreaterThan(10);
  });

  test('that is not finished keeps every other load out, and says the two ways on', async ({
    service: { graph },
  }) => {
    await loadFile(graph, BEFORE);
    const id = await killedLoad(graph, 3);

    const other = await tryLoadFile(graph, SMALL);
    const changed = await tryLoadFile(graph, BEFORE);

    for (const { outcome, faults } of [other, changed]) {
      expect(outcome).toBe('REFUSED');
      expect(faults.filter(({ level }) => level === 'error')).toMatchObject([
        { code: 'LOAD_UNFINISHED', line: 1 },
      ]);
      expect(faults[0]?.message).toContain(`liqa load --undo ${id}`);
    }
  });

  test('is visible while it runs, with what it has counted so far', async ({ service }) => {
    const { graph } = service;
    await loadFile(graph, BEFORE);
    const { load } = await loadFile(graph, AFTER, { dryRun: true });
    expect(load).toBeNull();

    const id = await killedLoad(graph, 6);

    const readyz = await service.fetch('/readyz');
    expect(readyz.status).toBe(200);
    expect(await readyz.text()).toMatch(
      new RegExp(`^ready\nload ${id} of world: \\w+ \\d+/\\d+\n$`),
    );
    const answer = await service.query(
      '{ loads(first: 1) { nodes { state endedAt created changed } } }',
    );
    expect(answer.data).toMatchObject({ loads: { nodes: [{ state: 'RUNNING', endedAt: null }] } });
  });

  test('that could note its failure is FAILED, and is finished all the same', async ({
    service: { graph },
  }) => {
    await loadFile(graph, BEFORE);
    const stop = new Error('stopped');
    const stopped = loadFile(graph, AFTER, {
      mostRows: FEW,
      onProgress: ({ phase, done }) => {
        if (phase === 'WRITE' && done > 20) {
          throw stop;
        }
      },
    });

    await expect(stopped).rejects.toMatchObject({ code: 'LOAD_UNFINISHED', cause: stop });
    expect(await statesOfLoads(graph)).toEqual(['DONE', 'FAILED']);
    await loadFile(graph, AFTER, { mostRows: FEW });
    expect(await statesOfLoads(graph)).toEqual(['DONE', 'DONE']);
  });

  test('tells the same report whether or not it was interrupted', async ({
    service: { graph },
  }) => {
    await loadFile(graph, BEFORE);
    const planned = await loadFile(graph, AFTER, { dryRun: true });
    await killedLoad(graph, 9);

    const real = await loadFile(graph, AFTER, { mostRows: FEW });

    expect({ ...real, outcome: 'DRY_RUN', load: null, findings: null }).toEqual({
      ...planned,
      findings: null,
    });
  });
});
