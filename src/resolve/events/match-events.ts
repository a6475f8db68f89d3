import { acceptPairs, type FactRules } from '../matching/accept-pairs.ts';
import { areAllToldApart } from '../matching/curated-sets.ts';
import type { Matcher, ScoredPair } from '../matching/scored-pair.ts';
import { byText } from '../precedence.ts';
import { eventBlocks } from './event-blocks.ts';
import { type EventGround, eventConflict } from './event-conflicts.ts';
import { knownNames } from './known-names.ts';
import { knownOffices } from './known-offices.ts';
import { knownPlaces } from './known-places.ts';
import { type Naming, scoreEvents } from './score-events.ts';
import { tellMeetings } from './tell-meetings.ts';
import type { ToldMeeting } from './told-meeting.ts';

/** Shared people alone are too little: the place or the days must speak for it as well. */
const LEAST_SCORE = 0.75;

/**
 * Records that tell of one meeting: by who sat across from whom, where and on which days, never by
 * title or the exact date (design §1). People and places must have been matched before.
 */
export const matchEvents: Matcher = (input, clusters) => {
  if (areAllToldApart(input.claims, 'meeting')) {
    return [];
  }
  const ground = {
    offices: knownOffices(input),
    places: knownPlaces(input),
    personName: knownNames('person', input),
    placeName: knownNames('place', input),
  };
  const meetings = tellMeetings(input, ground);
  const facts = new Map(meetings.map((meeting) => [meeting.id, [meeting]]));
  const pairs = pairsOf(meetings, ground);
  return acceptPairs({ of: 'meeting', pairs, facts, rules: rulesOn(ground) }, clusters);
};

/** All pairs of a block that nothing forbids and that share enough, each once. */
function pairsOf(
  meetings: readonly ToldMeeting[],
  ground: EventGround & Naming,
): readonly ScoredPair[] {
  const pairs = new Map<string, ScoredPair>();
  for (const block of eventBlocks(meetings.toSorted(byId))) {
    for (const [at, a] of block.entries()) {
      for (const pair of pairsWith(a, block.slice(at + 1), ground)) {
        pairs.set(`${pair.a}\n${pair.b}`, pair);
      }
    }
  }
  return [...pairs.values()];
}

function pairsWith(
  a: ToldMeeting,
  others: readonly ToldMeeting[],
  ground: EventGround & Naming,
): readonly ScoredPair[] {
  return others.map((b) => pairOf(a, b, ground)).filter((pair) => pair !== null);
}

function pairOf(a: ToldMeeting, b: ToldMeeting, ground: EventGround & Naming): ScoredPair | null {
  const pair = eventConflict(a, b, ground) === null ? scoreEvents(a, b, ground) : null;
  return pair !== null && pair.score >= LEAST_SCORE ? pair : null;
}

/** Two clusters are in conflict where a record of one is with a record of the other. */
function rulesOn(ground: EventGround): FactRules<readonly ToldMeeting[]> {
  return {
    together: (a, b) => [...a, ...b].sort(byId),
    conflict: (a, b) => {
      const pairs = a.flatMap((one) => b.map((other) => [one, other].sort(byId)));
      for (const [one, other] of pairs) {
        const conflict = one && other ? eventConflict(one, other, ground) : null;
        if (conflict !== null) {
          return conflict;
        }
      }
      return null;
    },
  };
}

function byId(a: ToldMeeting, b: ToldMeeting): number {
  return byText(a.id, b.id);
}
