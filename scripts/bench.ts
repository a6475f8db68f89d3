/**
 * Measures Liqa beside `@neo4j/graphql` on Yoga and a bare `node:http` server with Cypher by hand,
 * all three on one Neo4j with the default compiler and collector (`npm run bench`). What is asked and
 * how it is measured: `docs/benchmark.md`.
 *
 * Exits 1 where answers differ or a request fails; a goal that is missed is printed and fails
 * nothing, since machines differ.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { comparisonsTable, windowsTable } from './bench/comparison-tables.ts';
import { onManagedNeo4j } from './bench/entities.ts';
import type { WorldFacts } from './bench/facts.ts';
import { numberOf } from './bench/number-option.ts';
import { prepareHome } from './bench/prepare-home.ts';
import { memoryOf, sayMemory } from './bench/process-usage.ts';
import { compare } from './bench/ratios.ts';
import { SHARED_QUESTIONS } from './bench/shared-questions/all.ts';
import { askSideBySide } from './bench/side-by-side.ts';
import type { Window } from './bench/windows.ts';

const USAGE = `npm run bench -- [options]

  --home DIR          the LIQA_HOME to use; it is filled unless it holds this world (default .liqa/bench)
  --scale NUMBER      1 is 20,000 people and 100,000 meetings (default 1)
  --seed NUMBER       another world of that size (default 42)
  --rounds NUMBER     how often each server is asked each question (default 5)
  --seconds NUMBER    how long, each time (default 3)
  --connections LIST  by so many clients at once (default 1,8)
  --only TEXT         only questions whose name holds this
  --output FILE       writes every window and every ratio there, as JSON`;

const CHECKS = 25;

const { values } = parseArgs({
  options: {
    home: { type: 'string', default: '.liqa/bench' },
    scale: { type: 'string', default: '1' },
    seed: { type: 'string', default: '42' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '3' },
    connections: { type: 'string', default: '1,8' },
    only: { type: 'string', default: '' },
    output: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

if (values.help) {
  console.log(USAGE);
} else {
  process.exitCode = await bench();
}

/** Gives the exit code. */
async function bench(): Promise<number> {
  const questions = SHARED_QUESTIONS.filter(({ name }) => name.includes(values.only));
  if (questions.length === 0) {
    throw new RangeError(`--only must be part of a question's name, but got: ${values.only}.`);
  }
  const plan = {
    rounds: numberOf('rounds', values.rounds),
    seconds: numberOf('seconds', values.seconds),
    connections: values.connections.split(',').map((text) => numberOf('connections', text)),
  };
  const home = resolve(values.home);
  mkdirSync(home, { recursive: true });
  const facts = await prepareHome({
    home,
    scale: numberOf('scale', values.scale),
    seed: numberOf('seed', values.seed),
  });
  return onManagedNeo4j(home, async ({ driver, address, pid }) => {
    const { differences, windows } = await askSideBySide({
      driver,
      address,
      neo4jPid: pid,
      facts,
      folder: home,
      questions,
      plan,
      checks: CHECKS,
      say: (text) => process.stderr.write(`${text}\n`),
    });
    if (differences.length > 0) {
      console.log(`Answers differ:\n${differences.join('\n')}`);
      return 1;
    }
    const comparisons = compare(questions, windows);
    if (values.output !== undefined) {
      const { people, meetings, participations } = facts;
      const told = { machine: machine(), people, meetings, participations, plan };
      writeFileSync(values.output, JSON.stringify({ ...told, comparisons, windows }, null, 1));
    }
    sayFacts(facts);
    console.log(`\n${windowsTable(windows).join('\n')}`);
    console.log(`\nNeo4j, which all ask: ${sayMemory(memoryOf(pid))}`);
    console.log(`\n${comparisonsTable(comparisons).join('\n')}`);
    return sayFaults(windows);
  });
}

function sayFacts({ people, meetings, participations }: WorldFacts): void {
  console.log(`${people} people, ${meetings} meetings, ${participations} participations`);
  console.log(machine());
  console.log('settings of Liqa that differ from the defaults: none but the port');
}

function machine(): string {
  return `${availableParallelism()} cores, Node ${process.versions.node}`;
}

/** Gives the exit code. */
function sayFaults(windows: readonly Window[]): number {
  const faults = windows.filter(({ fault }) => fault !== null);
  for (const { question, server, fault } of faults) {
    console.log(`${question}, ${server}: ${fault}`);
  }
  return faults.length === 0 ? 0 : 1;
}
