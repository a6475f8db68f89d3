import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, vi } from 'vitest';
import type { Graph } from '../../src/graph/run.ts';
import { fingerprintOfNodes } from '../support/fingerprint.ts';
import {
  contentOf,
  expectedOf,
  type HostileCase,
  hostileCases,
  mappingOf,
} from '../support/hostile-cases.ts';
import { buildLiqa, runLiqaProcess } from '../support/liqa-process.ts';
import { OWN_CASES } from '../support/own-hostile-cases.ts';
import { databaseEnvironment, type LiqaRun, runLiqaHere } from '../support/run-liqa.ts';
import { test } from '../support/service.ts';

/** Many loads, one after the other, on machines that do other work beside. */
const TIMEOUT_MS = 900_000;

interface Answered {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly level: 'ok' | 'warning' | 'error';
  readonly code: string;
  /** Null where any will do. */
  readonly line: number | null;
  readonly field: string | null;
  /** By which a table is read. */
  readonly mapping: string | null;
}

const CASES: readonly Answered[] = [
  ...OWN_CASES.map(([name, content, level, code, line = null]) => ({
    ...{ name, content, level, code, line },
    field: null,
    mapping: null,
  })),
  ...hostileCases.map((hostile) => ({
    ...expectedOf(hostile),
    name: `${hostile.name}.${hostile.format}`,
    content: contentOf(hostile),
    line: null,
    field: fieldOf(hostile),
    mapping: mappingOf(hostile),
  })),
];

/** Where the collection names a field of the published format, the message must name it. */
function fieldOf({
  expect: { level, where = '' },
  records,
  recordsGen,
}: HostileCase): string | null {
  return level !== 'ok' && (records || recordsGen) && /^[a-z]+\[\d+\]/.test(where) ? where : null;
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'liqa-hostile-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

/** Loads one file through the command line, as a data set of its own. */
function loadCase({ name, content, mapping }: Answered, ...more: string[]): Promise<LiqaRun> {
  const path = join(folder, encodeURIComponent(name));
  writeFileSync(path, content);
  if (mapping === null) {
    return load(path, ...more);
  }
  writeFileSync(`${path}.yaml`, mapping);
  return load('--from', 'csv', '--mapping', `${path}.yaml`, path, ...more);
}

/** As it is once the command line has opened it, which writes by what release it is kept. */
async function openedGraph(graph: Graph): Promise<string> {
  await load(join(folder, 'nowhere'));
  return fingerprintOfNodes(graph);
}

function load(...args: readonly string[]): Promise<LiqaRun> {
  return runLiqaHere(['load', '--dataset', 'case', ...args]);
}

/** What the command line says of a case: exit code, code, line and field, nothing of the program. */
function expectAnswer({ code: exit, out, err }: LiqaRun, answered: Answered): void {
  const { name, level, code, line, field } = answered;
  const told = new RegExp(`:${line ?? '\\d+'}: ${level} ${code}\\b`);
  expect({ name, exit, err }).toEqual({
    name,
    exit: level === 'error' ? 1 : 0,
    err: level === 'ok' ? '' : expect.stringMatching(told),
  });
  expect({ name, err }).toEqual({ name, err: expect.stringContaining(field ?? '') });
  expect(err).not.toMatch(/\n {4}at |node_modules|\/src\/|dist\/|\[object /);
  expect(out + err).not.toMatch(/[\p{Cs}\u202a-\u202e\u2066-\u2069\u200b]|(?!\n)\p{Cc}/u);
}

describe('Input made to break the loader', () => {
  test(
    'that is refused is told with its place, and leaves the graph as it was, node for node',
    async ({ service }) => {
      await service.load({ people: [{ id: 'p', names: { en: 'Somebody' } }] }, { dataset: 'kept' });
      const before = await openedGraph(service.graph);

      for (const answered of CASES.filter(({ level }) => level === 'error')) {
        expectAnswer(await loadCase(answered), answered);
      }

      expect(await fingerprintOfNodes(service.graph)).toBe(before);
    },
    TIMEOUT_MS,
  );

  test(
    'that is accepted is loaded whole, and a second time changes nothing',
    async ({ service }) => {
      for (const answered of CASES.filter(({ level }) => level !== 'error')) {
        const { name } = answered;
        expectAnswer(await loadCase(answered, '--allow-retractions'), answered);
        const { out } = await loadCase(answered);
        expect({ name, out }).toEqual({ name, out: expect.stringContaining(' 0 changes') });
      }

      expect((await service.query('{ __typename }')).errors).toBeUndefined();
    },
    TIMEOUT_MS,
  );

  test('that is no file is refused at once, with its reason', async ({ service }) => {
    const before = await openedGraph(service.graph);
    const at = (name: string) => join(folder, name);
    execFileSync('mkfifo', [at('pipe.json')]);
    symlinkSync(at('loop.json'), at('loop.json'));
    symlinkSync('/dev/zero', at('endless.json'));
    mkdirSync(at('empty.json'));
    mkdirSync(at('circle'));
    symlinkSync(at('circle'), at('circle/again'));
    execFileSync('mkfifo', [at('circle/pipe.json')]);

    const answers = [
      'pipe.json',
      'loop.json',
      'endless.json',
      'empty.json',
      'circle',
      'nowhere.json',
    ];
    const codes = ['NO_FILE', 'UNREADABLE', 'NO_FILE', 'NO_RECORDS', 'NO_RECORDS', 'NO_SUCH_PATH'];
    for (const [position, name] of answers.entries()) {
      const { code, err } = await load(at(name));
      expect({ name, code, err }).toEqual({
        name,
        code: 1,
        err: expect.stringContaining(`${at(name)}:1: error ${codes[position]}: `),
      });
    }

    expect(await fingerprintOfNodes(service.graph)).toBe(before);
  });

  test('gets the same answers from a process of its own, and the records beside it are told too', async ({
    service,
  }) => {
    await buildLiqa();
    const before = await openedGraph(service.graph);
    const path = join(folder, 'process.ndjson');
    writeFileSync(
      path,
      '{"person":{"id":"x\\u0007"}}\nx\n{"person":{"id":"y","names":{"en":"\\u202eA"}}}\n',
    );

    const run = runLiqaProcess(['load', path], databaseEnvironment());

    expect(await run.ended).toBe(1);
    expect(run.output()).toContain(`${path}:1: error TEXT_FORBIDDEN_CHAR person.id: `);
    expect(run.output()).toContain(`${path}:2: error JSON_SYNTAX: `);
    expect(run.output()).toContain(`${path}:3: error TEXT_FORBIDDEN_CHAR person.names.en: `);
    expect(await fingerprintOfNodes(service.graph)).toBe(before);
  });
});
