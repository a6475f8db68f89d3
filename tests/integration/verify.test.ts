import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, vi } from 'vitest';
import { runLiqa } from '../../src/cli/liqa.ts';
import { applyConstraints } from '../../src/graph/constraints.ts';
import type { Graph, GraphReader, GraphStreamer } from '../../src/graph/run.ts';
import { PACKAGE_ROOT } from '../../src/package-root.ts';
import type { Finding } from '../../src/verify/finding.ts';
import { verifyGraph } from '../../src/verify/verify-graph.ts';
import { fingerprintOfNodes } from '../support/fingerprint.ts';
import { generateWorld } from '../support/generate-world.ts';
import { GRAPH_BREAKS } from '../support/graph-breaks.ts';
import { manyRecords } from '../support/many-records.ts';
import { AMMAN, CAIRO, writeRegister } from '../support/register-files.ts';
import { runLiqaHere } from '../support/run-liqa.ts';
import { createTestService, type TestService, test } from '../support/service.ts';
import { VERIFIED_RECORDS } from '../support/verified-records.ts';
import { VISIT_RECORDS } from '../support/visit-records.ts';

/** Some loads on a busy machine, in milliseconds. */
const SLOW_MS = 300_000;

afterEach(() => vi.unstubAllEnvs());

const verify = (...args: readonly string[]) => runLiqaHere(['verify', ...args]);

async function found(): Promise<readonly Finding[]> {
  const { code, out } = await verify('--json');
  const findings: readonly Finding[] = JSON.parse(out);
  expect(code).toBe(findings.length === 0 ? 0 : 1);
  return findings;
}

const statement = (text: string) => ({
  name: 'breakGraph',
  text,
  encode: () => ({}),
  decode: () => undefined,
});

async function breakBy(graph: Graph, text: string): Promise<void> {
  await graph.write((transaction) => transaction.run(statement(text), undefined));
}

/** Runs `work` in a transaction that is taken back, so that the next finds the graph as it was. */
async function unkept<Result>(
  graph: Graph,
  work: (graph: GraphReader & GraphStreamer) => Promise<Result>,
): Promise<Result> {
  const back: { result?: { readonly of: Result } } = {};
  const taken = new Error('It is taken back.');
  await graph
    .write(async ({ run }) => {
      const each: GraphStreamer['each'] = async (asked, params, onRow) =>
        (await run(asked, params)).forEach(onRow);
      back.result = { of: await work({ read: run, each }) };
      throw taken;
    })
    .catch((error: unknown) => {
      if (error !== taken) {
        throw error;
      }
    });
  if (back.result === undefined) {
    throw taken;
  }
  return back.result.of;
}

