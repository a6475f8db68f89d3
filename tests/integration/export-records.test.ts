import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, vi } from 'vitest';
import type { Statement } from '../../src/graph/statement.ts';
import { PACKAGE_ROOT } from '../../src/package-root.ts';
import { fingerprintOfView } from '../support/fingerprint.ts';
import { generateWorld } from '../support/generate-world.ts';
import { manyRecords } from '../support/many-records.ts';
import { AMMAN, CAIRO, writeRegister } from '../support/register-files.ts';
import { runLiqaHere } from '../support/run-liqa.ts';
import { type TestService, test } from '../support/service.ts';

/** Some loads, exports and loads again on a busy machine, in milliseconds. */
const SLOW_MS = 300_000;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'liqa-records-'));
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true }));

const exportTo = (path: string) => runLiqaHere(['export', '--records', path]);
const loadEach = (...args: readonly string[]) => runLiqaHere(['load', '--each', ...args]);

/** Every claim as it is kept, apart from the load that it came with. */
const claims: Statement<undefined, string> = {
  name: 'claims',
  text: `MATCH (c:Claim)
    RETURN c.key + ' ' + c.datasetKind + ' ' + c.hash + ' ' + c.content AS claim`,
  encode: () => ({}),
  decode: ({ claim }) => claim,
};

async function factsOf({ graph }: TestService) {
  return {
    claims: [...(await graph.read(claims, undefined))].sort(),
    view: await fingerprintOfView(graph),
  };
}

function filesIn(path: string): Readonly<Record<string, string>> {
  const names = readdirSync(path).sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(path, name), 'utf8')]));
}

/** Exports, empties the database, loads that, and exports again. */
async function thereAndBack(service: TestService, name: string) {
  const before = await factsOf(service);
  const [first, second] = [join(folder, `${name}-1`), join(folder, `${name}-2`)];
  const exported = await exportTo(first);
  expect(exported).toMatchObject({ code: 0, err: '' });
  await service.reset();
  const loaded = await loadEach(first);
  expect(loaded.out + loaded.err).not.toContain('error');
  expect(loaded.code).toBe(0);
  const again = await exportTo(second);
  expect(again.code).toBe(0);
  return { before, after: await factsOf(service), first: filesIn(first), second: filesIn(second) };
}

