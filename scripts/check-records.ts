/**
 * Tells curators what is wrong with records, without a database: nothing is known beside the files
 * but the built-in states. `npx tsx scripts/check-records.ts seeds` exits 1 where an error is found.
 */
import { checkRecords } from '../src/ingest/check/check.ts';
import { settleJudgements } from '../src/ingest/check/check-judgements.ts';
import { gather } from '../src/ingest/gather.ts';
import { readPaths } from '../src/ingest/read/read-paths.ts';

const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error('Usage: npx tsx scripts/check-records.ts PATH…');
  process.exit(2);
}

const { located, refused, faults: own } = await gather(readPaths(paths));
const settled = settleJudgements(located, [], refused);
const faults = [...own, ...checkRecords(settled, [], refused)];

for (const { level, file, line, code, message } of faults) {
  console.log(`${file}:${line}: ${level} ${code}: ${message}`);
}
const errors = faults.filter(({ level }) => level === 'error').length;
console.log(`${located.length} records, ${errors} errors, ${faults.length - errors} warnings`);
process.exitCode = errors > 0 ? 1 : 0;
