import { type ByName, byName } from '../by-name.ts';
import { createFaultList } from '../fault-list.ts';
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
 * in the graph; `refused` ones are declared and say nothing. Pure. Faults come in the order of the files,
 * and where there are too many, not all of them.
 *
 * @param names the load's records by name
 * @param passesOver codes of warnings that are not told
 */
export function checkRecords(
  located: readonly Located[],
  others: readonly Stated[],
  refused: readonly RefusedRecord[] = [],
  names: ByName<Located> = byName(located),
  passesOver: readonly string[] = [],
): readonly Fault[] {
  const found = createFaultList('checked');
  const isTold = ({ level, code }: Fault) => level === 'error' || !passesOver.includes(code);
  for (const faults of foundIn(located, names, knownRecords(names, others, refused))) {
    found.add(faults.filter(isTold));
    if (found.isFull()) {
      break;
    }
  }
  return found.all((faults) => (faults.length === 0 ? faults : inOrderOfFiles(faults, located)));
}

/** What each check finds in each part, so that it can end in between. */
function* foundIn(
  located: readonly Located[],
  names: ByName<Located>,
  known: KnownRecords,
): Generator<readonly Fault[]> {
  for (const part of names.size === located.length ? [] : inSlices(located, MOST_AT_ONCE)) {
    yield duplicatesIn(part, names);
  }
  const checks = CHECKS.map((check) => check(known));
  for (const part of inSlices(withoutRepeats(located, names), MOST_AT_ONCE)) {
    for (const look of checks) {
      yield look(part);
    }
  }
}

function inOrderOfFiles(faults: readonly Fault[], located: readonly Located[]): readonly Fault[] {
  const files = new Map<string, number>();
  for (const { raw } of located) {
    files.set(raw.file, files.get(raw.file) ?? files.size);
  }
  const rank = ({ file }: Fault): number => files.get(file) ?? 0;
  return faults.toSorted((a, b) => rank(a) - rank(b) || a.line - b.line);
}
