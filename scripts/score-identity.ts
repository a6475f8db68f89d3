import { builtInStates } from '../src/ingest/states/built-in-states.ts';
import { identityOf } from '../src/resolve/identity.ts';
import { type Count, measureIdentity } from '../tests/support/identity-accuracy.ts';
import {
  readIdentityLabels,
  readKnownNames,
  type Sample,
} from '../tests/support/identity-sample.ts';
import { claimsOfRegister, REGISTER_IS_HERE } from '../tests/support/register-claims.ts';

/**
 * Scores who becomes one of the register against labels made by reading: `npm run score:identity`.
 * Faults are printed of the sample that the rules were tuned on; of the other only how many.
 */
if (!REGISTER_IS_HERE) {
  console.error('The register is not here: it is sought in ../shared/real/us-travel.');
  process.exit(1);
}
const claims = await claimsOfRegister();
const startedAt = performance.now();
const identity = identityOf(claims, builtInStates());
const seconds = (performance.now() - startedAt) / 1_000;
const open = identity.decisions.filter(({ verdict }) => verdict === 'OPEN').length;
console.log(
  `${claims.length} claims, ${identity.decisions.length} decisions of which ${open} open, ${seconds.toFixed(1)} s`,
);
for (const sample of ['tuned-on', 'held-out'] as const) {
  score(sample);
}

function score(sample: Sample): void {
  const labels = readIdentityLabels(sample);
  const measured = measureIdentity(claims, identity, labels, readKnownNames(sample));
  const isTunedOn = sample === 'tuned-on';
  console.log(`${sample}:`);
  print('groups made one', measured.groups, isTunedOn);
  print('near misses kept apart', measured.nearMisses, isTunedOn);
  print('surnames resolved', measured.surnames, isTunedOn);
  console.log(`  surnames resolved wrongly: ${measured.wrong.length}`);
  tell(isTunedOn ? measured.wrong : []);
}

function print(what: string, { asked, right, faults, unread }: Count, verbose: boolean): void {
  const share = asked === 0 ? '-' : (right / asked).toFixed(3);
  console.log(`  ${what}: ${right} of ${asked} (${share}); not read: ${unread.length}`);
  tell(verbose ? [...faults, ...unread.map((one) => `not read: ${one}`)] : []);
}

function tell(lines: readonly string[]): void {
  for (const line of lines) {
    console.log(`      ${line}`);
  }
}
