import type { ResolvedMeetingFilter } from '../graph/meeting-filter.ts';
import type { GraphReader } from '../graph/run.ts';
import type { Tie } from '../model/met.ts';
import { TIE_BITS } from '../model/posture.ts';
import { predicateOf } from './meeting-predicate.ts';
import { readMeetingSets } from './meeting-sets.ts';
import type { Projection } from './projection.ts';
import type { TieQuestion } from './ties.ts';

/** Meetings tested between two chances for other requests. */
const STRIDE = 1_024;

/** Which meetings count: what the arrays do not hold is read first, in one statement. */
export async function questionOf(
  graph: GraphReader,
  projection: Projection,
  filter: ResolvedMeetingFilter,
  ties: readonly Tie[],
): Promise<TieQuestion> {
  const sets = await readMeetingSets(graph, filter, projection.meetings);
  return {
    passes: predicateOf(projection, filter, sets),
    wanted: ties.reduce((bits, tie) => bits | TIE_BITS[tie], 0),
  };
}

/** The same question, with each meeting tested once before: for walks that come to all of them often. */
export function* testedBefore(
  { meetings }: Projection,
  { passes, wanted }: TieQuestion,
): Generator<void, TieQuestion> {
  const passing = new Uint8Array(meetings.ids.length);
  for (let meeting = 0; meeting < passing.length; meeting += 1) {
    passing[meeting] = passes(meeting) ? 1 : 0;
    if (meeting % STRIDE === 0) {
      yield;
    }
  }
  return { wanted, passes: (meeting) => passing[meeting] === 1 };
}
