import { expect, test } from 'vitest';
import type { GraphReader } from '../../src/graph/run.ts';
import { createGraphInfo } from '../../src/loaders/graph-info.ts';

test('what the graph holds is asked for once a request, however often it is named', async () => {
  const asked: string[] = [];
  const graph: GraphReader = {
    read: async ({ name, decode }) => {
      asked.push(name);
      return [decode({ earliest: [], latest: [] })];
    },
  };
  const { info, publishers } = createGraphInfo(graph);

  await Promise.all([info(), publishers(), info(), publishers()]);

  expect(asked).toEqual(['graphInfo', 'publishers']);
});
