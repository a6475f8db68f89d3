import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, vi } from 'vitest';
import { fingerprintOfNodes } from '../support/fingerprint.ts';
import { AMMAN, CAIRO, UNREADABLE, writeRegister } from '../support/register-files.ts';
import { runLiqaHere } from '../support/run-liqa.ts';
import { test } from '../support/service.ts';

const FOLDERS: string[] = [];
let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'liqa-from-')), 'register');
  FOLDERS.push(folder);
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => {
  for (const made of FOLDERS) {
    rmSync(join(made, '..'), { recursive: true });
  }
});

const liqa = (...args: readonly string[]) => runLiqaHere(args);

/** The report of a load as JSON. */
async function loadJson(...args: readonly string[]) {
  const { code, out } = await liqa('load', '--json', ...args);
  return { code, report: JSON.parse(out) };
}

describe('liqa load --from us-travel', () => {
  test('loads a register as one, and the second time nothing changes', async ({ service }) => {
    writeRegister(folder, [CAIRO, AMMAN]);

    const first = await loadJson('--from', 'us-travel', folder);
    const before = await fingerprintOfNodes(service.graph);
    const second = await liqa('load', '--from', 'us-travel', folder);

    expect(first).toMatchObject({
      code: 0,
      report: {
        outcome: 'DONE',
        dataset: { id: 'register', kind: 'REGISTER' },
        refused: 0,
        faults: [],
        files: [
          { file: join(folder, 'travels/roe-jane-a.xml'), rows: 2, refused: 0 },
          { file: join(folder, 'visits/1980.xml'), rows: 1, refused: 0 },
        ],
      },
    });
    const { kinds, read } = first.report;
    expect(kinds.map(({ kind }: { kind: string }) => kind)).toContain('meeting');
    expect(read).toBe(kinds.reduce((sum: number, count: { read: number }) => sum + count.read, 0));
    expect(second.out).toContain('0 changes, the graph is as it was.');
    expect(second.out).toContain('people left open');
    expect(await fingerprintOfNodes(service.graph)).toBe(before);
  });

  test('stops at a row that cannot be read, and writes nothing', async ({ service }) => {
    writeRegister(folder, [CAIRO]);
    await liqa('load', '--from', 'us-travel', folder);
    const before = await fingerprintOfNodes(service.graph);
    writeRegister(folder, [CAIRO, AMMAN, UNREADABLE]);

    const { code, out, err } = await liqa('load', '--from', 'us-travel', folder);

    expect(code).toBe(1);
    expect(err).toMatch(/roe-jane-a\.xml:\d+: error UNREADABLE_ROW: .*9003/);
    expect(out).toContain('Nothing was written.');
    expect(await fingerprintOfNodes(service.graph)).toBe(before);
  });

  test('with --skip-unreadable leaves such rows out, and counts them as refused', async ({
    service,
  }) => {
    writeRegister(folder, [CAIRO, UNREADABLE]);

    const { code, out, err } = await liqa(
      ...['load', '--from', 'us-travel', '--skip-unreadable', folder],
    );

    const answer = await service.query('{ loads { nodes { refused } } }');
    expect(code).toBe(0);
    expect(err).toMatch(/roe-jane-a\.xml:\d+: left out: .*9003/);
    expect(out).toContain(', 1 row refused.');
    expect(out).toMatch(/travels\/roe-jane-a\.xml +2 +\d+ +1\n/);
    expect(answer.data).toEqual({ loads: { nodes: [{ refused: 1 }] } });
  });

  test('tells for each person what is known of them', async ({ service: _service }) => {
    writeRegister(folder, [CAIRO, AMMAN]);
    await liqa('load', '--from', 'us-travel', folder);

    const { code, out } = await liqa('report', 'us-travel/people/roe-jane-a', '--json');

    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      name: 'Jane A. Roe',
      counterparts: { count: 3 },
      datasets: [{ dataset: 'register', kind: 'REGISTER' }],
      publishers: [{ publisher: 'Office of the Historian, U.S. Department of State' }],
    });
  });

  test('makes one of two mentions with a reason, until a record says that they are two', async ({
    service,
  }) => {
    const [one, other] = [
      'us-travel/travels/9001/hassan-darwish',
      'us-travel/visits/9101/hassan-darwish',
    ];
    const idsOf = async () => {
      const { data } = await service.query(
        'query($one: String!, $other: String!) { one: person(ref: $one) { recordId } other: person(ref: $other) { recordId } }',
        { one, other },
      );
      return data;
    };
    writeRegister(folder, [CAIRO]);
    await liqa('load', '--from', 'us-travel', folder);
    const merged = await idsOf();
    const judged = await service.query(
      '{ judgements(automatic: true, first: 50) { nodes { verdict score because aRecordId bRecordId } } }',
    );
    const overruling = { judgements: [{ different: [one, other], because: 'father and son' }] };

    await service.load(overruling, { dataset: 'ours' });
    const apart = await idsOf();
    await service.load({ dataset: { id: 'ours', kind: 'CURATED' } }, { allowRetractions: true });

    expect(merged).toEqual({ one: { recordId: one }, other: { recordId: one } });
    expect(judged.data).toMatchObject({
      judgements: {
        nodes: expect.arrayContaining([
          expect.objectContaining({
            verdict: 'SAME',
            score: expect.any(Number),
            because: expect.stringMatching(/Hassan Darwish/),
          }),
        ]),
      },
    });
    expect(apart).toEqual({ one: { recordId: one }, other: { recordId: other } });
    expect(await idsOf()).toEqual(merged);
  });

  test('is taken back by a load of nothing, and loaded again gives the same graph', async ({
    service,
  }) => {
    writeRegister(folder, [CAIRO, AMMAN]);
    const nothing = join(folder, '..', 'nothing.yaml');
    writeFileSync(nothing, 'dataset: { id: register, kind: REGISTER }\n');
    await loadJson('--from', 'us-travel', folder);
    const before = await graphOf(service);

    const refused = await loadJson(nothing);
    const taken = await loadJson('--allow-retractions', nothing);
    const empty = await graphOf(service);
    await loadJson('--from', 'us-travel', folder);

    expect(refused.report.faults).toMatchObject([{ code: 'TOO_MANY_RETRACTIONS' }]);
    expect(taken).toMatchObject({ code: 0, report: { outcome: 'DONE', created: 0, read: 0 } });
    expect(empty.data).toMatchObject({
      people: { totalCount: 0 },
      meetings: { totalCount: 0 },
      documents: { totalCount: 0 },
    });
    expect(await graphOf(service)).toEqual(before);
  });
});

function graphOf({ query }: { readonly query: (source: string) => Promise<{ data?: unknown }> }) {
  return query(`{
    people(first: 100) { totalCount nodes { recordId names { text } meetings { totalCount } } }
    meetings(first: 100) { totalCount nodes { recordId title date { edtf } } }
    documents(first: 100) { totalCount nodes { recordId } }
  }`).then(({ data }) => ({ data }));
}

describe('liqa load --from', () => {
  test('of a format that there is not exits with 2 and names those there are', async () => {
    const { code, err } = await liqa('load', '--from', 'tables', 'anything');

    expect(code).toBe(2);
    expect(err).toContain('--from must be one of records, us-travel, csv, gdelt, but got: tables.');
  });

  test('records reads the published format, as without it', async ({ service: _service }) => {
    const path = join(folder, '..', 'one.json');
    writeFileSync(path, '{"people":[{"id":"p","names":{"en":"P"}}]}');

    const { report } = await loadJson('--from', 'records', path);

    expect(report).toMatchObject({ outcome: 'DONE', dataset: { id: 'one', kind: 'CURATED' } });
  });
});
