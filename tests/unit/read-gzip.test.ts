import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Input, USUAL_INPUT } from '../../src/ingest/read/input.ts';
import { readPaths } from '../../src/ingest/read/read-paths.ts';
import type { ReadBatch } from '../../src/ingest/records.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'liqa-gzip-'));
});
afterEach(() => rm(folder, { recursive: true }));

const put = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content);

async function read(name: string, input: Partial<Input> = {}) {
  const batches: ReadBatch[] = [];
  for await (const batch of readPaths([join(folder, name)], { ...USUAL_INPUT, ...input })) {
    batches.push(batch);
  }
  return {
    values: batches.flatMap(({ records }) => records.map(({ value }) => value)),
    faults: batches.flatMap(({ faults }) => faults),
  };
}

test('every format is read packed as it is unpacked, whatever the name says', async () => {
  await put('a.yaml.gz', gzipSync('people: [{ id: "1" }]\n'));
  await put('b.JSON.GZ', gzipSync('{"people":[{"id":"2"}]}'));
  await put('c.ndjson.gz', gzipSync('{"person":{"id":"3"}}\n'));
  await put('d.ndjson', gzipSync('{"person":{"id":"4"}}\n'));
  await put('e.ndjson.gz', '{"person":{"id":"5"}}\n');

  const { values, faults } = await read('.');

  expect(faults).toEqual([]);
  expect(values).toEqual(['1', '2', '3', '4', '5'].map((id) => ({ id })));
});

test('several members, one after the other, are one file', async () => {
  const members = ['1', '2'].map((id) => gzipSync(`{"person":{"id":"${id}"}}\n`));
  await put('a.ndjson.gz', Buffer.concat(members));

  expect((await read('a.ndjson.gz')).values).toEqual([{ id: '1' }, { id: '2' }]);
});

const LINES = Array.from({ length: 20_000 }, (_, at) => `{"person":{"id":"${at * 7919}"}}\n`);
const WHOLE = gzipSync(LINES.join(''));

test.each([
  ['cut off', WHOLE.subarray(0, WHOLE.length - 100), 'unexpected end of file'],
  ['damaged', Buffer.concat([WHOLE.subarray(0, 2_000), WHOLE.subarray(2_500)]), ''],
  [
    'followed by something else',
    Buffer.concat([WHOLE, Buffer.from('more')]),
    'incorrect header check',
  ],
  [
    'followed by nothing but zeros',
    Buffer.concat([WHOLE, Buffer.alloc(300_000)]),
    '300000 bytes follow its end',
  ],
])('gzip that is %s is refused', async (_what, bytes, problem) => {
  await put('a.ndjson.gz', bytes);

  const { faults } = await read('a.ndjson.gz');

  const broken = faults.find(({ code }) => code === 'GZIP_BROKEN');
  expect(broken).toMatchObject({ level: 'error', file: join(folder, 'a.ndjson.gz'), line: 1 });
  expect(broken?.message).toContain('must be whole gzip, but: ');
  expect(broken?.message).toContain(problem);
});

test('a file that expands to more than it may is refused before all of it is there', async () => {
  await put('a.ndjson.gz', WHOLE);

  const { faults, values } = await read('a.ndjson.gz', { mostExpandedBytes: 100_000 });

  expect(faults).toMatchObject([{ code: 'EXPANDS_TOO_MUCH', line: 1 }]);
  expect(faults[0]?.message).toContain('must expand to at most 100000 bytes');
  expect(values.length).toBeLessThan(LINES.length);
});

test('a file that was made to expand a thousand times is refused early', async () => {
  await put('a.ndjson.gz', gzipSync(Buffer.alloc(100_000_000, ' ')));
  const before = process.memoryUsage().rss;

  const { faults } = await read('a.ndjson.gz');

  expect(faults).toMatchObject([{ code: 'EXPANDS_TOO_MUCH' }]);
  expect(faults[0]?.message).toMatch(/at most 200 times its size, but got: \d{3,4} times/);
  expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
});

test('packed YAML and JSON are held to the size of what they expand to', async () => {
  const many = Array.from({ length: 1_500_000 }, (_, at) => `# ${at}`).join('\n');
  await put('a.yaml.gz', gzipSync(`people: []\n${many}`, { level: 1 }));

  const { faults } = await read('a.yaml.gz');

  expect(faults).toMatchObject([{ code: 'FILE_TOO_LARGE' }]);
});

test('a zip archive is refused with what to do, also in a folder', async () => {
  await put('20240101.ndjson.zip', Buffer.from('PK\u0003\u0004 and so on'));

  const { faults } = await read('.');

  expect(faults).toMatchObject([{ code: 'ZIP_ARCHIVE', line: 1 }]);
  expect(faults[0]?.message).toContain('unpack it (unzip FILE)');
});

test('how far files have been read is told in bytes as they stand on the disk', async () => {
  await put('a.ndjson.gz', WHOLE);
  await put('b.ndjson', '{"person":{"id":"1"}}\n');
  const told: (readonly [number, number])[] = [];

  await read('.', { onBytes: (done, total) => void told.push([done, total]) });

  const total = WHOLE.length + 22;
  expect(told.map(([, of]) => of)).toEqual(told.map(() => total));
  expect(told.at(-1)?.[0]).toBe(total);
});
