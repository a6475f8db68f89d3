/**
 * Measures what analysts ask, on a made-up graph of 20,000 people and 100,000 meetings that is loaded
 * with the loader: p50, p95 and memory, one client, warm, over HTTP (`npm run bench:walks`).
 *
 * Exits 1 where an answer is wrong; a goal that is missed is printed and fails nothing, since
 * machines differ.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { managedHome } from '../src/neo4j/managed-home.ts';
import { readRun } from '../src/neo4j/run-record.ts';
import { BARE_THERE_MS, bareDriver } from './bench/bare-driver.ts';
import { createClient } from './bench/client.ts';
import type { WorldFacts } from './bench/facts.ts';
import { startLiqa } from './bench/liqa.ts';
import { type Measured, measure, type Setting } from './bench/measure.ts';
import { numberOf } from './bench/number-option.ts';
import { prepareHome } from './bench/prepare-home.ts';
import { memoryOf, sayMemory } from './bench/process-usage.ts';
import { projectionCost } from './bench/projection.ts';
import { QUESTIONS } from './bench/questions/all.ts';
import type { RunningServer } from './bench/server-process.ts';
import { tableOf } from './bench/table.ts';

const USAGE = `npm run bench:walks -- [options]

  --home DIR      the LIQA_HOME to use; it is filled unless it holds this world (default .liqa/bench)
  --scale NUMBER  1 is 20,000 people and 100,000 meetings (default 1)
  --seed NUMBER   another world of that size (default 42)
  --count NUMBER  how often each question is asked (default 200)
  --only TEXT     only questions whose name holds this
  --load-only     fill the home, and ask nothing`;

const { values } = parseArgs({
  options: {
    home: { type: 'string', default: '.liqa/bench' },
    scale: { type: 'string', default: '1' },
    seed: { type: 'string', default: '42' },
    count: { type: 'string', default: '200' },
    only: { type: 'string', default: '' },
    'load-only': { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

if (values.help) {
  console.log(USAGE);
} else {
  const home = resolve(values.home);
  const facts = await prepareHome({
    home,
    scale: numberOf('scale', values.scale),
    seed: numberOf('seed', values.seed),
  });
  sayFacts(facts);
  if (!values['load-only']) {
    process.exitCode = await bench(home, facts, numberOf('count', values.count), values.only);
  }
}

function sayFacts({ people, meetings, participations, hubs: [largest] }: WorldFacts): void {
  const hub = `the largest hub, ${largest?.id}, is in ${largest?.meetings} of them`;
  console.log(`${people} people, ${meetings} meetings, ${participations} participations; ${hub}`);
}

/** Gives the exit code. */
async function bench(
  home: string,
  facts: WorldFacts,
  count: number,
  only: string,
): Promise<number> {
  const service = await startLiqa(home);
  console.log(`ready in ${service.readySeconds.toFixed(1)} s, ${memoryNow(service)}`);
  const client = createClient(service.endpoint);
  try {
    const pids = { service: service.pid, neo4j: readRun(managedHome(home))?.pid ?? 0 };
    const warmUp = Math.max(5, Math.ceil(count / 4));
    const measured = await measureAll({ client, facts, warmUp, count, pids }, only);
    const bare = await bareDriver(home, count);
    console.log(tableOf(measured, bare.p50).join('\n'));
    console.log(
      `the bare driver's RETURN 1: p50 ${bare.p50.toFixed(1)} ms, p95 ${bare.p95.toFixed(1)} ms; ${BARE_THERE_MS} ms where the goals were set`,
    );
    for (const { question, fault } of measured.filter((one) => one.fault !== null)) {
      console.log(`${question.name}: ${fault}`);
    }
    console.log(`the service after all questions: ${memoryNow(service)}`);
    console.log(`its Neo4j: ${sayMemory(memoryOf(pids.neo4j))}`);
    const { seconds, megabytes } = await projectionCost(home);
    console.log(
      `the projection: read in ${seconds.toFixed(1)} s (goal 5), held in ${megabytes.toFixed(0)} MB (goal 60)`,
    );
    return measured.every(({ fault }) => fault === null) ? 0 : 1;
  } finally {
    client.close();
    await service.stop();
  }
}

async function measureAll(setting: Setting, only: string): Promise<readonly Measured[]> {
  const asked = QUESTIONS.filter(({ name }) => name.includes(only));
  if (asked.length === 0) {
    throw new RangeError(`--only must be part of a question's name, but got: ${only}.`);
  }
  const measured: Measured[] = [];
  for (const question of asked) {
    measured.push(await measure(question, setting));
    process.stderr.write('.');
  }
  process.stderr.write('\n');
  return measured;
}

function memoryNow({ pid }: RunningServer): string {
  return sayMemory(memoryOf(pid));
}
