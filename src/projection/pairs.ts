import { LimitExceededError } from '../errors.ts';
import type { ActorLabel } from '../model/ref.ts';
import { rangeOf } from './actor-table.ts';
import { createEncounterTable, type EncounterTable } from './encounter-table.ts';
import type { OnPair, PairsInMeeting } from './pairs-in-meeting.ts';
import { createPairsOfActors } from './pairs-of-actors.ts';
import { pairsOfPeople } from './pairs-of-people.ts';
import type { Projection } from './projection.ts';
import { testedBefore } from './questions.ts';
import type { TieQuestion } from './ties.ts';

/** Two actors in one meeting are eight bytes until they are summed up: 160 MB at the most. */
const MOST_PAIRS = 20_000_000;
/** Meetings looked at between two chances for other requests. */
const STRIDE = 512;

/**
 * What all actors of a kind have with each other, the one of smaller number first. Meeting by
 * meeting, since seats of one meeting lie side by side, while those of an actor are all over
 * memory: that is what it costs to ask actor by actor.
 *
 * @throws LimitExceededError where too many sat together
 */
export function* allPairs(
  projection: Projection,
  question: TieQuestion,
  kind: ActorLabel,
): Generator<void, EncounterTable> {
  const { actors, meetings, tally } = projection;
  const pairsIn =
    kind === 'Person' ? pairsOfPeople(projection) : createPairsOfActors(projection, kind);
  const tested = yield* testedBefore(projection, question);
  const [first, until] = rangeOf(actors, kind);
  const ends = new Int32Array(until - first);
  yield* eachPair(projection, tested, pairsIn, (a) => {
    ends[a - first] = (ends[a - first] ?? 0) + 1;
  });
  const total = runningSums(ends);
  const others = new Int32Array(total);
  const shared = new Int32Array(total);
  yield* eachPair(projection, tested, pairsIn, (a, b, meeting) => {
    const place = ends[a - first] ?? 0;
    others[place] = b;
    shared[place] = meeting;
    ends[a - first] = place + 1;
  });
  const table = createEncounterTable();
  for (let a = first, place = 0; a < until; a += 1) {
    for (; place < (ends[a - first] ?? 0); place += 1) {
      const meeting = shared[place] ?? 0;
      const occasion = meetings.occasions[meeting] ?? 0;
      tally.add(others[place] ?? 0, occasion, meetings.dates[meeting] ?? -1);
    }
    table.addAll(a, tally);
    yield;
  }
  return table.taken();
}

/** Turns counts into where each begins, and gives their sum. */
function runningSums(counts: Int32Array): number {
  let sum = 0;
  for (let at = 0; at < counts.length; at += 1) {
    const count = counts[at] ?? 0;
    counts[at] = sum;
    sum += count;
  }
  if (sum > MOST_PAIRS) {
    throw new LimitExceededError('pairs of actors who sat in one meeting', MOST_PAIRS, sum);
  }
  return sum;
}

/** Occasion by occasion, as a tally wants it. */
function* eachPair(
  projection: Projection,
  { passes, wanted }: TieQuestion,
  pairsIn: PairsInMeeting,
  visit: OnPair,
): Generator<void, void> {
  const { byOccasion } = projection.meetings;
  for (let done = 0; done < byOccasion.length; done += 1) {
    const meeting = byOccasion[done] ?? 0;
    if (passes(meeting)) {
      pairsIn(meeting, wanted, visit);
    }
    if (done % STRIDE === 0) {
      yield;
    }
  }
}
