import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, vi } from 'vitest';
import { PACKAGE_ROOT } from '../../src/package-root.ts';
import { fingerprintOfNodes } from '../support/fingerprint.ts';
import { runLiqaHere } from '../support/run-liqa.ts';
import { test } from '../support/service.ts';

const SEEDS = join(PACKAGE_ROOT, 'seeds');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'liqa-load-'));
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true }));

const load = (...args: readonly string[]) => runLiqaHere(['load', ...args]);

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('liqa load', () => {
  test('loads the seeds, and says the second time that nothing changed', async ({ service }) => {
    const first = await load(SEEDS);
    const before = await fingerprintOfNodes(service.graph);

    const second = await load(SEEDS);

    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toMatch(/Loaded \d+ records of five-articles: \d+ created, 0 changed/);
    expect(second.out).toMatch(/Read \d+ records of five-articles: 0 changes/);
    expect(await fingerprintOfNodes(service.graph)).toBe(before);
  });

  test('tells faults with file, line, code and field, writes nothing and exits with 1', async ({
    service,
  }) => {
    await load(SEEDS);
    const before = await fingerprintOfNodes(service.graph);
    const path = file(
      'bad.yaml',
      'people:\n  - id: p\n    names: { en: P }\n    born: 1999-02-30\n',
    );

    const { code, out, err } = await load(path);

    expect(code).toBe(1);
    expect(err).toContain(`${path}:4: error DATE_INVALID people[0].born:`);
    expect(out).toContain('Nothing was written.');
    expect(await fingerprintOfNodes(service.graph)).toBe(before);
  });

  test('prints nothing but the report with --json', async ({ service: _service }) => {
    const path = file('one.json', '{"people":[{"id":"p","names":{"en":"P"}}]}');

    const { code, out } = await load('--json', '--dataset', 'mine', path);

    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      outcome: 'DONE',
      dataset: { id: 'mine', kind: 'CURATED' },
      created: 1,
      records: { created: ['person p'] },
    });
  });

  test('with --dry-run lists what would be done, and does nothing', async ({ service }) => {
    await load(SEEDS);
    const before = await fingerprintOfNodes(service.graph);
    const path = file('dry.ndjson', '{"person":{"id":"q","names":{"en":"Q"}}}\n');

    const { code, out } = await load('--dry-run', path);

    expect(code).toBe(0);
    expect(out).toContain('would create  person q');
    expect(out).toContain('Nothing was written.');
    expect(await fingerprintOfNodes(service.graph)).toBe(before);
  });

  test('without a path or with an unknown option exits with 2 and says how it is used', async () => {
    expect(await load()).toMatchObject({ code: 2 });
    expect(await load('--nonsense', SEEDS)).toMatchObject({ code: 2 });
    expect((await load('--help')).out).toContain('--allow-retractions');
  });

  test('that names no file says so', async ({ service: _service }) => {
    const { code, err } = await load(join(folder, 'absent.yaml'));

    expect(code).toBe(1);
    expect(err).toContain('absent.yaml');
  });

  test('stops on Ctrl-C with nothing written', async ({ service }) => {
    const path = file('more.json', '{"people":[{"id":"p","names":{"en":"P"}}]}');
    await load(SEEDS);
    const before = await fingerprintOfNodes(service.graph);

    const { code, err } = await runLiqaHere(['load', path], (line) => {
      if (line.startsWith('Connecting')) {
        process.emit('SIGINT');
      }
    });

    expect(code).toBe(1);
    expect(err).toContain('Stopped: nothing was written.');
    expect(await fingerprintOfNodes(service.graph)).toBe(before);
  });

  test('leads every id that was ever declared to the person of today', async ({ service }) => {
    const path = file(
      'same.yaml',
      [
        'people:',
        '  - { id: kim-jong-un, names: { en: Kim Jong Un } }',
        '  - { id: kim-jong-woon, names: { en: Kim Jong Woon } }',
        'judgements:',
        '  - { same: [kim-jong-un, kim-jong-woon], because: spelling, keep: kim-jong-un }',
      ].join('\n'),
    );
    await load(path);

    const answer = await service.query(`{
      person(ref: "kim-jong-woon") { recordId names { text } }
      people { totalCount }
      judgements { nodes { verdict because a { id } aRecordId b { id } bRecordId } }
    }`);

    const { a, b, ...judgement } = Object(answer.data).judgements.nodes[0];
    expect(answer.data).toMatchObject({
      person: {
        recordId: 'kim-jong-un',
        names: [{ text: 'Kim Jong Un' }, { text: 'Kim Jong Woon' }],
      },
      people: { totalCount: 1 },
    });
    expect(a).toEqual(b);
    expect(judgement).toEqual({
      verdict: 'SAME',
      because: 'spelling',
      aRecordId: 'kim-jong-un',
      bRecordId: 'kim-jong-woon',
    });
  });
});
