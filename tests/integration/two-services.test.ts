import { expect } from 'vitest';
import { z } from 'zod';
import { ownDatabase } from '../support/own-database.ts';
import { serviceOn } from '../support/recorded-graph.ts';
import { test } from '../support/service.ts';
import { withGraph } from '../support/test-database.ts';

const ANSWER = z.object({
  data: z.object({
    people: z.object({
      totalCount: z.number(),
      nodes: z.array(z.object({ id: z.string(), name: z.string() })),
      pageInfo: z.object({ endCursor: z.string().nullable() }),
    }),
  }),
});
const PEOPLE = `query ($after: String) {
  people(first: 1, after: $after) { totalCount nodes { id name } pageInfo { endCursor } }
}`;
const recordsOf = (...names: readonly string[]) => ({
  dataset: { id: 'people', kind: 'CURATED' },
  people: names.map((name) => ({ id: name.toLowerCase(), names: { en: name } })),
});

test('two services on one graph answer alike, take each other’s cursors, and see what is loaded beside them', async ({
  service,
}) => {
  await service.load(recordsOf('Ada', 'Ben'));
  await withGraph(ownDatabase(), async (otherGraph) => {
    const [one, other] = [
      await serviceOn(service.graph, 'projection'),
      await serviceOn(otherGraph, 'projection'),
    ];
    const page = async ({ ask }: typeof one, after: string | null) =>
      ANSWER.parse(await ask(PEOPLE, { after })).data.people;

    const first = await page(one, null);
    expect(await page(other, null)).toEqual(first);
    const second = await page(other, first.pageInfo.endCursor);
    expect([...first.nodes, ...second.nodes].map(({ name }) => name)).toEqual(['Ada', 'Ben']);

    await service.load(recordsOf('Ada', 'Ben', 'Cleo'));
    for (const either of [one, other]) {
      const third = await page(either, second.pageInfo.endCursor);
      expect([third.totalCount, third.nodes.map(({ name }) => name)]).toEqual([3, ['Cleo']]);
    }
  });
});
