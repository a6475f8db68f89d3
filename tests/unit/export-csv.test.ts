import { describe, expect, test } from 'vitest';
import { type Column, csv } from '../../src/export/csv.ts';
import { ndjson } from '../../src/export/ndjson.ts';
import { asPages, textOf } from '../support/pieces.ts';

interface Row {
  readonly name: string | null;
  readonly count: number;
}

const COLUMNS: readonly Column<Row>[] = [
  { name: 'full_name', value: ({ name }) => name },
  { name: 'count', value: ({ count }) => count },
];

async function tableOf(...pages: readonly (readonly Row[])[]): Promise<string> {
  return textOf(csv(asPages(...pages), COLUMNS));
}

describe('A CSV file', () => {
  test('begins with a byte order mark and has its head once', async () => {
    const text = await tableOf([{ name: 'Ada', count: 1 }], [{ name: 'Bo', count: 2 }]);

    expect(text).toBe('\ufefffull_name,count\r\nAda,1\r\nBo,2\r\n');
    expect([...new TextEncoder().encode(text).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  test('of nothing is its head', async () => {
    expect(await tableOf()).toBe('\ufefffull_name,count\r\n');
    expect(await tableOf([])).toBe('\ufefffull_name,count\r\n');
  });

  test('quotes what would end a cell or a line, and keeps Arabic as it is', async () => {
    const rows = [
      { name: 'كيم جونغ أون، الزعيم', count: 0 },
      { name: 'a,b', count: 0 },
      { name: 'a "b"', count: 0 },
      { name: 'a\nb', count: 0 },
    ];

    expect(await tableOf(rows)).toBe(
      '\ufefffull_name,count\r\nكيم جونغ أون، الزعيم,0\r\n"a,b",0\r\n"a ""b""",0\r\n"a\nb",0\r\n',
    );
  });

  test('leaves numbers that are ours as they are, and no value empty', async () => {
    expect(await tableOf([{ name: null, count: -5 }])).toBe('\ufefffull_name,count\r\n,-5\r\n');
  });

  test('runs no formula that a record smuggles in, quoted or not', async () => {
    const rows = [
      { name: '=1+1', count: 0 },
      { name: '=HYPERLINK("http://x","y")', count: 0 },
    ];

    expect(await tableOf(rows)).toBe(
      `\ufefffull_name,count\r\n'=1+1,0\r\n"'=HYPERLINK(""http://x"",""y"")",0\r\n`,
    );
  });

  test('is made a page at a time, as pages come', async () => {
    const pieces: string[] = [];
    for await (const piece of csv(
      asPages([{ name: 'a', count: 1 }], [{ name: 'b', count: 2 }]),
      COLUMNS,
    )) {
      pieces.push(piece);
    }

    expect(pieces).toEqual(['\ufefffull_name,count\r\na,1\r\n', 'b,2\r\n']);
  });
});

describe('An NDJSON file', () => {
  test('has one object a line, with a line break in a text escaped', async () => {
    const text = await textOf(ndjson(asPages([{ name: 'a\nb' }], [{ name: 'لقاء' }])));

    expect(text).toBe('{"name":"a\\nb"}\n{"name":"لقاء"}\n');
  });
});
