import type { ResolvedMeetingFilter } from '../graph/meeting-filter.ts';
import type { GraphReader } from '../graph/run.ts';
import type { Tie } from '../model/met.ts';
import { TIE_BITS } from '../model/posture.ts';
import { predicateOf } from './meeting-predicate.ts';
import { readMeetingSets } from './meeting-sets.ts';
import type { Projection } from './projection.ts';
import type { TieQuestion } from './ties.ts';

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
