// Kills and freezes Neo4j under a service that is asked steadily, and holds that every request is answered in time, that
// the service is ready again by itself, and that nothing is left behind. `npm run test:faults -- [--kills 20] [--freezes 5]
// [--freeze-seconds 60] [--rate 10] [--questions 5] [--home DIR]`. It brings up a Neo4j and a service of its own.
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { quantile } from './bench/measure.ts';
import { heldBy, sayHeld } from './load/held.ts';
import { exampleBodies, type ServiceUnderTest, startUnderTest } from './load/service-under-test.ts';
import { type Ended, startLoad } from './load/steady-load.ts';
import { createVerdict } from './load/verdict.ts';
import { msUntilReady, statusOf } from './load/wait-ready.ts';

/** Asked of every request, and of the way back to being ready, in milliseconds. */
const IN_TIME_MS = 5_000;
/** What a busy machine may add on the way of an answer, in milliseconds. */
const ON_THE_WAY_MS = 500;
/** How long it is calm after each fault, and how long a Neo4j that was killed stays away. */
const CALM_MS = 5_000;
const AWAY_MS = 2_000;
/** After so long the last connections that were lost are given up, in milliseconds. */
const SETTLE_MS = 20_000;
const POOL_SIZE = 16;
/** Beside its connections to Neo4j: where it listens, and what Node keeps. */
const OTHER_SOCKETS = 5;
const MOST_GROWTH_MB = 50;
const MS_A_SECOND = 1_000;
/** Of the service's log where something was wrong, in characters. */
const MOST_LOGGED = 4_000;

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '20' },
    freezes: { type: 'string', default: '5' },
    'freeze-seconds': { type: 'string', default: '60' },
    rate: { type: 'string', default: '10' },
    questions: { type: 'string', default: '5' },
    home: { type: 'string' },
  },
});
const freezeMs = Number(values['freeze-seconds']) * MS_A_SECOND;
const verdict = createVerdict();
const under = await startUnderTest({ LIQA_POOL_SIZE: String(POOL_SIZE) }, values.home);
const { pid } = under.service.child;

async function kill({ signalNeo4j, restartNeo4j }: ServiceUnderTest): Promise<void> {
  signalNeo4j('SIGKILL');
  await sleep(AWAY_MS);
  await restartNeo4j();
}

async function freeze({ signalNeo4j, url }: ServiceUnderTest): Promise<void> {
  signalNeo4j('SIGSTOP');
  await sleep(freezeMs / 2);
  const [ready, live] = [await statusOf(`${url}/readyz`), await statusOf(`${url}/livez`)];
  const isTrue = ready === 503 && live === 200;
  verdict.check('frozen: /readyz 503, /livez 200', `${ready}, ${live}`, isTrue);
  await sleep(freezeMs / 2);
  signalNeo4j('SIGCONT');
}

/** One after the other, with what is to be seen of each. */
async function breakAll(ended: readonly Ended[]): Promise<void> {
  const faults = [
    ...Array.from({ length: Number(values.kills) }, () => ({ what: 'killed', make: kill })),
    ...Array.from({ length: Number(values.freezes) }, () => ({ what: 'frozen', make: freeze })),
  ];
  for (const [at, { what, make }] of faults.entries()) {
    const before = ended.length;
    await make(under);
    const ms = await msUntilReady(under.url, 10 * IN_TIME_MS);
    await sleep(CALM_MS);
    const answers = ended.slice(before);
    const refused = answers.filter(({ status }) => status === 503).length;
    const figure = `${(ms / MS_A_SECOND).toFixed(1)} s; of ${answers.length} requests ${refused} were 503`;
    verdict.check(`${at + 1}. ${what}, ready again within 5 s`, figure, ms <= IN_TIME_MS);
  }
}

// Few, since a Neo4j that has just started plans each of them anew, and that is not what is measured.
const bodies = (await exampleBodies()).slice(0, Number(values.questions));
const calm = startLoad({ endpoint: `${under.url}/graphql`, rate: Number(values.rate), bodies });
await sleep(3 * CALM_MS);
await calm.stop();
const before = heldBy(pid);
console.log(`before: ${sayHeld(before)}`);
const load = startLoad({ endpoint: `${under.url}/graphql`, rate: Number(values.rate), bodies });
await breakAll(load.ended);
const lastFrom = performance.now() - CALM_MS / 2;
await load.stop();
await sleep(SETTLE_MS);
const after = heldBy(pid);

const times = load.ended.map(({ ms }) => ms).sort((a, b) => a - b);
const slowest = quantile(times, 1);
const wrong = load.ended.filter(({ fault }) => fault !== null);
const last = load.ended.filter(({ at }) => at >= lastFrom);
verdict.check(
  'the slowest answer within 5 s',
  `${slowest.toFixed(0)} ms of ${times.length}, half within ${quantile(times, 0.5).toFixed(0)} ms`,
  slowest <= IN_TIME_MS + ON_THE_WAY_MS,
);
verdict.check(
  'answers that are none, or not as promised',
  `${wrong.length} ${wrong[0]?.fault ?? ''}`,
  wrong.length === 0,
);
if (wrong.length > 0) {
  console.log(under.service.output().slice(-MOST_LOGGED));
}
verdict.check(
  'the last requests answered with 200',
  `${last.filter(({ status }) => status === 200).length} of ${last.length}`,
  last.length > 0 && last.every(({ status }) => status === 200),
);
verdict.check(
  `sockets and memory left, at most ${POOL_SIZE + OTHER_SOCKETS} and ${MOST_GROWTH_MB} MB more`,
  sayHeld(after),
  after.sockets <= POOL_SIZE + OTHER_SOCKETS &&
    after.residentMb - before.residentMb <= MOST_GROWTH_MB,
);
const code = await under.close();
verdict.check('the service ends in order', `exit code ${code}`, code === 0);
process.exitCode = verdict.exitCode();
