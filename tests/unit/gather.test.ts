import { expect, test } from 'vitest';
import { MOST_FAULTS } from '../../src/ingest/fault-list.ts';
import { gather } from '../../src/ingest/gather.ts';
import type { Fault, RawRecord, ReadBatch } from '../../src/ingest/records.ts';

function row(file: string, id: string, name: string): RawRecord {
  const value = { id, names: { en: name } };
  return { file, kind: 'person', path: `row ${id}`, value, lineOf: () => 1 };
}

function fault(file: string, code: string): Fault {
  return { level: 'error', file, line: 7, field: '', code, message: 'must be told.' };
}

async function* register(): AsyncIterable<ReadBatch> {
  const none = { header: null, faults: [] };
  yield {
    ...none,
    records: [row('a.xml', 'p', 'P'), row('a.xml', 'q', 'Q')],
    rows: { file: 'a.xml', count: 2 },
  };
  yield {
    header: null,
    records: [row('b.xml', 'p', 'P'), row('b.xml', 'q', 'Other')],
    faults: [fault('b.xml', 'UNREADABLE_ROW')],
    rows: { file: 'b.xml', count: 3 },
  };
}

test('what a register states anew word for word counts once, and what differs is kept', async () => {
  const { located, read } = await gather(register(), { repeats: true });

  expect(read).toBe(3);
  expect(located.map(({ raw, record }) => `${raw.file} ${record.id}`)).toEqual([
    'a.xml p',
    'a.xml q',
    'b.xml q',
  ]);
});

test('what people write is kept each time, for the checks to tell', async () => {
  expect((await gather(register())).located).toHaveLength(4);
});

test('a row that cannot be read is an error, unless such rows are left out', async () => {
  const strict = await gather(register());
  const lenient = await gather(register(), { skipUnreadable: true });

  expect(strict.faults.map(({ code }) => code)).toEqual(['UNREADABLE_ROW']);
  expect(strict.leftOut).toEqual([]);
  expect(lenient.faults).toEqual([]);
  expect(lenient.leftOut).toMatchObject([{ file: 'b.xml', line: 7, message: 'must be told.' }]);
});

test('other faults are never left out', async () => {
  async function* broken(): AsyncIterable<ReadBatch> {
    yield { header: null, records: [], faults: [fault('c.xml', 'UNREADABLE')] };
  }

  const { faults, leftOut } = await gather(broken(), { skipUnreadable: true });

  expect(faults).toHaveLength(1);
  expect(leftOut).toEqual([]);
});

test('rows read, records made and rows refused are counted per file', async () => {
  const { files } = await gather(register(), { repeats: true, skipUnreadable: true });

  expect(files).toEqual([
    { file: 'a.xml', rows: 2, made: 2, refused: 0, passedOver: {} },
    { file: 'b.xml', rows: 3, made: 1, refused: 1, passedOver: {} },
  ]);
});

test('of records in the published format each is a row', async () => {
  async function* records(): AsyncIterable<ReadBatch> {
    const faulty = { ...row('a.json', 'r', 'R'), value: { id: 'r', names: 1 } };
    yield { header: null, records: [row('a.json', 'p', 'P'), faulty], faults: [] };
  }

  expect((await gather(records())).files).toEqual([
    { file: 'a.json', rows: 2, made: 1, refused: 1, passedOver: {} },
  ]);
});

const FAULTY: RawRecord = { ...row('a.json', 'p', 'P'), value: { id: 'p', names: 1 } };

test('where too much is wrong, what follows is not read', async () => {
  let batches = 0;
  async function* endless(): AsyncIterable<ReadBatch> {
    for (;;) {
      batches += 1;
      yield { header: null, records: [FAULTY, FAULTY, FAULTY], faults: [] };
    }
  }

  const { faults, isWhole, read, refused } = await gather(endless());

  expect(isWhole).toBe(false);
  expect(faults[0]).toMatchObject({ code: 'TOO_MANY_ERRORS', file: 'a.json', line: 1 });
  expect(faults).toHaveLength(MOST_FAULTS + 1);
  expect(read).toBe(MOST_FAULTS + 1);
  expect(refused).toHaveLength(read);
  expect(batches).toBe(Math.ceil(read / 3));
});

test('rows that are left out are all counted, and the first of them kept', async () => {
  const [batches, size] = [5, 400];
  async function* broken(): AsyncIterable<ReadBatch> {
    for (let at = 0; at < batches; at += 1) {
      const faults = Array.from({ length: size }, () => fault('c.csv', 'UNREADABLE_ROW'));
      yield { header: null, records: [], faults, rows: { file: 'c.csv', count: size } };
    }
  }

  const gathered = await gather(broken(), { skipUnreadable: true });

  expect(gathered).toMatchObject({ isWhole: true, faults: [], leftOutCount: batches * size });
  expect(gathered.leftOut).toHaveLength(MOST_FAULTS);
  expect(gathered.files).toMatchObject([{ rows: batches * size, refused: batches * size }]);
});
