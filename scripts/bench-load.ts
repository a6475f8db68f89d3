/**
 * Measures what a load of bulk takes, beside a bare `UNWIND` loader of the same facts on a
 * Neo4j with the default compiler and collector: nodes and relationships a second, the loader's memory, and a second load that changes
 * nothing (`npm run bench:load`).
 *
 * Exits 1 where a load is refused; a goal that is missed is printed and fails nothing, since
 * machines differ.
 */
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { bareLoad } from './bench/bare-load.ts';
import { bulkRecords } from './bench/bulk.ts';
import { countEntities, onManagedNeo4j } from './bench/entities.ts';
import { type Ran, runLiqa } from './bench/liqa.ts';
import { numberOf } from './bench/number-option.ts';
import { cpuMsOf } from './bench/process-usage.ts';
import { linesOf } from './bench/write-world.ts';

const USAGE = `npm run bench:load -- [options]

  --scale NUMBER  1 is 20,000 people, 100,000 meetings, 385,000 participations (default 1)
  --seed NUMBER   another world of that size (default 42)
  --kind KIND     of the data set: CURATED, REGISTER or FEED (default CURATED)
  --dry-run       read, check and resolve only: write nothing, and measure no bare loader
  --keep DIR      where the databases are kept (default: a temporary folder, removed at the end)`;

/** The loader is to be at least half as fast as the bare one, in so much memory. */
const GOAL_RATIO = 0.5;
const GOAL_MB = 600;

const { values } = parseArgs({
  options: {
    scale: { type: 'string', default: '1' },
    seed: { type: 'string', default: '42' },
    kind: { type: 'string', default: 'CURATED' },
    'dry-run': { type: 'boolean', default: false },
    keep: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

if (values.help) {
  console.log(USAGE);
} else {
  const folder = values.keep ?? (await mkdtemp(join(tmpdir(), 'liqa-bench-load-')));
  try {
    await bench(folder);
  } finally {
    if (values.keep === undefined) {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

async function bench(folder: string): Promise<void> {
  const file = join(folder, 'bulk.ndjson');
  await mkdir(folder, { recursive: true });
  const lines = () => bulkRecords(numberOf('scale', values.scale), numberOf('seed', values.seed));
  const text = linesOf({ id: 'bulk', kind: values.kind, lines: lines() });
  await pipeline(Readable.from(text), createWriteStream(file));
  const home = join(folder, 'liqa');
  if (values['dry-run']) {
    sayRun('dry run', await loadOf(file, home, ['--dry-run']));
    return;
  }
  const bare = await onManagedNeo4j(join(folder, 'bare'), async ({ driver, pid }) => {
    const database = stopwatchOf(pid);
    const seconds = await bareLoad(driver, lines());
    return { seconds, cpuMs: database(), entities: await countEntities(driver) };
  });
  const bareRate = bare.entities / bare.seconds;
  console.log(
    `bare UNWIND: ${figures(bare.entities, bare.seconds)}; ${cpu({ Neo4j: bare.cpuMs })}`,
  );
  await onManagedNeo4j(home, async ({ driver, pid }) => {
    const before = await countEntities(driver);
    const database = stopwatchOf(pid);
    const first = await loadOf(file, home);
    const used = cpu({ loader: first.cpuMs, Neo4j: database() });
    const entities = (await countEntities(driver)) - before;
    const ratio = entities / first.seconds / bareRate;
    console.log(
      `liqa load: ${figures(entities, first.seconds)}, ${ratio.toFixed(2)} of bare (goal ${GOAL_RATIO}); ${used}, ${memory(first)}`,
    );
    sayRun('the same again', await loadOf(file, home));
  });
}

/** Tells the CPU time that a process took since now, in milliseconds. */
function stopwatchOf(pid: number): () => number {
  const before = cpuMsOf(pid);
  return () => cpuMsOf(pid) - before;
}

function cpu(milliseconds: Readonly<Record<string, number>>): string {
  const told = Object.entries(milliseconds).map(
    ([who, ms]) => `${who} ${(ms / 1_000).toFixed(1)} s`,
  );
  return `CPU: ${told.join(', ')}`;
}

async function loadOf(file: string, home: string, more: readonly string[] = []): Promise<Ran> {
  const ran = await runLiqa(['load', file, ...more], home, []);
  if (ran.code !== 0) {
    throw new Error(`liqa load ended with ${ran.code}:\n${ran.output.slice(-4_000)}`);
  }
  return ran;
}

function sayRun(what: string, ran: Ran): void {
  console.log(
    `${what}: ${ran.seconds.toFixed(1)} s, ${cpu({ loader: ran.cpuMs })}, ${memory(ran)}`,
  );
}

function memory({ mostMb }: Ran): string {
  return `${mostMb.toFixed(0)} MB at most (goal ${GOAL_MB})`;
}

function figures(entities: number, seconds: number): string {
  const rate = Math.round(entities / seconds).toLocaleString('en');
  return `${entities.toLocaleString('en')} nodes and relationships in ${seconds.toFixed(1)} s, ${rate} a second`;
}
