import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, vi } from 'vitest';
import { PACKAGE_ROOT } from '../../src/package-root.ts';
import { gdeltRow } from '../support/gdelt-rows.ts';
import { runLiqaHere } from '../support/run-liqa.ts';
import { test } from '../support/service.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'liqa-feeds-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const WRITTEN = '{ loads { totalCount } meetings { totalCount } documents { totalCount } }';
const NOTHING = {
  loads: { totalCount: 0 },
  meetings: { totalCount: 0 },
  documents: { totalCount: 0 },
};
const load = (...args: readonly string[]) => runLiqaHere(['load', ...args]);

/** The first fenced block of a language on a page. */
function block(page: string, language: string): string {
  const text = readFileSync(join(PACKAGE_ROOT, page), 'utf8');
  return new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(text)?.[1] ?? '';
}

describe('liqa load --from csv', () => {
  test('the example of the page on feeds is loaded, and the second time nothing changes', async ({
    service,
  }) => {
    const mapping = put('talks.yaml', block('docs/feeds.md', 'yaml'));
    const table = put('talks.csv', block('docs/feeds.md', 'csv'));

    const first = await load('--from', 'csv', '--mapping', mapping, table, '--json');
    const second = await load('--from', 'csv', '--mapping', mapping, table);

    const { data, errors } = await service.query(`{
      meetings(first: 9, orderBy: { field: DATE, direction: ASC }) { nodes { recordId kind date { edtf } place { name } accounts { nodes { locator note } } } }
      person(ref: "ada-example") { encounters(first: 9) { edges { node { name } meetingCount } } }
    }`);
    expect(errors).toBeUndefined();
    expect(JSON.parse(first.out)).toMatchObject({
      outcome: 'DONE',
      dataset: { id: 'talks', kind: 'REGISTER' },
      faults: [],
      files: [{ rows: 2, made: 9, refused: 0 }],
    });
    expect(second.out).toContain('0 changes, the graph is as it was.');
    expect(data).toMatchObject({
      meetings: {
        nodes: [
          { recordId: 'talks/1-moscow', kind: 'TALKS', date: { edtf: '2024-01-16' } },
          {
            recordId: 'talks/2-cairo',
            place: { name: 'Cairo' },
            accounts: {
              nodes: [{ locator: 'row 2', note: expect.stringContaining('one day,\n') }],
            },
          },
        ],
      },
      person: {
        encounters: {
          edges: expect.arrayContaining([
            { node: { name: 'Choe Beispiel' }, meetingCount: 1 },
            { node: { name: 'Kim Muster' }, meetingCount: 1 },
          ]),
        },
      },
    });
  });

  test('the mapping of the README reads two columns of states', async ({ service }) => {
    const readme = readFileSync(join(PACKAGE_ROOT, 'README.md'), 'utf8');
    const [, mapping = ''] = /table or a feed[\s\S]*?```yaml\n([\s\S]*?)```/.exec(readme) ?? [];
    const args = ['--from', 'csv', '--mapping', put('talks.yaml', mapping)];

    const { code } = await load(...args, put('a.csv', 'No,Date,Host,Guest\n1,3/4/2024,EG,JO\n'));
    const fitting = await load(...args, put('a.csv', 'No,Date,Host,Guest\n1,03/04/2024,EG,JO\n'));

    const { data } = await service.query('{ dyad(a: "EG", b: "JO") { firstDate { edtf } } }');
    expect([code, fitting.code]).toEqual([1, 0]);
    expect(data).toEqual({ dyad: { firstDate: { edtf: '2024-04-03' } } });
  });

  test('a mapping is asked for, and refused before anything is read', async ({ service }) => {
    const table = put('a.csv', 'Id\n1\n');
    const mapping = put('m.yaml', 'dataset: { id: a, kind: FEED }\nrecords: [ { person: {} } ]\n');

    const without = await load('--from', 'csv', table);
    const wrong = await load('--mapping', mapping, table);
    const faulty = await load('--from', 'csv', '--mapping', mapping, table);

    expect([without.code, wrong.code, faulty.code]).toEqual([2, 2, 1]);
    expect(without.err).toContain('--from csv must come with --mapping FILE');
    expect(wrong.err).toContain('--mapping must come with --from csv');
    expect(faulty.err).toContain('m.yaml:2: error REQUIRED records[0].person.id');
    expect((await service.query(WRITTEN)).data).toEqual(NOTHING);
  });
});

