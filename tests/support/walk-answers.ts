/** What the references answer to questions, in the form in which the service tells it. */
import { toldNetwork } from './ask-network.ts';
import { type ToldPath, toldAs } from './ask-paths.ts';
import { toldCounts } from './counted.ts';
import { commonContacts } from './reference-common-contacts.ts';
import {
  daysSinceLast,
  encounterOf,
  type ReferenceAsked,
  tiedMeetings,
} from './reference-encounter.ts';
import { passes, type ReferenceWhere } from './reference-filter.ts';
import { meetingCounts } from './reference-meeting-counts.ts';
import { referenceNetwork } from './reference-network.ts';
import { referencePaths } from './reference-paths.ts';
import { type ReferencePair, rootEncounters } from './reference-root-encounters.ts';
import type { ReferenceWorld } from './reference-ties.ts';
import {
  ACTOR_KINDS,
  type ActorEncountersQuestion,
  type CountsQuestion,
  type DyadQuestion,
  type EncountersQuestion,
  type NetworkQuestion,
  type PathQuestion,
  type WalkQuestion,
} from './walk-questions.ts';
import { GROUND_ORGANIZATIONS, GROUND_STATES } from './world-ground.ts';

function askedOf(world: ReferenceWorld, { ties, where }: WalkQuestion): ReferenceAsked {
  // Walks see only what occurred, whatever the filter adds; what did not ties nobody anyhow.
  return { ties, passes: (meeting) => passes(world, where ?? {}, meeting) };
}

/** Ids of the meetings that pass, sorted. */
export function expectedMeetings(
  world: ReferenceWorld,
  where: ReferenceWhere | null,
): readonly string[] {
  const passing = world.meetings.filter((meeting) => passes(world, where ?? {}, meeting));
  return passing.map(({ id }) => id).sort();
}

export function expectedPaths(world: ReferenceWorld, question: PathQuestion): readonly ToldPath[] {
  return referencePaths(world, { ...question, ...askedOf(world, question) }).map((hops) =>
    toldAs(question, hops),
  );
}

export function expectedPath(world: ReferenceWorld, question: PathQuestion): ToldPath | null {
  return expectedPaths(world, { ...question, k: 1 }).at(0) ?? null;
}

export function expectedNetwork(world: ReferenceWorld, question: NetworkQuestion) {
  const { with: kind, ...asked } = question;
  const walked = { ...asked, kind: ACTOR_KINDS[kind], ...askedOf(world, question) };
  return toldNetwork(referenceNetwork(world, walked));
}

/** Pairs with the meetings that are counted. */
export function expectedPairs(
  world: ReferenceWorld,
  question: EncountersQuestion,
): readonly ReferencePair[] {
  const { between, orderBy } = question;
  const names = new Map([
    ...[...world.people, ...GROUND_ORGANIZATIONS].map(({ id, names: { en } }) => [id, en] as const),
    ...Object.entries(GROUND_STATES),
  ]);
  const nameOf = (id: string) => names.get(id) ?? id;
  return rootEncounters(world, ACTOR_KINDS[between], askedOf(world, question), orderBy, nameOf);
}

export function expectedEncountersOf(world: ReferenceWorld, question: ActorEncountersQuestion) {
  const kind = `${ACTOR_KINDS[question.with]}:`;
  const tied = tiedMeetings(world, askedOf(world, question)).get(question.actor) ?? [];
  return Object.fromEntries(
    [...tied]
      .filter(([other]) => other.startsWith(kind))
      .map(([other, meetings]) => [other.slice(kind.length), toldCounts(encounterOf(meetings))]),
  );
}

export function expectedDyad(world: ReferenceWorld, question: DyadQuestion, today: string) {
  const { a, b } = question;
  const tied = tiedMeetings(world, askedOf(world, question));
  const encounter = encounterOf(tied.get(a)?.get(b) ?? []);
  return { ...toldCounts(encounter), daysSinceLast: daysSinceLast(encounter, today) };
}

export function expectedContacts(world: ReferenceWorld, question: DyadQuestion) {
  const contacts = commonContacts(world, [question.a, question.b], askedOf(world, question));
  return { contacts, totalCount: contacts.length };
}

export function expectedCounts(world: ReferenceWorld, { where, ...question }: CountsQuestion) {
  return meetingCounts(world, { ...question, where: where ?? {} });
}
