import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { gdeltRow } from '../support/gdelt-rows.ts';
import { trip } from '../support/us-travel-files.ts';

const SLOW_MS = 180_000;
/** More than what is held of a file at once: two batches and what the parser has read ahead. */
const FEW = 1_500;
const MANY = 5 * FEW;
/** Text of a row, no two alike, so that many rows are several times what may be held of them. */
const filled = (at: number): string => `${at} Lorem ipsum dolor sit amet.`.repeat(90);
/** Caches and code that was compiled meanwhile; the text of the many rows alone is far more. */
const MOST_MORE_BYTES = 3_000_000;

const MAPPING = `
dataset: { id: table, kind: REGISTER }
records:
  - document: { id: "table-{id}", title: "{title}" }
`;

interface Bulk {
  readonly extension: string;
  readonly rowOf: (at: number) => string;
  readonly head?: string;
  readonly tail?: string;
}

const BULKS: Readonly<Record<string, Bulk>> = {
  records: {
    extension: 'ndjson',
    rowOf: (at) => JSON.stringify({ document: { id: `d${at}`, title: filled(at) } }),
  },
  csv: { extension: 'csv', head: 'id,title\n', rowOf: (at) => `${at},"${filled(at)}"` },
  gdelt: {
    extension: 'export.CSV',
    rowOf: (at) =>
      gdeltRow({
        GLOBALEVENTID: at,
        SOURCEURL: `https://news.example.org/${at}/${'talks-'.repeat(30)}`,
      }),
  },
  'us-travel': {
    extension: 'xml',
    head: '<trips>',
    rowOf: (at) => `${trip({ id: String(at) })}<!-- ${filled(at)} -->`,
    tail: '</trips>',
  },
};

const drained = z.object({ records: z.number(), faults: z.number(), most: z.number() });

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'liqa-bulk-'));
  await writeFile(join(folder, 'mapping.yaml'), MAPPING);
});

afterAll(() => rm(folder, { recursive: true }));

async function written(name: string, count: number): Promise<string> {
  const {
    extension,
    rowOf,
    head = '',
    tail = '',
  } = BULKS[name] ?? { extension: '', rowOf: String };
  const path = join(folder, `${count}.${extension}`);
  const rows = Array.from({ length: count }, (_, at) => `${rowOf(at + 1)}\n`);
  await writeFile(path, `${head}${rows.join('')}${tail}`);
  return path;
}

test.each(Object.keys(BULKS))(
  'a reader of %s holds no more for five times as much: what it has read is gone',
  async (name) => {
    // The first warms it up: what is made once is there before anything is measured.
    const paths = [
      await written(name, FEW + 1),
      await written(name, FEW),
      await written(name, MANY),
    ];
    const args = ['--expose-gc', '--import', 'tsx', 'tests/support/drain-reader.ts', name];
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [...args, join(folder, 'mapping.yaml'), ...paths],
      { env: { PATH: process.env['PATH'] ?? '' } },
    );
    const [, few, many] = stdout
      .trim()
      .split('\n')
      .map((line) => drained.parse(JSON.parse(line)));

    expect(few).toMatchObject({ faults: 0 });
    expect(few?.records).toBeGreaterThanOrEqual(FEW);
    expect(many).toMatchObject({ faults: 0 });
    expect(many?.records).toBeGreaterThan(4.5 * (few?.records ?? 0));
    expect(many?.most).toBeLessThan((few?.most ?? 0) + MOST_MORE_BYTES);
  },
  SLOW_MS,
);
