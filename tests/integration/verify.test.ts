import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, vi } from 'vitest';
import { runLiqa } from '../../src/cli/liqa.ts';
import { applyConstraints } from '../../src/graph/constraints.ts';
import type { Graph } from '../../src/graph/run.ts';
import { PACKAGE_ROOT } from '../../src/package-root.ts';
import type { Finding } from '../../src/verify/finding.ts';
import { fingerprintOfNodes } from '../support/fingerprint.ts';
import { generateWorld } from '../support/generate-world.ts';
import { manyRecords } from '../support/many-records.ts';
import { AMMAN, CAIRO, writeRegister } from '../support/register-files.ts';
import { runLiqaHere } from '../support/run-liqa.ts';
import { test } from '../support/service.ts';
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

  test.for<[what: string, text: string, codes: readonly string[]]>([
    [
      'a hash that is not that of the content',
      `MATCH (c:Claim {id: 'jane'}) SET c.hash = 'x'`,
      ['CLAIM_HASH'],
    ],
    [
      'a key that is not that of the record',
      `MATCH (c:Claim {id: 'jane'}) SET c.key = 'x'`,
      ['CLAIM_KEY'],
    ],
    [
      'content that is no JSON',
      `MATCH (c:Claim {id: 'jane'}) SET c.content = '{'`,
      ['CLAIM_CONTENT', 'CLAIM_HASH', 'VIEW_NOT_COMPARED'],
    ],
    [
      'content that validation refuses',
      `MATCH (c:Claim {id: 'jane'}) SET c.content = replace(c.content, '1950-02-01', '1950-02-31')`,
      ['CLAIM_CONTENT', 'CLAIM_HASH', 'VIEW_NOT_COMPARED'],
    ],
    [
      'a claim of another record',
      `MATCH (c:Claim {id: 'jane'}) SET c.id = 'june'`,
      ['CLAIM_CONTENT', 'CLAIM_KEY', 'VIEW_NOT_COMPARED'],
    ],
    [
      'content that was changed, which the view does not show',
      `MATCH (c:Claim {id: 'jane'}) SET c.content = replace(c.content, '1950-02-01', '1950-02-02')`,
      ['CLAIM_HASH', 'HASH_STALE', 'VALUE_DIFFERS'],
    ],
    ['a data set that is gone', `MATCH (d:Dataset) DELETE d`, ['DATASET_MISSING']],
    [
      'kinds of one data set that differ',
      `MATCH (c:Claim {id: 'jane'}) SET c.datasetKind = 'FEED'`,
      ['DATASET_KIND'],
    ],
    [
      'claims of an unknown load',
      `MATCH (c:Claim {id: 'jane'}) SET c.load = 'x'`,
      ['CLAIM_WITHOUT_LOAD'],
    ],
    [
      'a past claim that no load ended',
      `CREATE (:PastClaim {key: 'x', endedBy: 'y'})`,
      ['PAST_CLAIM_NOT_ENDED'],
    ],
    ['a load that is running', `MATCH (l:Load) SET l.state = 'RUNNING'`, ['LOAD_UNFINISHED']],
    ['a load that failed', `MATCH (l:Load) SET l.state = 'FAILED'`, ['LOAD_UNFINISHED']],
    ['a graph without a version', `MATCH (g:Graph) REMOVE g.version`, ['GRAPH_NODE']],
    ['a graph without a stamp', `MATCH (g:Graph) SET g.stamp = ''`, ['GRAPH_NODE']],
    [
      'a view of another release',
      `MATCH (g:Graph) SET g.view = 1`,
      ['GRAPH_NODE', 'VIEW_NOT_COMPARED'],
    ],
    ['a node that is gone', `MATCH (j:Judgement) WITH j LIMIT 1 DETACH DELETE j`, ['NODE_MISSING']],
    ['a node that no claim gives', `CREATE (:Office {id: 'x'})`, ['NODE_LEFT_OVER']],
    ['a node without a key', `CREATE (:Office {title: 'x'})`, ['KEY_MISSING']],
    ['a hash that is stale', `MATCH (p:Person {id: 'jane'}) SET p.rev = 'x'`, ['HASH_STALE']],
    [
      'what a stale hash hides',
      `MATCH (p:Person {id: 'jane'}) SET p.born = '1950-02-02'`,
      ['VALUE_DIFFERS'],
    ],
    ['a label that is gone', `MATCH (p:Person {id: 'jane'}) REMOVE p:Actor`, ['LABEL_MISSING']],
    [
      'an order that is stale',
      `MATCH (m:Meeting {id: 'talks'}) SET m.dateAsc = 'x'`,
      ['DERIVED_STALE'],
    ],
    [
      'a count that is stale',
      `MATCH (p:Person {id: 'jane'}) SET p.meetingCount = 7`,
      ['DERIVED_STALE'],
    ],
    [
      'an occasion that is not the whole',
      `MATCH (m:Meeting {id: 'talks'}) SET m.occasion = 'talks'`,
      ['DERIVED_STALE'],
    ],
    [
      'places within that are stale',
      `MATCH (m:Meeting {id: 'talks'}) SET m.placesWithin = []`,
      ['DERIVED_STALE'],
    ],
    [
      'search keys of another version',
      `MATCH (n:Name {text: 'Jane Roe'}) SET n.searchKeys = 0`,
      ['DERIVED_STALE'],
    ],
    [
      'words that nobody finds',
      `MATCH (n:Name {text: 'Jane Roe'}) SET n.words = 'x'`,
      ['DERIVED_STALE'],
    ],
    ['a name that is gone', `MATCH (n:Name {text: 'Jane Roe'}) DETACH DELETE n`, ['PART_MISSING']],
    [
      'a name that no claim gives',
      `MATCH (p:Person {id: 'jane'}) CREATE (p)-[:NAMED]->(:Name {text: 'x'})`,
      ['PART_LEFT_OVER'],
    ],
    ['a name without an owner', `CREATE (:Name {text: 'x'})`, ['PART_WITHOUT_OWNER']],
    [
      'a tenure without a person',
      `MATCH ()-[r:HELD]->(:Tenure) DELETE r`,
      ['PART_MISSING', 'PART_WITHOUT_OWNER'],
    ],
    [
      'a tenure without an office',
      `MATCH (:Tenure)-[r:IN_OFFICE]->() DELETE r`,
      ['LINK_MISSING', 'TENURE_WITHOUT_OFFICE'],
    ],
    [
      'a tenure without a source',
      `MATCH (:Tenure)-[r:SOURCED_BY]->() DELETE r`,
      ['LINK_MISSING', 'UNSOURCED'],
    ],
    [
      'an account without a document',
      `MATCH (:Account {locator: 'line 1'})-[r:IN_DOCUMENT]->() DELETE r`,
      ['ACCOUNT_WITHOUT_DOCUMENT', 'LINK_MISSING'],
    ],
    [
      'an account without a meeting',
      `MATCH (:Account {locator: 'line 1'})-[r:OF]->() DELETE r`,
      ['PART_MISSING', 'PART_WITHOUT_OWNER', 'UNSTATED'],
    ],
    [
      'a seat that is gone',
      `MATCH (:Person {id: 'jane'})-[r:TOOK_PART]->() DELETE r`,
      ['LINK_MISSING'],
    ],
    [
      'a seat that says something else',
      `MATCH (:Person {id: 'jane'})-[r:TOOK_PART]->() SET r.side = 1`,
      ['VALUE_DIFFERS'],
    ],
    [
      'a seat that no account states',
      `MATCH (m:Meeting {id: 'talks'}), (p:Person {id: 'jim'}) CREATE (p)-[:TOOK_PART {order: '0009'}]->(m)`,
      ['LINK_LEFT_OVER', 'UNSTATED'],
    ],
    [
      'a status that no account states',
      `MATCH (m:Meeting {id: 'talks'}) SET m.status = 'CANCELLED'`,
      ['UNSTATED', 'VALUE_DIFFERS'],
    ],
    [
      'a date that no account states',
      `MATCH (m:Meeting {id: 'talks'}) SET m.date = '2001-03-08'`,
      ['UNSTATED', 'VALUE_DIFFERS'],
    ],
    [
      'a place that no account states',
      `MATCH (m:Meeting {id: 'talks'})-[r:HELD_AT]->() DELETE r
       WITH DISTINCT m MATCH (s:Place {id: 'JO'}) CREATE (m)-[:HELD_AT]->(s)`,
      ['LINK_LEFT_OVER', 'LINK_MISSING', 'UNSTATED'],
    ],
    [
      'a date that is none',
      `MATCH (p:Person {id: 'jane'}) SET p.born = '1950-02-31'`,
      ['DATE_INVALID', 'VALUE_DIFFERS'],
    ],
    [
      'a death before the birth',
      `MATCH (p:Person {id: 'jane'}) SET p.died = '1949'`,
      ['DATE_ORDER', 'VALUE_DIFFERS'],
    ],
    [
      'a tenure that ends before it begins',
      `MATCH (t:Tenure) SET t.until = '1998'`,
      ['DATE_ORDER', 'VALUE_DIFFERS'],
    ],
    [
      'a meeting that ends before it begins',
      `MATCH (m:Meeting {id: 'talks'}) SET m.until = '2001-03-01'`,
      ['DATE_ORDER', 'DERIVED_STALE'],
    ],
    [
      'a link between other nodes',
      `MATCH (a:Office), (b:State {id: 'JO'}) CREATE (b)-[:OF]->(a)`,
      ['LINKS_ASTRAY'],
    ],
  ])('finds %s', { timeout: SLOW_MS }, async ([, text, codes], { service }) => {
    await service.load(VERIFIED_RECORDS);
    await breakBy(service.graph, text);

    const findings = await found();

    expect([...new Set(findings.map(({ code }) => code))].sort()).toEqual(codes);
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
