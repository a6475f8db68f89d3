import { afterEach, describe, expect, vi } from 'vitest';
import type { Statement } from '../../src/graph/statement.ts';
import { rewriteView } from '../../src/ingest/rewrite-view.ts';
import { dyingGraph } from '../support/dying-graph.ts';
import { fingerprintOfView } from '../support/fingerprint.ts';
import { buildLiqa, runLiqaProcess } from '../support/liqa-process.ts';
import { recordsFile } from '../support/load-files.ts';
import { databaseEnvironment, runLiqaHere } from '../support/run-liqa.ts';
import { test } from '../support/service.ts';
import { FIRST, SECOND } from '../support/told-otherwise.ts';

/** A build and some commands on a busy machine, in milliseconds. */
const SLOW_MS = 120_000;

afterEach(() => vi.unstubAllEnvs());

describe('A graph that an older release has written', () => {
  const newer: Statement<undefined, undefined> = {
    name: 'newer',
    text: 'MATCH (g:Graph) SET g.view = 1000',
    encode: () => ({}),
    decode: () => undefined,
  };
  const nameless: Statement<undefined, undefined> = {
    name: 'nameless',
    text: `
      MATCH (g:Graph) SET g.view = 1
      WITH g MATCH (a:Person|Meeting) SET a.rev = '', a.owned = null
      WITH DISTINCT a OPTIONAL MATCH (a)-[:NAMED]->(n:Name) SET n.key = '', a.kind = ''`,
    encode: () => ({}),
    decode: () => undefined,
  };

  test('is written again from its claims when it is opened, and only then', async ({ service }) => {
    await service.load(FIRST);
    await service.load(SECOND);
    const before = await fingerprintOfView(service.graph);
    await service.graph.write((transaction) => transaction.run(nameless, undefined));
    expect(await fingerprintOfView(service.graph)).not.toBe(before);
    const told: string[] = [];

    const first = await rewriteView(service.graph, { onBegin: () => told.push('first') });
    const second = await rewriteView(service.graph, { onBegin: () => told.push('second') });

    expect([first, second]).toEqual([true, false]);
    expect(told).toEqual(['first']);
    expect(await fingerprintOfView(service.graph)).toBe(before);
  });

  test('that ends on its way is done at the next opening', async ({ service }) => {
    await service.load(FIRST);
    await service.load(SECOND);
    const before = await fingerprintOfView(service.graph);
    for (const transactions of [1, 2, 4]) {
      await service.graph.write((transaction) => transaction.run(nameless, undefined));
      const dying = dyingGraph(service.graph, transactions);
      await expect(rewriteView(dying)).rejects.toMatchObject({
        code: 'REWRITE_UNFINISHED',
        cause: { message: expect.stringContaining('killed') },
      });

      expect(await rewriteView(service.graph)).toBe(true);
      expect(await fingerprintOfView(service.graph)).toBe(before);
    }
  });

  test('is whole after Ctrl-C: nothing was written, or the next opening goes on', async ({
    service,
  }) => {
    await service.load(FIRST);
    await service.load(SECOND);
    const before = await fingerprintOfView(service.graph);
    await service.graph.write((transaction) => transaction.run(nameless, undefined));
    const older = await fingerprintOfView(service.graph);
    const path = recordsFile(SECOND);

    const stopped = await runLiqaHere(['load', path], (line) => {
      if (line.startsWith('Bringing')) {
        process.emit('SIGINT');
      }
    });
    const halfway = new AbortController();
    let steps = 0;
    const broken = rewriteView(service.graph, {
      onStep: () => {
        steps += 1;
        if (steps === 3) {
          halfway.abort();
        }
        halfway.signal.throwIfAborted();
      },
    });

    expect(stopped).toMatchObject({ code: 1, err: 'Stopped: nothing was written.' });
    expect(older).not.toBe(before);
    await expect(broken).rejects.toMatchObject({ code: 'REWRITE_UNFINISHED' });
    expect(await rewriteView(service.graph)).toBe(true);
    expect(await fingerprintOfView(service.graph)).toBe(before);
  });

  test('that is being written when its process is killed is done by the next command', {
    timeout: SLOW_MS,
  }, async ({ service }) => {
    await buildLiqa();
    await service.load(FIRST);
    await service.load(SECOND);
    const before = await fingerprintOfView(service.graph);
    await service.graph.write((transaction) => transaction.run(nameless, undefined));
    const nowhere = ['load', '/nowhere.json'];
    const killed = runLiqaProcess(nowhere, databaseEnvironment());
    await killed.says(/Bringing the graph to this version/);
    killed.child.kill('SIGKILL');
    expect(await killed.ended).toBeNull();

    const next = await runLiqaHere(nowhere);

    expect(next.out).toContain('Bringing the graph to this version');
    expect(await fingerprintOfView(service.graph)).toBe(before);
  });

  test('is refused where a newer one has written it', async ({ service }) => {
    await service.load(FIRST);
    await service.graph.write((transaction) => transaction.run(newer, undefined));

    await expect(rewriteView(service.graph)).rejects.toThrow(
      /must be written in the form \d+ or an older one, but got: 1000/,
    );
  });

  test('is left alone while it is empty', async ({ service }) => {
    expect(await rewriteView(service.graph)).toBe(false);
  });
});
