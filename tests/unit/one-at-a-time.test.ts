import { expect, test } from 'vitest';
import { oneAtATime } from '../../src/cli/one-at-a-time.ts';
import { TimeoutError } from '../../src/errors.ts';
import type { GraphReader } from '../../src/graph/run.ts';
import type { Statement } from '../../src/graph/statement.ts';

const statement = (name: string): Statement<undefined, never> => ({
  name,
  text: 'RETURN 1',
  encode: () => ({}),
  decode: () => {
    throw new Error('nothing is decoded');
  },
});

/** Tells when statements begin and end; `fails` says which of them fail, and how. */
function heardGraph(heard: string[], fails: Map<string, Error> = new Map()): GraphReader {
  return {
    read: async ({ name }) => {
      heard.push(`${name} begins`);
      await new Promise((resolve) => setImmediate(resolve));
      const error = fails.get(name);
      fails.delete(name);
      if (error !== undefined) {
        throw error;
      }
      heard.push(`${name} ends`);
      return [];
    },
  };
}

test('statements that are asked side by side run one after another', async () => {
  const heard: string[] = [];
  const graph = oneAtATime(heardGraph(heard));

  await Promise.all(['one', 'two'].map((name) => graph.read(statement(name), undefined)));

  expect(heard).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
});

test('one that takes too long is asked once more, another failure is told, and the next one runs', async () => {
  const heard: string[] = [];
  const fails = new Map<string, Error>([
    ['slow', new TimeoutError(10)],
    ['broken', new Error('broken')],
  ]);
  const graph = oneAtATime(heardGraph(heard, fails));

  const asked = ['slow', 'broken', 'next'].map((name) => graph.read(statement(name), undefined));

  expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
  ]);
  expect(heard.filter((line) => line === 'slow begins')).toHaveLength(2);
});
