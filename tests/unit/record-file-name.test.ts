import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordFileName } from '../../src/ingest/publish/record-file-name.ts';

test.each<[id: string, number: number, of: number, name: string]>([
  ['five-articles', 1, 3, '01-five-articles.ndjson'],
  ['us/../travel: 1973', 12, 120, '012-us-travel-1973.ndjson'],
  ['رحلات', 2, 2, '02-رحلات.ndjson'],
  ['..', 3, 3, '03-records.ndjson'],
])('The data set %s as number %i of %i is the file %s', (id, number, of, name) => {
  expect(recordFileName(id, number, of)).toBe(name);
});

test('A name of a file is short, leads into no other folder, and is unique by its number', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 128 }),
      fc.integer({ min: 1, max: 999 }),
      (id, number) => {
        const name = recordFileName(id, number, 999);
        expect(Buffer.byteLength(name)).toBeLessThan(256);
        expect(name).toMatch(/^\d{3}-[^/\\:.\0]+\.ndjson$/);
        expect(Number(name.slice(0, 3))).toBe(number);
      },
    ),
  );
});
