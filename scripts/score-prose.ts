import { measureProse, type ProseAccuracy } from '../tests/support/prose-accuracy.ts';
import { readLabels, readRegister } from '../tests/support/prose-sample.ts';

/**
 * Scores how the prose of the register is read, on the sample that the rules were tuned on and on
 * the one that nobody looked at: `npm run score:prose -- [--verbose]`. Faults are listed of the
 * first only, so that the second stays unseen.
 */
const register = readRegister();
for (const sample of ['tuned-on', 'held-out'] as const) {
  const accuracy = measureProse(readLabels(sample), register);
  console.log(`${sample}: ${told(accuracy)}`);
  if (sample === 'tuned-on' && process.argv.includes('--verbose')) {
    for (const fault of accuracy.faults) console.log(`  ${fault}`);
  }
}

function told(accuracy: ProseAccuracy): string {
  const { matched, found, labelled, stateRight, titleRight, without, invented } = accuracy;
  return [
    `${accuracy.rows} rows`,
    `people precision ${share(matched, found)}`,
    `recall ${share(matched, labelled)}`,
    `state right ${share(stateRight, matched)}`,
    `title right ${share(titleRight, matched)}`,
    `meetings invented ${invented} of ${without} rows without`,
    `visitors right ${share(accuracy.visitorsRight, accuracy.visitors)}`,
  ].join(', ');
}

function share(part: number, whole: number): string {
  const ratio = whole === 0 ? 1 : part / whole;
  return `${ratio.toFixed(3)} (${part}/${whole})`;
}
