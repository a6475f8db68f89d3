import fc from 'fast-check';
import { expect, test } from 'vitest';
import { located } from '../../src/ingest/records.ts';
import { createRecordStore } from '../../src/ingest/spool/record-store.ts';
import { createSpool } from '../../src/ingest/spool/spool.ts';
import { canonicalJson, hashOf } from '../../src/ingest/write/canonical.ts';
import { rawRecord } from '../support/checked-records.ts';
import { aMeeting, aPerson } from '../support/stated.ts';

const MB = 1_048_576;

test('a spool gives back every text by its number, whatever is asked for when', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.nat({ max: 3 * MB }).map((length) => 'ä'.repeat(length / 8)),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(text, fc.nat()), { maxLength: 30 }), (puts) => {
      const spool = createSpool();
      const texts: string[] = [];
      for (const [put, ask] of puts) {
        expect(spool.put(put)).toBe(texts.length);
        texts.push(put);
        expect(spool.textOf(ask % texts.length)).toBe(texts[ask % texts.length]);
      }
      expect(texts.map((_, number) => spool.textOf(number))).toEqual(texts);
      spool.close();
    }),
    { numRuns: 20 },
  );
});

test('a number that was not given is refused', () => {
  expect(() => createSpool().textOf(0)).toThrow(RangeError);
});

test('a kept record says what it said, where it stands, and to whom it belongs', () => {
  const store = createRecordStore();
  const record = aMeeting('m', { date: '2024' });
  const raw = { ...rawRecord('meeting', { id: 'm' }), isOnOneLine: true, lineOf: () => 7 };

  const kept = store.add(raw, record);
  store.belongTo({ id: 'wire', kind: 'FEED' });

  expect(kept.record).toEqual(record);
  expect(kept.hash).toBe(hashOf(canonicalJson(record)));
  expect(kept).toMatchObject({ kind: 'meeting', id: 'm', dataset: 'wire', datasetKind: 'FEED' });
  expect(kept.raw).toMatchObject({ file: 'records.yaml', path: 'meetings[0]' });
  expect(kept.raw.lineOf(['date'])).toBe(7);
});

test('fields of a record on several lines have lines of their own', () => {
  const lineOf = (field: readonly unknown[]) => (field.length === 0 ? 1 : 3);
  const raw = { ...rawRecord('person', { id: 'p' }), lineOf };

  expect(createRecordStore().add(raw, aPerson('p')).raw.lineOf(['born'])).toBe(3);
});

test('an id that was written otherwise than it is kept can still be told', () => {
  const raw = rawRecord('person', { id: 're\u0301' });

  expect(createRecordStore().add(raw, aPerson('r\u00e9')).raw.value).toEqual({ id: 're\u0301' });
  expect(located(raw, aPerson('r\u00e9')).raw).toBe(raw);
});
