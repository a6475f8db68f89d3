import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, vi } from 'vitest';
import { fingerprintOfFacts } from '../support/fingerprint.ts';
import { runLiqaHere } from '../support/run-liqa.ts';
import { test } from '../support/service.ts';

const ROWS = 3_000;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'liqa-faults-'));
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true }));

const load = (...args: readonly string[]) => runLiqaHere(['load', ...args]);

function file(name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

function rows(lineOf: (at: number) => string): readonly string[] {
  return Array.from({ length: ROWS }, (_, at) => lineOf(at));
}

describe('A file of which almost everything is wrong', () => {
  test('is read until too much is wrong, which is told first, and nothing is written', async ({
    service,
  }) => {
    await service.load({ people: [{ id: 'kept', names: { en: 'Kept' } }] }, { dataset: 'bad' });
    const before = await fingerprintOfFacts(service.graph);
    const path = file(
      'bad.ndjson',
      rows((at) => JSON.stringify({ person: { id: `p${at}`, names: 7 } })),
    );

    const { code, out, err } = await load('--dataset', 'bad', path);
    const json = JSON.parse((await load('--dataset', 'bad', '--json', path)).out);

    const [first, second, ...others] = err.split('\n');
    expect(code).toBe(1);
    expect(first).toBe(
      `${path}:1001: error TOO_MANY_ERRORS person.names: ${path} must have at most 1000 errors to be read to its end, but has more: what stands from here on was not read. Mend these first.`,
    );
    expect(second).toMatch(/bad\.ndjson:1: error TYPE person\.names: /);
    expect(others.at(-1)).toBe('… and 951 more (--json lists all)');
    expect(out).toContain('Refused 1001 records of bad: 1001 faulty. Nothing was written.');
    expect(json.faults).toHaveLength(1_001);
    expect(json).toMatchObject({ outcome: 'REFUSED', refused: 1_001, retracted: 0 });
    expect(await fingerprintOfFacts(service.graph)).toBe(before);
  });

  test('only beside other records is told of in the same way', async ({ service: _service }) => {
    const office = (at: number) => ({ id: `o${at}`, titles: { en: 'Envoy' }, of: `lost-${at}` });
    const path = file(
      'lost.ndjson',
      rows((at) => JSON.stringify({ office: office(at) })),
    );

    const { code, err } = await load(path);

    expect(code).toBe(1);
    expect(err).toMatch(/^.*lost\.ndjson:1001: error TOO_MANY_ERRORS .* was not checked\./);
    expect(err.split('\n')[1]).toMatch(/lost\.ndjson:1: error UNKNOWN_REF office\.of: /);
  });

  test('is loaded without its rows by --skip-unreadable, which counts all of them', async ({
    service: _service,
  }) => {
    const mapping = file('people.yaml', [
      'dataset: { id: people, kind: CURATED }',
      'records: [ { person: { id: { column: id }, names: { en: { column: name } } } } ]',
    ]);
    const path = file('people.csv', ['id,name', 'p,Somebody', ...rows((at) => `q${at}`)]);
    const args = ['--from', 'csv', '--mapping', mapping, '--skip-unreadable', path];

    const { code, out, err } = await load(...args);
    const json = JSON.parse((await load(...args, '--json')).out);

    expect(code).toBe(0);
    expect(out).toContain('1 created, 0 changed, 0 unchanged, 0 retracted, 3000 rows refused.');
    expect(err).toContain('… and 2950 more (--json lists the first 1000)');
    expect(json).toMatchObject({ outcome: 'UNCHANGED', refused: ROWS, leftOutCount: ROWS });
    expect(json.leftOut).toHaveLength(1_000);
  });
});