const EVENTS = [
  gdeltRow({ GLOBALEVENTID: 1, EventCode: '040' }),
  gdeltRow({ GLOBALEVENTID: 2, EventCode: '042', SQLDATE: 20240120 }),
  gdeltRow({ GLOBALEVENTID: 3, EventCode: '036' }),
  gdeltRow({ GLOBALEVENTID: 4, EventCode: '190' }),
  gdeltRow({ GLOBALEVENTID: 5, Actor2CountryCode: '' }),
];
const UNREADABLE = gdeltRow({ GLOBALEVENTID: 6, SQLDATE: 20240230 });

describe('liqa load --from gdelt', () => {
  test('states meet and no person does; packed, and loaded again, it changes nothing', async ({
    service,
  }) => {
    const plain = put('feed.export.CSV', `${EVENTS.join('\n')}\n`);
    const packed = put('feed.export.CSV.gz', gzipSync(EVENTS.join('\n')));

    const first = await load('--from', 'gdelt', '--dataset', 'gdelt', plain);
    const second = await load('--from', 'gdelt', '--dataset', 'gdelt', packed);

    const { data, errors } = await service.query(`{
      dyad(a: "EG", b: "JO") { meetingCount firstDate { edtf } lastDate { edtf } }
      encounters { totalCount }
      people { totalCount }
      meetings(orderBy: { field: DATE, direction: ASC }) {
        undatedCount
        nodes { recordId status mode hosts { name } accounts { nodes { note document { url } } } }
      }
    }`);
    expect(errors).toBeUndefined();
    expect(first.out).toMatch(/feed\.export\.CSV|passed over/);
    expect(second).toMatchObject({ code: 0, err: '' });
    expect(second.out).toContain('0 changes');
    expect(data).toMatchObject({
      dyad: {
        meetingCount: 2,
        firstDate: { edtf: '2024-01-16' },
        lastDate: { edtf: '2024-01-20' },
      },
      encounters: { totalCount: 0 },
      people: { totalCount: 0 },
      meetings: {
        undatedCount: 1,
        nodes: [
          {
            recordId: 'gdelt/1',
            accounts: {
              nodes: [
                {
                  note: expect.stringContaining('mentioned 12 times in 3 sources'),
                  document: { url: 'https://news.example.org/2024/01/16/talks' },
                },
              ],
            },
          },
          { recordId: 'gdelt/2', hosts: [{ name: 'Jordan' }] },
          { recordId: 'gdelt/3', status: 'ANNOUNCED' },
        ],
      },
    });
  });

  test('a row that cannot be read stops the load, or is left out and counted', async ({
    service,
  }) => {
    const feed = put('feed.csv', [...EVENTS, UNREADABLE].join('\n'));

    const stopped = await load('--from', 'gdelt', feed);
    const untouched = await service.query(WRITTEN);
    const skipped = await load('--from', 'gdelt', '--skip-unreadable', '--json', feed);

    expect(stopped.code).toBe(1);
    expect(stopped.err).toMatch(
      /feed\.csv:6: error UNREADABLE_ROW: .*column 2 \(SQLDATE\) must be a day \(YYYYMMDD\), but got: 20240230/,
    );
    expect(untouched.data).toEqual(NOTHING);
    expect(skipped.code).toBe(0);
    expect(JSON.parse(skipped.out)).toMatchObject({
      outcome: 'DONE',
      refused: 1,
      leftOut: [{ line: 6 }],
      files: [{ rows: 6, refused: 1, passedOver: { OTHER_EVENT: 1, NO_TWO_STATES: 1 } }],
    });
  });

  test('--quiet says nothing but errors', async ({ service: _service }) => {
    const feed = put('feed.csv', EVENTS.join('\n'));
    const broken = put('broken.csv', UNREADABLE);

    const silent = await load('--from', 'gdelt', '--quiet', feed);
    const told = await load('--from', 'gdelt', '--quiet', broken);
    const report = await load('--from', 'gdelt', '--quiet', '--json', feed);

    expect(silent).toEqual({ code: 0, out: '', err: '' });
    expect(told).toMatchObject({ code: 1, out: '' });
    expect(told.err).toContain('broken.csv:1: error UNREADABLE_ROW');
    expect(report.err).toBe('');
    expect(JSON.parse(report.out)).toMatchObject({ outcome: 'UNCHANGED' });
  });
});
