import type { StatedRecord } from '../../model/stated.ts';
import type { Fault, Located, RefusedRecord } from '../records.ts';
import { checkCycles } from './check-cycles.ts';
import { checkDuplicates, checkSharedIds, withoutRepeats } from './check-duplicates.ts';
import { knownRecords } from './check-index.ts';
import { checkJudgements } from './check-judgements.ts';
import { checkLikeness } from './check-likeness.ts';
import { checkLives } from './check-lives.ts';
import { checkLivesElsewhere } from './check-lives-elsewhere.ts';
import { checkMeetings } from './check-meetings.ts';
import { checkReferences } from './check-references.ts';
import { checkSpans } from './check-spans.ts';
import { checkStated } from './check-stated.ts';
import { checkStates } from './check-states.ts';

const CHECKS = [
  checkSharedIds,
  checkReferences,
  checkJudgements,
  checkStated,
  checkMeetings,
  checkCycles,
  checkSpans,
  checkStates,
  checkLives,
  checkLivesElsewhere,
  checkLikeness,
];

/**
 * Step 3 of a load: what only all records together can tell, beside `others`, the claims that stay
 * in the graph; `refused` ones are declared and say nothing. Pure. Faults come in the order of the files.
 */
export function checkRecords(
  located: readonly Located[],
  others: readonly StatedRecord[],
  refused: readonly RefusedRecord[] = [],
): readonly Fault[] {
  const once = withoutRepeats(located);
  const known = knownRecords(once, others, refused);
  const files = new Map([...new Set(located.map(({ raw }) => raw.file))].map((f, at) => [f, at]));
  const rank = ({ file }: Fault): number => files.get(file) ?? 0;
  return [...checkDuplicates(located), ...CHECKS.flatMap((check) => check(once, known))].sort(
    (a, b) => rank(a) - rank(b) || a.line - b.line,
  );
}
