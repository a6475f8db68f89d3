import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readPaths } from '../../src/ingest/read/read-paths.ts';
import type { Fault, ReadBatch } from '../../src/ingest/records.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'liqa-read-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function batchesOf(...names: readonly string[]): Promise<readonly ReadBatch[]> {
  const batches: ReadBatch[] = [];
  for await (const batch of readPaths(names.map((name) => join(folder, name)))) {
    batches.push(batch);
  }
  return batches;
}

async function faultsOf(...names: readonly string[]): Promise<readonly string[]> {
  const faults = (await batchesOf(...names)).flatMap((batch): readonly Fault[] => batch.faults);
  return faults.map(({ code, line }) => `${code} ${line}`);
}

const put = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content);

test('a folder is walked in the order of names, through all formats, each file once', async () => {
  await mkdir(join(folder, 'b'));
  await put('b/two.json', '{"people":[{"id":"2"}]}');
  await put('a.yaml', 'dataset: { id: d, kind: FEED }\npeople: [{ id: "1" }]\n');
  await put('c.jsonl', '{"person":{"id":"3"}}\n\n{"person":{"id":"4"}}');
  await put('d.md', '# no records');
  await put('.hidden.yaml', 'people: [{ id: hidden }]');

  const batches = await batchesOf('.', 'a.yaml');

  expect(batches.flatMap(({ faults }) => faults)).toEqual([]);
  expect(batches.flatMap(({ records }) => records.map(({ value }) => value))).toEqual(
    ['1', '2', '3', '4'].map((id) => ({ id })),
  );
  expect(batches[0]?.header).toEqual({ id: 'd', kind: 'FEED' });
});

test('a path that is not there, a folder without records and another format are faults', async () => {
  await mkdir(join(folder, 'empty'));
  await put('people.csv', 'id,name\n');

  expect(await faultsOf('nowhere', 'empty', 'people.csv')).toEqual([
    'NO_SUCH_PATH 1',
    'NO_RECORDS 1',
    'UNKNOWN_FORMAT 1',
  ]);
});

test('empty files, other encodings and a byte order mark are told apart', async () => {
  await put('a.json', '');
  await put('b.yaml', '# only a comment\n');
  await put('c.yaml', Buffer.from('people: []\nplaces: [{ id: \xe9 }]\n', 'latin1'));
  await put('d.json', '\ufeff{"people":[]}');
  await put('e.ndjson', Buffer.from('\n{"person":"\xe9"}\n', 'latin1'));

  expect(await faultsOf('.')).toEqual(['EMPTY_FILE 1', 'EMPTY_FILE 1', 'ENCODING 2', 'ENCODING 2']);
});

test('files of two data sets do not make one load', async () => {
  await put('a.yaml', 'dataset: { id: one, kind: CURATED }\n');
  await put('b.yaml', 'dataset: { id: two, kind: CURATED }\n');
  await put('c.yaml', 'dataset: { id: "", kind: OTHER, name: x }\n');

  expect(await faultsOf('.')).toEqual([
    'DATASET_DIFFERS 1',
    'ID_EMPTY 1',
    'ENUM 1',
    'UNKNOWN_FIELD 1',
  ]);
});

test('what is no collection of records is told at its key', async () => {
  await put('a.yaml', 'people: []\npersons: []\nplaces: { id: x }\nmeetings:\n');
  await put('b.json', '["a"]');

  expect(await faultsOf('.')).toEqual(['UNKNOWN_FIELD 2', 'TYPE 3', 'TYPE 1']);
});

test('a line of NDJSON holds one record of a known kind, and the data set comes first', async () => {
  await put(
    'a.ndjson',
    [
      '{"dataset":{"id":"d","kind":"REGISTER"}}',
      '{"person":{"id":"p"}}',
      '{"people":[]}',
      '{"person":{},"place":{}}',
      '{"dataset":{"id":"d","kind":"REGISTER"}}',
      '{"person":',
      `{"person":"${'x'.repeat(1_100_000)}"}`,
    ].join('\n'),
  );

  expect(await faultsOf('a.ndjson')).toEqual([
    'UNKNOWN_FIELD 3',
    'TYPE 4',
    'HEADER_LATE 5',
    'JSON_SYNTAX 6',
    'TEXT_TOO_LONG 7',
  ]);
});

test('batches hold at most a thousand records, each with its own line', async () => {
  const people = Array.from({ length: 2_500 }, (_, at) => ({ id: `p${at}` }));
  await put('a.ndjson', people.map((person) => JSON.stringify({ person })).join('\n'));
  await put('b.json', JSON.stringify({ people }, null, 1));

  const batches = await batchesOf('.');

  expect(Math.max(...batches.map(({ records }) => records.length))).toBeLessThanOrEqual(1_000);
  const records = batches.flatMap((batch) => batch.records);
  expect(records).toHaveLength(5_000);
  expect(records[2_499]?.lineOf(['id'])).toBe(2_500);
  expect(records[4_999]?.lineOf(['id'])).toBe(3 + 2_499 * 3 + 1);
});

test('an overlong field in NDJSON does not fill the memory', async () => {
  await put('a.ndjson', `{"person":"${'x'.repeat(20_000_000)}"}\n{"person":{"id":"p"}}\n`);
  const before = process.memoryUsage().rss;

  expect(await faultsOf('a.ndjson')).toEqual(['TEXT_TOO_LONG 1']);
  expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
});
