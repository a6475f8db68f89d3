import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { tableLines } from '../src/cli/table.ts';
import { MUTATED_FORMATS, type MutatedFormat } from '../tests/support/mutations/mutated-formats.ts';
import { type MutationReport, runMutations } from '../tests/support/mutations/run-mutations.ts';

/**
 * Breaks valid inputs of each format in ways that a seed decides, and reads, validates and checks them in
 * this one process: `npm run test:mutations -- [--from N] [--count N] [--seed N] [--format NAME]`.
 * Prints the outcomes by code and the rate. What fails is told at once and kept in the folder `--keep` with its
 * number, which `--from` with `--count 1` runs alone.
 */
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    format: { type: 'string' },
    from: { type: 'string', default: '0' },
    keep: { type: 'string', default: 'coverage/mutations' },
  },
});
const seed = numberOf('seed', values.seed);
const from = numberOf('from', values.from);
const until = from + numberOf('count', values.count);
const formats = Object.entries(MUTATED_FORMATS).filter(
  ([name]) => values.format === undefined || name === values.format,
);
if (formats.length === 0) {
  throw new Error(`--format must be one of ${Object.keys(MUTATED_FORMATS).join(', ')}.`);
}
// One that is not caught would end the process without saying of which case it is.
process.on('unhandledRejection', (reason) => {
  console.error('unhandled rejection:', reason);
  process.exit(1);
});

interface Judged {
  readonly at: number;
  readonly bytes: Buffer;
  readonly failure: string | null;
}

let failed = 0;
for (const [name, format] of formats) {
  const start = performance.now();
  const report = await runMutations(format, { seed, from, until }, (at, { failure }, bytes) => {
    sayProgress(name, at);
    keep(name, format, { at, bytes, failure });
  });
  say(name, report, (performance.now() - start) / 1_000);
  failed += report.failures.length;
}
process.exitCode = failed > 0 ? 1 : 0;

function numberOf(option: string, text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 0) {
    throw new Error(`--${option} must be a whole number, but got: ${text}.`);
  }
  return number;
}

/** A case that hangs is the one after the last that is told. */
function sayProgress(name: string, at: number): void {
  if ((at + 1) % 10_000 === 0) {
    console.error(`${name}: ${at + 1} cases`);
  }
}

function say(name: string, { outcomes, failures }: MutationReport, seconds: number): void {
  const count = until - from;
  const rate = Math.round(count / seconds);
  console.log(
    `${name}: ${count} mutations, seed ${seed}, ${rate} a second, ${failures.length} failed`,
  );
  const rows = [...outcomes].sort(([, a], [, b]) => b - a);
  console.log(tableLines([['outcome', 'cases'], ...rows], '  ').join('\n'));
}

function keep(name: string, { file }: MutatedFormat, { at, bytes, failure }: Judged): void {
  if (failure !== null) {
    const path = join(values.keep, `${name}-${seed}-${at}-${file}`);
    mkdirSync(values.keep, { recursive: true });
    writeFileSync(path, bytes);
    console.error(`${path}: ${failure}`);
  }
}
