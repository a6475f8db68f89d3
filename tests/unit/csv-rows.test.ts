import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CsvRow, csvRows } from '../../src/ingest/formats/csv/csv-rows.ts';

async function rowsOf(
  content: string | Buffer,
  {
    quote = '"',
    delimiter = ',',
    piece = 7,
  }: { quote?: string | null; delimiter?: string; piece?: number } = {},
): Promise<readonly CsvRow[]> {
  const bytes = Buffer.from(content);
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += piece) {
      yield bytes.subarray(at, at + piece);
    }
  }
  const rows: CsvRow[] = [];
  for await (const row of csvRows(pieces(), { quote, delimiter })) {
    rows.push(row);
  }
  return rows;
}

/** Rows as `LINE a|b`, or `LINE !` where one cannot be read. */
async function told(...given: Parameters<typeof rowsOf>): Promise<readonly string[]> {
  return (await rowsOf(...given)).map((row) =>
    'cells' in row ? `${row.line} ${row.cells.join('|')}` : `${row.line} !`,
  );
}

test('whatever cells a table has, they are read as they were written, with their lines', async () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', '"', ',', '\n', ' ', 'é', ';', '\u{1f600}'),
  });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), {
    minLength: 1,
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(
      table,
      fc.constantFrom('\n', '\r\n'),
      fc.integer({ min: 1, max: 30 }),
      async (rows, end, piece) => {
        const text = stringify(rows, { quoted: true, record_delimiter: end });

        const read = await rowsOf(text, { piece });

        expect(read.map((row) => ('cells' in row ? row.cells : row.problem))).toEqual(rows);
        const lines = rows.map((row) => 1 + row.join('').split('\n').length - 1);
        const starts = lines.map((_, at) => 1 + lines.slice(0, at).reduce((a, b) => a + b, 0));
        expect(read.map(({ line }) => line)).toEqual(starts);
      },
    ),
    { numRuns: 200 },
  );
});

test('a byte order mark, CRLF, blank lines and a missing last newline are no part of cells', async () => {
  expect(await told('\ufeffa,b\r\n\r\n1,2\r\n  \r\n"3\r\n4",5')).toEqual([
    '1 a|b',
    '3 1|2',
    '5 3\n4|5',
  ]);
});

test.each([
  ['a quote within a bare cell', 'x,y\n1,a"b\n2,c\n3,d'],
  ['words behind a quote', 'x,y\n1,"a"b\n2,c\n3,d'],
  ['a quote that is never closed', 'x,y\n1,"a\n2,c\n3,d'],
  ['a quote that another broken row would close', 'x,y\n1,"a\n2,c\n3,d\n4,"e'],
])('%s costs its own line and no other', async (_what, text) => {
  const rows = await told(text);

  expect(rows.slice(0, 4)).toEqual(['1 x|y', '2 !', '3 2|c', '4 3|d']);
  expect(rows.slice(4)).toEqual(text.includes('4,') ? ['5 !'] : []);
});

test('many rows with a quote too many are read in a time that grows with them only', async () => {
  const rows = Array.from({ length: 4_000 }, (_, at) => (at % 2 === 0 ? `${at},"x` : `${at},y`));

  const read = await rowsOf(rows.join('\n'), { piece: 65_536 });

  expect(read.filter((row) => 'problem' in row)).toHaveLength(2_000);
});

test('a cell that is larger than any record costs its row, and the memory of none', async () => {
  const text = `x,y\n1,"${'a'.repeat(3_000_000)}"\n2,c`;

  const [, huge, last] = await rowsOf(text, { piece: 65_536 });

  expect(huge).toMatchObject({
    line: 2,
    problem: expect.stringContaining('at most 1000000 bytes'),
  });
  expect(last).toEqual({ line: 3, cells: ['2', 'c'] });
});

test('bytes that are no UTF-8 cost their row; UTF-16 is refused as a whole', async () => {
  const latin = Buffer.concat([Buffer.from('x,y\n1,'), Buffer.from([0xe9]), Buffer.from('\n2,c')]);

  expect(await told(latin)).toEqual(['1 x|y', '2 !', '3 2|c']);
  await expect(rowsOf(Buffer.from('\ufeffx,y', 'utf16le'))).rejects.toMatchObject({
    code: 'ENCODING',
  });
});

test('other delimiters and quotes are read, and none at all', async () => {
  expect(await told("a;'b;''c'''", { delimiter: ';', quote: "'" })).toEqual(["1 a|b;'c'"]);
  expect(await told('a\t"b\n"c"\t', { delimiter: '\t', quote: null })).toEqual([
    '1 a|"b',
    '2 "c"|',
  ]);
});
