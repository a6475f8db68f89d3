import { LimitExceededError } from '../errors.ts';
import { mayTie, tieBit, tiesAnybody } from '../model/posture.ts';
import { createEncounterTable, type EncounterTable } from './encounter-table.ts';
import type { Projection } from './projection.ts';
import type { TieQuestion } from './ties.ts';

/** Two people in one meeting are eight bytes until they are summed up: 160 MB at the most. */
const MOST_PAIRS = 20_000_000;
/** Meetings looked at between two chances for other requests. */
const STRIDE = 512;

/**
 * What all people have with each other, the one of smaller number first. Meeting by meeting, since
 * seats of one meeting lie side by side, while those of a person are all over memory: that is what
 * it costs to ask person by person.
 *
 * @throws LimitExceededError where too many sat together
 */
export function* pairsOfPeople(
  projection: Projection,
  question: TieQuestion,
): Generator<void, EncounterTable> {
  const { actors, meetings, tally } = projection;
  const people = actors.starts.State;
  const ends = new Int32Array(people);
  yield* eachPair(projection, question, (a) => {
    ends[a] = (ends[a] ?? 0) + 1;
  });
  const total = runningSums(ends);
  const others = new Int32Array(total);
  const shared = new Int32Array(total);
  yield* eachPair(projection, question, (a, b, meeting) => {
    const place = ends[a] ?? 0;
    others[place] = b;
    shared[place] = meeting;
    ends[a] = place + 1;
  });
  const table = createEncounterTable();
  for (let a = 0, place = 0; a < people; a += 1) {
    for (; place < (ends[a] ?? 0); place += 1) {
      const meeting = shared[place] ?? 0;
      tally.add(
        others[place] ?? 0,
        meetings.occasions[meeting] ?? 0,
        meetings.dates[meeting] ?? -1,
      );
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
    throw new LimitExceededError('pairs of people who sat in one meeting', MOST_PAIRS, sum);
  }
  return sum;
}

type OnPair = (a: number, b: number, meeting: number) => void;

/** Occasion by occasion, as a tally wants it. */
function* eachPair(
  projection: Projection,
  question: TieQuestion,
  visit: OnPair,
): Generator<void, void> {
  const { byOccasion } = projection.meetings;
  for (const [done, meeting] of byOccasion.entries()) {
    if (question.passes(meeting)) {
      pairsOfMeeting(projection, question.wanted, meeting, visit);
    }
    if (done % STRIDE === 0) {
      yield;
    }
  }
}

function pairsOfMeeting(
  projection: Projection,
  wanted: number,
  meeting: number,
  visit: OnPair,
): void {
  const { seatStarts } = projection.meetings;
  const end = seatStarts[meeting + 1] ?? 0;
  for (let seat = seatStarts[meeting] ?? 0; seat < end; seat += 1) {
    pairsOfSeat(projection, wanted, { seat, end, meeting }, visit);
  }
}

/** One seat with all behind it in its meeting. */
function pairsOfSeat(
  { seats }: Projection,
  wanted: number,
  { seat, end, meeting }: { readonly seat: number; readonly end: number; readonly meeting: number },
  visit: OnPair,
): void {
  const person = seats.people[seat] ?? -1;
  const posture = seats.postures[seat] ?? 0;
  if (person < 0 || !mayTie(posture, wanted)) {
    return;
  }
  for (let two = seat + 1; two < end; two += 1) {
    const other = seats.people[two] ?? -1;
    const faced = seats.postures[two] ?? 0;
    if (other >= 0 && tiesAnybody(faced) && (tieBit(posture, faced) & wanted) !== 0) {
      visit(Math.min(person, other), Math.max(person, other), meeting);
    }
  }
}