describe('liqa export --records', () => {
  test('restores seeds, a world and a register in an empty database, fact for fact', {
    timeout: SLOW_MS,
  }, async ({ service }) => {
    const register = join(folder, 'register');
    writeRegister(register, [CAIRO, AMMAN]);
    await service.loadPaths([join(PACKAGE_ROOT, 'seeds')]);
    await service.load(generateWorld({ people: 40, meetings: 60, seed: 4 }));
    await service.load(manyRecords());
    await service.loadPaths([register], { from: 'us-travel' });

    const { before, after, first, second } = await thereAndBack(service, 'all');

    expect(Object.keys(first)).toEqual([
      '01-five-articles.ndjson',
      '02-many.ndjson',
      '03-register.ndjson',
      '04-world.ndjson',
    ]);
    expect(before.claims.length).toBeGreaterThan(300);
    expect(after).toEqual(before);
    expect(second).toEqual(first);
  });

  test('restores data sets that need one another', { timeout: SLOW_MS }, async ({ service }) => {
    const person = (id: string, document: string) => ({
      id,
      names: { en: { text: `Person ${id}`, documents: [document] } },
    });
    await service.load({ dataset: { id: 'a', kind: 'FEED' }, documents: [{ id: 'da' }] });
    await service.load({
      dataset: { id: 'b', kind: 'CURATED' },
      documents: [{ id: 'db' }],
      people: [person('q', 'da')],
    });
    await service.load(
      {
        dataset: { id: 'a', kind: 'FEED' },
        people: [person('p', 'db')],
        judgements: [{ different: ['p', 'q'], because: 'they are\ntwo' }],
      },
      { add: true },
    );

    const { before, after, first, second } = await thereAndBack(service, 'circle');

    expect(Object.keys(first)).toEqual(['01-a.ndjson', '02-b.ndjson', '03-a.ndjson']);
    expect(first['01-a.ndjson']).toBe(
      '{"dataset":{"id":"a","kind":"FEED"}}\n{"document":{"id":"da"}}\n',
    );
    expect(after).toEqual(before);
    expect(second).toEqual(first);
  });

  test('keeps what was overruled, and names of files apart from ids', { timeout: SLOW_MS }, async ({
    service,
  }) => {
    const people = [{ id: 'p', names: { ar: 'جين\u061c رو', en: ['Jane Roe', 'J. Roe'] } }];
    await service.load({ dataset: { id: '../رحلات 1', kind: 'REGISTER' }, people });
    await service.load({ dataset: { id: '../رحلات/1', kind: 'CURATED' }, people });

    const { before, after, first, second } = await thereAndBack(service, 'names');

    expect(Object.keys(first)).toEqual(['01-رحلات-1.ndjson', '02-رحلات-1.ndjson']);
    expect(after).toEqual(before);
    expect(second).toEqual(first);
  });

  test('refuses a folder that holds something, and leaves it as it is', async ({ service }) => {
    await service.load(manyRecords());
    const path = join(folder, 'held');
    mkdirSync(path);
    writeFileSync(join(path, 'mine.txt'), 'mine');

    const { code, err } = await exportTo(path);

    expect(code).toBe(1);
    expect(err).toBe(`FOLDER_NOT_EMPTY: ${path} must be empty or not be there, but has 1 entry.`);
    expect(filesIn(path)).toEqual({ 'mine.txt': 'mine' });
  });

  test('of what no load could read again is refused, and leaves nothing', async ({ service }) => {
    await service.load(manyRecords());
    await service.graph.write((transaction) =>
      transaction.run(
        {
          ...claims,
          text: `MATCH (c:Claim {kind: 'person', id: 'person-1'})
            SET c.content = replace(c.content, '"en"', '"no language"') RETURN c.key AS claim`,
        },
        undefined,
      ),
    );
    const path = join(folder, 'damaged');

    const { code, err } = await exportTo(path);

    expect(code).toBe(1);
    expect(err).toContain('The person person-1 of many must be such that a load can read it again');
    expect(existsSync(path)).toBe(false);
    expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([]);
  });

  test('tells what it does not go with, and a folder that cannot be written', async () => {
    const codes: number[] = [];
    for (const args of [['meetings'], ['--format', 'csv'], ['--output', 'x']]) {
      codes.push((await runLiqaHere(['export', '--records', join(folder, 'x'), ...args])).code);
    }
    const { code, err } = await exportTo(join(folder, 'no/such/folder'));

    expect(codes).toEqual([2, 2, 2]);
    expect(code).toBe(1);
    expect(err).toContain('UNWRITABLE: ');
  });
});

describe('liqa load --each', () => {
  test('ends at the first file that is refused, with what came before loaded', async ({
    service,
  }) => {
    const path = mkdtempSync(join(folder, 'each-'));
    const person = (id: string, of: string) =>
      JSON.stringify({ people: [{ id, names: { en: { text: id, documents: [of] } } }] });
    writeFileSync(join(path, '1-a.json'), '{"documents":[{"id":"d"}]}');
    writeFileSync(join(path, '2-b.json'), person('p', 'e'));
    writeFileSync(join(path, '3-c.json'), person('q', 'd'));

    const { code, out, err } = await loadEach(path);
    const json = await loadEach(path, '--json');

    expect(code).toBe(1);
    expect(out).toContain('Loaded 1 records of 1-a: 1 created');
    expect(out).toContain('Refused 1 records of 2-b');
    expect(err).toContain('UNKNOWN_REF');
    expect(out).not.toContain('3-c');
    expect(JSON.parse(json.out)).toMatchObject([{ outcome: 'UNCHANGED' }, { outcome: 'REFUSED' }]);
    expect(await service.graph.read(claims, undefined)).toHaveLength(1);
  });

  test('tells what it does not go with, and paths without records', async () => {
    const codes: number[] = [];
    for (const args of [['--dataset', 'x'], ['--dry-run'], ['--from', 'us-travel']]) {
      codes.push((await loadEach(folder, ...args)).code);
    }
    const nothing = await loadEach(join(folder, 'nothing'));

    expect(codes).toEqual([2, 2, 2]);
    expect(nothing.code).toBe(1);
    expect(nothing.err).toContain('NO_SUCH_PATH');
  });
});
