// Asks a service steadily for long, and holds that its memory stays flat. `npm run test:soak -- [--minutes 60] [--rate 50]
// [--home DIR]`. It brings up a Neo4j and a service of its own.
import { parseArgs } from 'node:util';
import { sayHeld } from './load/held.ts';
import { exampleBodies, startUnderTest } from './load/service-under-test.ts';
import { soak } from './load/soak.ts';
import { createVerdict } from './load/verdict.ts';

const SECONDS_A_MINUTE = 60;
const MOST_GROWTH_MB = 50;
const MOST_NEW_SOCKETS = 20;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '60' },
    rate: { type: 'string', default: '50' },
    home: { type: 'string' },
  },
});
const under = await startUnderTest({}, values.home);
const soaked = await soak({
  endpoint: `${under.url}/graphql`,
  pid: under.service.child.pid,
  bodies: await exampleBodies(),
  rate: Number(values.rate),
  seconds: Number(values.minutes) * SECONDS_A_MINUTE,
  onMinute: (held) => console.log(sayHeld(held)),
});
const code = await under.close();

const verdict = createVerdict();
const { count, faults, p50, p95, early, late } = soaked;
verdict.check(
  'requests answered with 200',
  `${count - faults.length} of ${count} ${faults[0] ?? ''}, p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms`,
  faults.length === 0,
);
verdict.check(
  `memory grows by at most ${MOST_GROWTH_MB} MB`,
  `${early.residentMb.toFixed(0)} MB in the second quarter, ${late.residentMb.toFixed(0)} MB in the last`,
  late.residentMb - early.residentMb <= MOST_GROWTH_MB,
);
verdict.check(
  `sockets grow by at most ${MOST_NEW_SOCKETS}`,
  `${early.sockets}, then ${late.sockets}`,
  late.sockets - early.sockets <= MOST_NEW_SOCKETS,
);
verdict.check('the service ends in order', `exit code ${code}`, code === 0);
process.exitCode = verdict.exitCode();
