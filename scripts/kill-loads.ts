// Kills the loader, and then Neo4j under it, at random moments of a load that is written in steps, runs it again, and
// holds that the graph is the very one of a load that nobody disturbed. `npm run test:kills -- [--kills 20] [--seed 1]
// [--people 300] [--home DIR]`. It brings up a managed Neo4j of its own.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { undoableLoads } from '../src/graph/cypher/undo-loads.ts';
import type { Graph } from '../src/graph/run.ts';
import type { Statement } from '../src/graph/statement.ts';
import { keepManagedNeo4j, unkeepManagedNeo4j } from '../src/neo4j/control.ts';
import { managedHome } from '../src/neo4j/managed-home.ts';
import { readRun } from '../src/neo4j/run-record.ts';
import { fingerprintOfFacts } from '../tests/support/fingerprint.ts';
import { generateWorld } from '../tests/support/generate-world.ts';
import { type Loader, runKilled, runLoader } from '../tests/support/killed-loads.ts';
import { recordsFile } from '../tests/support/load-files.ts';
import { createRandom } from '../tests/support/random.ts';
import { withGraph } from '../tests/support/test-database.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '20' },
    'database-kills': { type: 'string', default: '3' },
    people: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    home: { type: 'string' },
  },
});
const people = Number(values.people);
const random = createRandom(Number(values.seed));
const home = values.home ?? mkdtempSync(join(tmpdir(), 'liqa-kills-'));
const options = { home, env: process.env, progress: { step: () => undefined } };
const loader: Loader = { env: { LIQA_HOME: home }, mostRows: 1_000 };
const worldOf = (seed: number) =>
  recordsFile(generateWorld({ people, meetings: people * 3, seed }));
const [first, second] = [worldOf(1), worldOf(2)];

const AT_AN_END = 'at an end';

const unfinished: Statement<undefined, string> = {
  name: 'unfinished',
  text: `MATCH (l:Load) WHERE l.state IN ['RUNNING', 'FAILED']
         RETURN l.state + ' ' + coalesce(l.phase, '-') + ' ' + coalesce(l.done, 0) + '/' + coalesce(l.total, 0) AS how`,
  encode: () => ({}),
  decode: ({ how }) => String(how),
};

async function onGraph<Result>(use: (graph: Graph) => Promise<Result>): Promise<Result> {
  return withGraph(await keepManagedNeo4j(options), use);
}

async function loaded(args: readonly string[]) {
  const run = await runLoader(loader, args);
  if (run.outcome === null || run.outcome === 'FAILED' || run.outcome === 'REFUSED') {
    throw new Error(`The loader must come to its end, but got: ${run.output}`);
  }
  return run;
}

async function killDatabase(): Promise<void> {
  const pid = readRun(managedHome(home))?.pid;
  if (pid !== undefined) {
    process.kill(pid, 'SIGKILL');
  }
}

/** One that was killed after its last transaction has told nobody its load, so the graph is asked. */
async function undoLast(): Promise<void> {
  const [last = ''] = await onGraph((graph) => graph.read(undoableLoads, 1));
  await loaded(['undo', last]);
}

/** Whether the graph after a kill and a second run is the one of an undisturbed load. */
async function holds(after: string, usualMs: number, kill?: () => Promise<void>) {
  await runKilled(loader, ['load', second], {
    random,
    usualMs,
    ...(kill === undefined ? {} : { kill }),
  });
  const left = (await onGraph((graph) => graph.read(unfinished, undefined))).join() || AT_AN_END;
  await loaded(['load', second]);
  const isSame = (await onGraph(fingerprintOfFacts)) === after;
  return { left, isSame };
}

let failures = 0;
let tooLate = 0;
await loaded(['load', first]);
const before = await onGraph(fingerprintOfFacts);
await loaded(['load', second]);
const after = await onGraph(fingerprintOfFacts);
// Timed the second time: the first one waits for Neo4j to plan every statement, so that most kills would come too late.
await undoLast();
const whole = await loaded(['load', second]);
console.log(`an undisturbed load writes for ${(whole.writingMs / 1_000).toFixed(1)} s`);
const kills = [
  ...Array.from({ length: Number(values.kills) }, () => ({ what: 'loader', kill: undefined })),
  ...Array.from({ length: Number(values['database-kills']) }, () => ({
    what: 'Neo4j',
    kill: killDatabase,
  })),
];
for (const [at, { what, kill }] of kills.entries()) {
  await undoLast();
  const isBefore = (await onGraph(fingerprintOfFacts)) === before;
  const { left, isSame } = await holds(after, whole.writingMs, kill);
  failures += isBefore && isSame ? 0 : 1;
  tooLate += left === AT_AN_END ? 1 : 0;
  console.log(
    `${at + 1}. ${what} killed (${left}): undone ${isBefore ? 'identical' : 'OTHERWISE'}, finished ${isSame ? 'identical' : 'OTHERWISE'}`,
  );
}
await unkeepManagedNeo4j(options);
if (values.home === undefined) {
  rmSync(home, { recursive: true, force: true });
}
console.log(
  `${kills.length} kills, ${tooLate} of them after the end; ${failures} graphs that differ`,
);
process.exitCode = failures === 0 ? 0 : 1;
