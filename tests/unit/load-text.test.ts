import { expect, test } from 'vitest';
import { sayReport } from '../../src/cli/load-text.ts';
import type { LoadReport } from '../../src/ingest/load-report.ts';

const REPORT: LoadReport = {
  outcome: 'DONE',
  dataset: { id: 'travels', kind: 'REGISTER' },
  load: 'l1',
  read: 1_234,
  created: 1_200,
  changed: 30,
  unchanged: 4,
  retracted: 2,
  refused: 1,
  files: [
    { file: 'a.xml', rows: 1_000, made: 1_200, refused: 0, passedOver: {} },
    { file: 'b.xml', rows: 20, made: 34, refused: 1, passedOver: {} },
  ],
  kinds: [
    { kind: 'person', read: 1_030, created: 1_000, changed: 30, unchanged: 0, retracted: 2 },
    { kind: 'meeting', read: 204, created: 200, changed: 0, unchanged: 4, retracted: 0 },
  ],
  findings: [
    { what: 'MERGED', of: 'person', count: 1_500, new: 700 },
    { what: 'MERGED', of: 'place', count: 3, new: 0 },
    { what: 'DISAGREEMENT', of: 'DATE', count: 2, new: 2 },
    { what: 'WEAKLY_NAMED', of: 'person', count: 12, new: 5 },
  ],
  records: { created: [], changed: [], retracted: [] },
  conflicts: [],
  faults: [],
  leftOutCount: 1,
  leftOut: [
    {
      level: 'error',
      file: 'b.xml',
      line: 9,
      field: '',
      code: 'UNREADABLE_ROW',
      message: 'row 7 must have an end that is not before its start.',
    },
  ],
};

function said(report: LoadReport) {
  const out: string[] = [];
  const err: string[] = [];
  sayReport(report, {
    out: (line) => void out.push(line),
    err: (line) => void err.push(line),
    interactive: false,
  });
  return { out, err };
}

test('a load ends with tables of its records, its files and what rules found', () => {
  const { out, err } = said(REPORT);

  expect(err).toEqual(['b.xml:9: left out: row 7 must have an end that is not before its start.']);
  expect(out).toEqual([
    'Loaded 1234 records of travels: 1200 created, 30 changed, 4 unchanged, 2 retracted, 1 row refused.',
    '',
    '  records    read    new  changed  unchanged  retracted',
    '  people    1,030  1,000       30          0          2',
    '  meetings    204    200        0          4          0',
    '',
    '  files     rows  records made  refused',
    '  a.xml    1,000         1,200        0',
    '  b.xml       20            34        1',
    '  2 files  1,020         1,234        1',
    '',
    '  merged by rule    people 1,500 (700 new), places 3',
    '  alike, undecided  none',
    '  disagreements     date 2 (2 new)',
    '  people left open  12 (5 new)',
  ]);
});

test('of many files only those with something refused are listed one by one', () => {
  const plain = Array.from({ length: 20 }, (_, at) => ({
    file: `${at}.xml`,
    rows: 10,
    made: 5,
    refused: 0,
    passedOver: {},
  }));

  const { out } = said({ ...REPORT, files: [...plain, ...REPORT.files] });

  const cells = out.map((line) => line.trim().split(/ {2,}/));

  expect(cells.filter(([file]) => file?.endsWith('.xml'))).toEqual([['b.xml', '20', '34', '1']]);
  expect(cells).toContainEqual(['21 others (--json lists all)', '1,200', '1,300', '0']);
});

test('of many files of which nothing is refused only the sum is told', () => {
  const plain = Array.from({ length: 20 }, (_, at) => ({
    file: `${at}.xml`,
    rows: 10,
    made: 5,
    refused: 0,
    passedOver: {},
  }));

  const { out } = said({ ...REPORT, files: plain, leftOut: [], leftOutCount: 0 });

  const cells = out.map((line) => line.trim().split(/ {2,}/));
  expect(cells).toContainEqual(['20 files', '200', '100', '0']);
  expect(out.filter((line) => /others|\.xml/.test(line))).toEqual([]);
});

test('a refused load tells no tables of what it did not do', () => {
  const { out } = said({ ...REPORT, outcome: 'REFUSED', files: [], findings: null });

  expect(out).toEqual(['Refused 1234 records of travels: 1 faulty. Nothing was written.']);
});

test('rows that are passed over have a column of their own where there are any', () => {
  const passedOver = { OTHER_EVENT: 800, ONE_STATE: 12 };
  const files = [{ file: '1.csv', rows: 1_000, made: 376, refused: 0, passedOver }];

  const { out } = said({ ...REPORT, files, leftOut: [], leftOutCount: 0 });

  expect(out).toContain('  files   rows  records made  refused  passed over');
  expect(out).toContain('  1.csv  1,000           376        0          812');
});

test('rows that are left out and not kept are counted too', () => {
  const leftOut = Array.from({ length: 1_000 }, () => REPORT.leftOut).flat();

  const { err, out } = said({ ...REPORT, leftOut, leftOutCount: 2_345 });

  expect(err).toHaveLength(51);
  expect(err.at(-1)).toBe('… and 2295 more (--json lists the first 1000)');
  expect(out[0]).toMatch(/, 2345 rows refused\.$/);
});
