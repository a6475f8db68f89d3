// Asks a service alone, and then beside many clients that say and take almost nothing, and holds that others do not feel
// them. `npm run test:slow-clients -- [--clients 1000] [--seconds 30] [--home DIR]`. It brings up a Neo4j and a service of its own.
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createClient } from './bench/client.ts';
import { quantile } from './bench/measure.ts';
import { heldBy, sayHeld } from './load/held.ts';
import { startUnderTest } from './load/service-under-test.ts';
import { openSlowClients } from './load/slow-clients.ts';
import { createVerdict } from './load/verdict.ts';

const MOST_MEDIAN_MS = 20;
const MS_A_SECOND = 1_000;
/** Between two ordinary requests, in milliseconds. */
const PAUSE_MS = 20;
/** In which all slow clients have come, in milliseconds. */
const ARRIVE_MS = 5_000;
const QUESTION =
  '{ person(ref: "vladimir-putin") { name meetings(first: 5) { nodes { title } } } }';

const { values } = parseArgs({
  options: {
    clients: { type: 'string', default: '1000' },
    seconds: { type: 'string', default: '30' },
    home: { type: 'string' },
  },
});
const count = Number(values.clients);
const under = await startUnderTest({}, values.home);
const { pid } = under.service.child;

async function askForSeconds(seconds: number): Promise<readonly number[]> {
  const client = createClient(`${under.url}/graphql`);
  const times: number[] = [];
  const until = performance.now() + seconds * MS_A_SECOND;
  while (performance.now() < until) {
    times.push((await client.ask(QUESTION, {})).milliseconds);
    await sleep(PAUSE_MS);
  }
  client.close();
  return times.sort((a, b) => a - b);
}

function sayTimes(times: readonly number[]): string {
  const [p50, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
  return `p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms of ${times.length}`;
}

await askForSeconds(ARRIVE_MS / MS_A_SECOND);
const alone = await askForSeconds(Number(values.seconds));
console.log(`alone: ${sayTimes(alone)}; ${sayHeld(heldBy(pid))}`);
const slow = openSlowClients(under.url, count);
await sleep(ARRIVE_MS);
const open = slow.open();
const beside = await askForSeconds(Number(values.seconds));
console.log(`beside: ${slow.cut()} connections were cut; ${sayHeld(heldBy(pid))}`);
slow.close();
const code = await under.close();

const verdict = createVerdict();
verdict.check('slow clients that are there', `${open} of ${count}`, open >= count / 2);
verdict.check(
  `median beside them at most ${MOST_MEDIAN_MS} ms`,
  sayTimes(beside),
  quantile(beside, 0.5) <= MOST_MEDIAN_MS,
);
verdict.check('the service ends in order', `exit code ${code}`, code === 0);
process.exitCode = verdict.exitCode();