describe('liqa verify', () => {
  test('finds nothing in an empty graph, in seeds, in worlds or in a register', {
    timeout: SLOW_MS,
  }, async ({ service }) => {
    expect(await found()).toEqual([]);
    await service.loadPaths([join(PACKAGE_ROOT, 'seeds')]);
    expect(await found()).toEqual([]);
    await service.load(generateWorld({ people: 40, meetings: 60, seed: 11 }));
    const folder = mkdtempSync(join(tmpdir(), 'liqa-verify-'));
    writeRegister(folder, [CAIRO, AMMAN]);
    await service.loadPaths([folder], { from: 'us-travel', dataset: 'register' });
    rmSync(folder, { recursive: true });
    expect(await found()).toEqual([]);

    const before = await fingerprintOfNodes(service.graph);
    const { code, out } = await verify();

    expect({ code, out }).toEqual({ code: 0, out: 'Nothing found: the graph keeps every rule.' });
    expect(await fingerprintOfNodes(service.graph)).toBe(before);
  });

  test('finds nothing in what was made by hand, changed and retracted', {
    timeout: SLOW_MS,
  }, async ({ service }) => {
    await service.load(VERIFIED_RECORDS);
    expect(await found()).toEqual([]);
    const { meetings, ...others } = VERIFIED_RECORDS;
    await service.load({ ...others, meetings: meetings.slice(0, 1) }, { allowRetractions: true });
    expect(await found()).toEqual([]);
    await service.reset();
    await service.load(VISIT_RECORDS);
    await service.load(manyRecords());
    expect(await found()).toEqual([]);
  });

  describe('in a graph that is loaded once', () => {
    let folder: string;
    let loaded: TestService;
    test.beforeAll(async ({ graph }) => {
      folder = mkdtempSync(join(tmpdir(), 'liqa-verify-'));
      loaded = createTestService(graph, folder);
      await loaded.reset();
      await loaded.load(VERIFIED_RECORDS);
    }, SLOW_MS);
    afterAll(() => rmSync(folder, { recursive: true }));

    test.for(GRAPH_BREAKS)('finds %s', { timeout: SLOW_MS }, async ([, text, codes]) => {
      const findings = await unkept(loaded.graph, async (broken) => {
        await broken.read(statement(text), undefined);
        return verifyGraph(broken, () => undefined);
      });

      expect([...new Set(findings.map(({ code }) => code))].sort()).toEqual(codes);
    });

    test('finds nothing afterwards', { timeout: SLOW_MS }, async () => {
      expect(await found()).toEqual([]);
    });
  });

  test('finds a record that is gone, by what leads to it', { timeout: SLOW_MS }, async ({
    service,
  }) => {
    await service.load(VERIFIED_RECORDS);
    await breakBy(service.graph, "MATCH (c:Claim {id: 'copy'}) DELETE c");

    const dangling = (await found()).filter(({ code }) => code === 'UNKNOWN_REF');

    expect(dangling).toMatchObject([{ label: 'Claim', rule: expect.stringContaining('copy') }]);
    expect(dangling[0]?.key).toContain('meeting talks.accounts[1].document');
  });

  test('finds constraints and indexes that are missing, and what they would have kept out', {
    timeout: SLOW_MS,
  }, async ({ service }) => {
    await service.load(VERIFIED_RECORDS);
    try {
      await service.graph.define(statement('DROP CONSTRAINT office_id_unique'));
      await service.graph.define(statement('DROP INDEX name_words_fulltext'));
      await breakBy(service.graph, "CREATE (:Office {id: 'eg-minister'})");

      const codes = (await found()).map(({ code, label, key }) => `${code} ${label} ${key}`);

      expect(codes).toContain('CONSTRAINT_MISSING Office id');
      expect(codes).toContain('INDEX_MISSING Name words');
      expect(codes).toContain('KEY_TWICE Office eg-minister');
    } finally {
      await breakBy(service.graph, 'MATCH (o:Office) DETACH DELETE o');
      await applyConstraints(service.graph);
    }
  });

  test('says what is wrong with rule and value, counted by code, the first of each', {
    timeout: SLOW_MS,
  }, async ({ service }) => {
    await service.load(VERIFIED_RECORDS);
    await breakBy(
      service.graph,
      `MATCH (p:Person {id: 'jane'}) SET p.born = '1950'
       WITH p UNWIND range(1, 30) AS n CREATE (:Name {text: 'lost ' + n})`,
    );

    const { code, out } = await verify();

    expect(code).toBe(1);
    expect(out).toContain('31 findings:\n  PART_WITHOUT_OWNER 30\n  VALUE_DIFFERS 1\n');
    expect(out).toContain('VALUE_DIFFERS Person jane: born must be 1950-02-01, but got: 1950');
    expect(out).toContain('… and 10 more (--json lists all)');
    expect(out.match(/lost \d+/g)).toHaveLength(20);
  });

  test('without a database exits with 3, with a wrong option with 2', async () => {
    vi.stubEnv('NEO4J_URI', 'bolt://127.0.0.1:9');
    vi.stubEnv('NEO4J_PASSWORD', 'none');
    const io = { out: () => undefined, err: () => undefined, interactive: false };

    expect(await runLiqa(['verify'], io)).toBe(3);
    expect(await runLiqa(['verify', '--nonsense'], io)).toBe(2);
    expect(await runLiqa(['verify', '--help'], io)).toBe(0);
  });
});
