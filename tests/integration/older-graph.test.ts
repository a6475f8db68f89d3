import { describe, expect } from 'vitest';
import type { Statement } from '../../src/graph/statement.ts';
import { rewriteView } from '../../src/ingest/rewrite-view.ts';
import { dyingGraph } from '../support/dying-graph.ts';
import { fingerprintOfView } from '../support/fingerprint.ts';
import { test } from '../support/service.ts';
import { FIRST, SECOND } from '../support/told-otherwise.ts';

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

    const first = await rewriteView(service.graph, () => told.push('first'));
    const second = await rewriteView(service.graph, () => told.push('second'));

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
      await expect(rewriteView(dying, () => undefined)).rejects.toThrow('killed');

      expect(await rewriteView(service.graph, () => undefined)).toBe(true);
      expect(await fingerprintOfView(service.graph)).toBe(before);
    }
  });

  test('is refused where a newer one has written it', async ({ service }) => {
    await service.load(FIRST);
    await service.graph.write((transaction) => transaction.run(newer, undefined));

    await expect(rewriteView(service.graph, () => undefined)).rejects.toThrow(
      /must be written in the form \d+ or an older one, but got: 1000/,
    );
  });

  test('is left alone while it is empty', async ({ service }) => {
    expect(await rewriteView(service.graph, () => undefined)).toBe(false);
  });
});
