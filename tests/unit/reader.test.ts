import { describe, expect, test } from 'vitest';
import { personById } from '../../src/graph/cypher/by-id.ts';
import { createReader } from '../../src/loaders/reader.ts';

/** A reader of keys themselves, with what it was asked to read. */
function readerOfKeys() {
  const asked: (readonly string[])[] = [];
  const reader = createReader<string, string | null>({
    fragment: { ...personById, decode: (row) => String(row['it']) },
    cut: { form: 'ONE' },
    read: async (keys) => {
      asked.push(keys);
      return keys.map((key) => ({ key, row: { orderKey: '', row: key } }));
    },
    resultOf: ([item]) => item?.row ?? null,
  });
  return { reader, asked };
}

describe('A reader', () => {
  test('reads for all who want nothing more in one batch, whoever says so', async () => {
    const { reader, asked } = readerOfKeys();

    await Promise.all([reader.load('a'), reader.load('b', []), reader.load('c', [])]);

    expect(asked).toEqual([['a', 'b', 'c']]);
  });

  test('does not read what came with something else', async () => {
    const { reader, asked } = readerOfKeys();
    reader.branch([]).onRows('a', [{ it: 'of another statement' }]);

    expect(await reader.load('a')).toBe('of another statement');
    expect(asked).toEqual([]);
  });
});
