import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { tableLines } from '../src/cli/table.ts';
import { readRequestSamples } from '../tests/support/mutations/request-samples.ts';
import {
  type RequestReport,
  runRequestMutations,
} from '../tests/support/mutations/run-request-mutations.ts';
import { SERVICE_OF_REQUESTS, startServing } from '../tests/support/serving-process.ts';
import { memoryOf } from './bench/process-usage.ts';

/**
 * Breaks requests in ways that a seed decides, and sends them to one service process on a managed Neo4j of its own with
 * the seeds: `npm run test:requests -- [--count N] [--seed N] [--at N] [--home DIR]`. Prints the outcomes by status and
 * code, the rate, and how the memory of the service grew. Ends with 1 where one is not answered,
 * or answered with 500 or something of the program, or where the memory grew by more than it may.
 */
const MOST_GROWTH_MB = 50;
const SHOWN_FAILURES = 20;
/** Memory is looked at after each of them; the first two are to warm up. */
const PARTS = 10;
const WARM_PARTS = 2;

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    at: { type: 'string' },
    home: { type: 'string' },
  },
});
const seed = Number(values.seed);
const from = values.at === undefined ? 0 : Number(values.at);
const until = values.at === undefined ? Number(values.count) : from + 1;
const home = values.home ?? mkdtempSync(join(tmpdir(), 'liqa-requests-'));
const samples = await readRequestSamples();
const serving = await startServing({ ...SERVICE_OF_REQUESTS, LIQA_HOME: home });

const startedAt = performance.now();
const run = (first: number, end: number) =>
  runRequestMutations({ port: serving.port, samples, seed, from: first, until: end });
const residentMb = () => memoryOf(serving.pid)?.residentMb ?? Number.NaN;
const reports: RequestReport[] = [];
/** In MB, after each part. */
const resident: number[] = [];
let seconds = 0;
let exitCode: number | null = null;
try {
  const size = Math.ceil((until - from) / PARTS);
  for (let first = from; first < until; first += size) {
    reports.push(await run(first, Math.min(first + size, until)));
    resident.push(residentMb());
  }
  seconds = (performance.now() - startedAt) / 1_000;
} finally {
  exitCode = await serving.stop();
  if (values.home === undefined) {
    rmSync(home, { recursive: true, force: true });
  }
}
say(reports);

function say(told: readonly RequestReport[]): void {
  const outcomes = new Map<string, number>();
  for (const [outcome, count] of told.flatMap((report) => [...report.outcomes])) {
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + count);
  }
  const failures = told.flatMap((report) => report.failures);
  for (const { at, failure, sent } of failures.slice(0, SHOWN_FAILURES)) {
    console.error(`--at ${at}: ${failure}\n  ${JSON.stringify(sent).slice(0, 1_000)}`);
  }
  const count = until - from;
  console.log(
    `${count} requests, seed ${seed}, ${Math.round(count / seconds)} a second, ${failures.length} failed; ` +
      `MB after each tenth: ${resident.map((mb) => mb.toFixed(0)).join(', ')}; ended with ${exitCode}`,
  );
  const rows = [...outcomes].sort(([, a], [, b]) => b - a);
  console.log(tableLines([['outcome', 'requests'], ...rows], '  ').join('\n'));
  const growth = (resident.at(-1) ?? Number.NaN) - (resident[WARM_PARTS - 1] ?? Number.NaN);
  const grew = count >= PARTS && !(growth < MOST_GROWTH_MB);
  process.exitCode = failures.length > 0 || grew || exitCode !== 0 ? 1 : 0;
}
