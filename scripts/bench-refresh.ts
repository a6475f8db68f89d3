/**
 * Measures how soon after a load walks find what it wrote, beside how long a whole read of the graph
 * takes (`npm run bench:refresh`). The meetings that it adds are taken back at the end.
 */
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Driver } from 'neo4j-driver';
import { z } from 'zod';
import { createClient } from './bench/client.ts';
import { onManagedNeo4j } from './bench/entities.ts';
import type { WorldFacts } from './bench/facts.ts';
import { type Ran, runLiqa, startLiqa } from './bench/liqa.ts';
import { writeMoreMeetings } from './bench/more-meetings.ts';
import { numberOf } from './bench/number-option.ts';
import { prepareHome } from './bench/prepare-home.ts';
import { memoryOf, sayMemory } from './bench/process-usage.ts';
import { projectionCost } from './bench/projection.ts';

const USAGE = `npm run bench:refresh -- [options]

  --home DIR         the LIQA_HOME to use; it is filled unless it holds this world (default .liqa/bench)
  --scale NUMBER     1 is 20,000 people and 100,000 meetings (default 1)
  --seed NUMBER      another world of that size (default 42)
  --meetings NUMBER  how many each load brings (default 1000)
  --loads NUMBER     how many loads (default 3)`;

const answered = z.object({ extensions: z.object({ graphVersion: z.number() }) });
const LOOK_MS = 10;
const GOAL_SECONDS = 2;

const { values } = parseArgs({
  options: {
    home: { type: 'string', default: '.liqa/bench' },
    scale: { type: 'string', default: '1' },
    seed: { type: 'string', default: '42' },
    meetings: { type: 'string', default: '1000' },
    loads: { type: 'string', default: '3' },
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
  await bench(home, facts);
  const { seconds, megabytes } = await projectionCost(home);
  console.log(
    `the whole: ${facts.participations} participations in ${seconds.toFixed(1)} s, held in ${megabytes.toFixed(0)} MB`,
  );
}

async function bench(home: string, facts: WorldFacts): Promise<void> {
  await onManagedNeo4j(home, async ({ driver, address: { uri, username, password } }) => {
    const database = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
    const service = await startLiqa(home, database);
    const client = createClient(service.endpoint);
    const versionSeen = async () => {
      const { body } = await client.ask('{ __typename }', {});
      return answered.parse(body).extensions.graphVersion;
    };
    try {
      for (let load = 1; load <= numberOf('loads', values.loads); load += 1) {
        const count = numberOf('meetings', values.meetings);
        const { file } = writeMoreMeetings(home, facts, count, load);
        const before = await versionOf(driver);
        const ended = new AbortController();
        const [ran, written, seen] = await Promise.all([
          loadOrThrow(file, home).catch((error: unknown) => {
            ended.abort(error);
            throw error;
          }),
          reached(() => versionOf(driver), before + 1, ended.signal),
          reached(versionSeen, before + 1, ended.signal),
        ]);
        const seconds = (seen - written) / 1_000;
        console.log(
          `${count} meetings: seen ${seconds.toFixed(2)} s after they were written (goal ${GOAL_SECONDS}); the load took ${ran.seconds.toFixed(1)} s`,
        );
      }
      console.log(`the service: ${sayMemory(memoryOf(service.pid))}`);
    } finally {
      client.close();
      await service.stop();
      await takeBack(driver, home);
    }
  });
}

async function loadOrThrow(file: string, home: string): Promise<Ran> {
  const ran = await runLiqa(['load', file], home);
  if (ran.code !== 0) {
    throw new Error(`A load ended with ${ran.code}:\n${ran.output}`);
  }
  return ran;
}

/** When a version was first there, on the process's own clock. @throws the signal's reason */
async function reached(
  version: () => Promise<number>,
  wanted: number,
  signal: AbortSignal,
): Promise<number> {
  while ((await version()) < wanted) {
    signal.throwIfAborted();
    await sleep(LOOK_MS);
  }
  return performance.now();
}

async function versionOf(driver: Driver): Promise<number> {
  const { records } = await driver.executeQuery('MATCH (g:Graph) RETURN g.version AS version');
  return Number(records[0]?.get('version'));
}

async function takeBack(driver: Driver, home: string): Promise<void> {
  const { records } = await driver.executeQuery(
    "MATCH (l:Load {state: 'DONE'}) WHERE l.dataset STARTS WITH 'bench-more-' RETURN l.id AS id ORDER BY l.order DESC",
  );
  for (const record of records) {
    const { code, output } = await runLiqa(['load', '--undo', String(record.get('id'))], home);
    if (code !== 0) {
      throw new Error(`A load must be taken back, but:\n${output}`);
    }
  }
}
