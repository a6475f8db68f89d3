import { type ByName, byName } from '../by-name.ts';
import type { Fault, Located, RefusedRecord, Stated } from '../records.ts';
import { inSlices } from '../write/in-slices.ts';
import { checkCycles } from './check-cycles.ts';
import { checkSharedIds, duplicatesIn, withoutRepeats } from './check-duplicates.ts';
import { type Check, type KnownRecords, knownRecords } from './check-index.ts';
import { checkJudgements } from './check-judgements.ts';
import { checkLikeness } from './check-likeness.ts';
import { checkLives } from './check-lives.ts';
import { checkLivesElsewhere } from './check-lives-elsewhere.ts';
import { checkMeetings } from './check-meetings.ts';
import { checkReferences } from './check-references.ts';
import { checkSpans } from './check-spans.ts';
import { checkStated } from './check-stated.ts';
import { checkStates } from './check-states.ts';

const CHECKS: readonly ((known: KnownRecords) => Check)[] = [
  byItself(checkSharedIds),
  checkReferences,
  byItself(checkJudgements),
  byItself(checkStated),
  checkMeetings,
  checkCycles,
  byItself(checkSpans),
  byItself(checkStates),
  checkLives,
  checkLivesElsewhere,
  checkLikeness,
];

function byItself(check: (located: readonly Located[], known: KnownRecords) => readonly Fault[]) {
  return (known: KnownRecords): Check => {
    return (located) => check(located, known);
  };
}

/** So many records are decoded for all checks in turn. */
const MOST_AT_ONCE = 500;

/**
 * Step 3 of a load: what only all records together can tell, beside `others`, the claims that stay
 * in the graph; `refused` ones are declared and say nothing. Pure. Faults come in the order of the files.
 *
 * @param names the load's records by name
 */
export function checkRecords(
  located: readonly Located[],
  others: readonly Stated[],
  refused: readonly RefusedRecord[] = [],
  names: ByName<Located> = byName(located),
): readonly Fault[] {
  const once = withoutRepeats(located, names);
  const known = knownRecords(names, others, refused);
  const checks = CHECKS.map((check) => ({ look: check(known), faults: [] as Fault[] }));
  for (const part of inSlices(once, MOST_AT_ONCE)) {
    for (const { look, faults } of checks) {
      faults.push(...look(part));
    }
  }
  const faults = [...duplicatesIn(located, names), ...checks.flatMap((check) => check.faults)];
  return faults.length === 0 ? faults : inOrderOfFiles(faults, located);
}

function inOrderOfFiles(faults: readonly Fault[], located: readonly Located[]): readonly Fault[] {
  const files = new Map<string, number>();
  for (const { raw } of located) {
    files.set(raw.file, files.get(raw.file) ?? files.size);
  }
  const rank = ({ file }: Fault): number => files.get(file) ?? 0;
  return faults.toSorted((a, b) => rank(a) - rank(b) || a.line - b.line);
}
