import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyConstraints } from '../src/graph/constraints.ts';
import type { Graph } from '../src/graph/run.ts';
import { loadRecords } from '../src/ingest/load.ts';
import { createLog } from '../src/log.ts';
import { leaseManagedNeo4j } from '../src/neo4j/managed-neo4j.ts';
import { PACKAGE_ROOT } from '../src/package-root.ts';
import { createService } from '../src/server.ts';
import { NO_PROJECTION } from '../tests/support/no-projection.ts';
import { type Accuracy, measureAccuracy, type Searched } from '../tests/support/search-accuracy.ts';
import {
  HELD_OUT,
  readRegisterNames,
  readSamples,
  TUNED_ON,
} from '../tests/support/search-sample.ts';
import { claimForTests, emptyTestDatabase, withGraph } from '../tests/support/test-database.ts';

/**
 * Seeks the people of samples across scripts through the service, on a Neo4j of its own, and prints
 * how many came first, among three, with the score of a match, and how many who are not there were
 * taken for somebody: `npm run bench:search -- [--verbose] [--tuned-on] [SAMPLE.json…]`; without one, the sample that nobody tuned for.
 */
const HOME = join(PACKAGE_ROOT, '.liqa/search');
const SEARCH = `query ($text: String!) {
  search(text: $text, kinds: [PERSON], first: 3) { edges { score matchedName { text } node { ... on Person { recordId } } } }
}`;

const args = process.argv.slice(2);
const verbose = args.includes('--verbose');
const paths = args.filter((arg) => !arg.startsWith('--'));
const sample = await readSamples(
  args.includes('--tuned-on') ? [TUNED_ON] : paths.length === 0 ? [HELD_OUT] : paths,
);
const register = await readRegisterNames();
await mkdir(HOME, { recursive: true });
const lease = await leaseManagedNeo4j({ home: HOME, env: process.env, progress: { step: say } });
try {
  await withGraph(lease.address, async (graph) => {
    await claimForTests(graph);
    await applyConstraints(graph);
    const times: number[] = [];
    const found = await measureAccuracy(searchedOn(graph, times), sample, register);
    for (const accuracy of found) {
      print(accuracy);
    }
    const [all, absent] = [sample.people.length, sample.absent.length];
    const mean = (of: (accuracy: Accuracy) => number) =>
      (found.reduce((sum, accuracy) => sum + of(accuracy), 0) / found.length).toFixed(3);
    say(
      `all: first ${mean(({ first }) => first)}, three ${mean(({ three }) => three)}, ` +
        `matched ${mean(({ matched }) => matched)}, falsely ${mean((it) => it.falselyMatched)} ` +
        `(${all} people, ${absent} absent, ${register.length} names of a register)`,
    );
    const sorted = times.toSorted((a, b) => a - b);
    const at = (share: number) => (sorted[Math.floor(share * sorted.length)] ?? 0).toFixed(1);
    say(`${times.length} searches: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`);
    await emptyTestDatabase(graph);
  });
} finally {
  await lease.release();
}

function searchedOn(graph: Graph, times: number[]): Searched {
  const { fetch } = createService(graph, {
    log: createLog('silent'),
    playground: false,
    projection: NO_PROJECTION,
  });
  return {
    load: async (records) => {
      await emptyTestDatabase(graph);
      const folder = await mkdtemp(join(tmpdir(), 'liqa-search-'));
      const path = join(folder, 'records.json');
      await writeFile(path, JSON.stringify(records));
      const report = await loadRecords({
        graph,
        paths: [path],
        add: false,
        allowRetractions: true,
        dryRun: false,
      });
      await rm(folder, { recursive: true });
      if (report.outcome === 'REFUSED') {
        throw new Error(`The names were refused: ${JSON.stringify(report.faults.slice(0, 5))}`);
      }
    },
    search: async (text) => {
      const startedAt = performance.now();
      const response = await fetch('http://bench/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: SEARCH, variables: { text } }),
      });
      const { data } = await response.json();
      times.push(performance.now() - startedAt);
      return data.search.edges.map(
        (edge: { score: number; matchedName: { text: string }; node: { recordId: string } }) => ({
          recordId: edge.node.recordId,
          name: edge.matchedName.text,
          score: edge.score,
        }),
      );
    },
  };
}

function print(accuracy: Accuracy): void {
  const { sought, known, first, three, matched, falselyMatched } = accuracy;
  say(
    `${sought} sought, ${known} known: first ${first.toFixed(3)}, three ${three.toFixed(3)}, ` +
      `matched ${matched.toFixed(3)}, falsely ${falselyMatched.toFixed(3)}`,
  );
  for (const line of verbose ? [...accuracy.missed, ...accuracy.false] : []) {
    say(`    ${line}`);
  }
}

function say(text: string): void {
  console.log(text);
}
