import type { MeetingWhere, RefTerms, SpanTerms } from '../../src/model/where.ts';
import { actorOf } from './reference-seats.ts';
import type { ReferenceMeeting, ReferenceWorld } from './reference-ties.ts';
import type { WorldDocument } from './world.ts';
import { worldDate } from './world-dates.ts';
import { VOICE_OF } from './world-ground.ts';

/** Fields of a filter that worlds decide; `disputed` is none, since all their documents agree. */
export type ReferenceWhere = Omit<MeetingWhere, 'disputed' | 'and' | 'or' | 'not'> & {
  readonly and?: readonly ReferenceWhere[];
  readonly or?: readonly ReferenceWhere[];
  readonly not?: ReferenceWhere;
};

/** Whether a meeting passes a filter, as the schema describes its fields. References are record ids. */
export function passes(
  world: ReferenceWorld,
  where: ReferenceWhere,
  meeting: ReferenceMeeting,
): boolean {
  return (
    passesOwn(where, meeting) &&
    passesRefs(world, where, meeting) &&
    passesTelling(world, where, meeting) &&
    (where.and ?? []).every((one) => passes(world, one, meeting)) &&
    (where.or === undefined || where.or.some((one) => passes(world, one, meeting))) &&
    (where.not === undefined || !passes(world, where.not, meeting))
  );
}

function passesOwn(where: ReferenceWhere, meeting: ReferenceMeeting): boolean {
  const ranks = meeting.seats.filter(wasNotAway).map(({ rank }) => rank);
  const people = meeting.seats.filter(({ person }) => person !== null).length;
  return (
    isOneOf(where.kinds, meeting.kind) &&
    isOneOf(where.modes, modeOf(meeting)) &&
    isOneOf(where.statuses, meeting.status) &&
    (where.dated ?? meeting.date !== undefined) === (meeting.date !== undefined) &&
    isDuring(where.during, meeting) &&
    (where.ranks?.some((rank) => ranks.includes(rank)) ?? true) &&
    people <= (where.maxParticipants ?? people)
  );
}

function passesRefs(world: ReferenceWorld, where: ReferenceWhere, meeting: ReferenceMeeting) {
  return (
    holds(where.people, peopleIn(meeting)) &&
    holds(where.states, statesIn(world, meeting)) &&
    holds(where.organizations, organizationsIn(world, meeting)) &&
    holds(where.places, placesAround(world, meeting)) &&
    holds(where.hosts, hostsOf(world, meeting)) &&
    holds(where.guests, withRole(meeting, 'GUEST').map(idOf))
  );
}

function passesTelling(world: ReferenceWorld, where: ReferenceWhere, meeting: ReferenceMeeting) {
  const documents = meeting.accounts.flatMap(({ document }): readonly WorldDocument[] =>
    world.documents.filter(({ id }) => id === document),
  );
  const voices = new Set(documents.map(({ id }) => VOICE_OF[id] ?? id));
  const { knownBy } = where;
  return (
    holds(
      where.documents,
      documents.map(({ id }) => id),
    ) &&
    voices.size >= (where.minIndependentSources ?? 0) &&
    (!knownBy || documents.some(({ publishedOn }) => publishedOn <= knownBy))
  );
}

/** Ids of people with a seat in it, of whatever status. */
export function peopleIn(meeting: ReferenceMeeting): readonly string[] {
  return meeting.seats.flatMap(({ person }) => person ?? []);
}

/** Ids of states for which somebody has a seat in it, or that host it. */
export function statesIn(world: ReferenceWorld, meeting: ReferenceMeeting): readonly string[] {
  return idsOf('State', [...behindSeats(meeting), ...hosting(world, meeting)]);
}

function organizationsIn(world: ReferenceWorld, meeting: ReferenceMeeting): readonly string[] {
  const conveners = (meeting.conveners ?? []).map((id) => actorOf(world, id));
  return idsOf('Organization', [...behindSeats(meeting), ...hosting(world, meeting), ...conveners]);
}

/** The place that its record names, all in which that lies, and the state; the innermost first. */
export function placesAround(
  world: ReferenceWorld,
  { place }: ReferenceMeeting,
): readonly string[] {
  const around: string[] = [];
  for (let at = place; at !== undefined; ) {
    around.push(at);
    at = world.places?.find(({ id }) => id === at)?.in;
  }
  return around;
}

function hostsOf(world: ReferenceWorld, meeting: ReferenceMeeting): readonly string[] {
  return [...hosting(world, meeting), ...withRole(meeting, 'HOST')].map(idOf);
}

/** People who were there in a role, and those for whom they came. */
function withRole(meeting: ReferenceMeeting, wanted: string): readonly string[] {
  return meeting.seats
    .filter((seat) => seat.role === wanted && wasNotAway(seat))
    .flatMap(({ person, behalf }) => [...(person === null ? [] : [`Person:${person}`]), ...behalf]);
}

function hosting(world: ReferenceWorld, { hosts }: ReferenceMeeting): readonly string[] {
  return (hosts ?? []).map((id) => actorOf(world, id));
}

function behindSeats({ seats }: ReferenceMeeting): readonly string[] {
  return seats.flatMap(({ behalf }) => behalf);
}

function idsOf(kind: string, actors: readonly string[]): readonly string[] {
  return actors.filter((actor) => actor.startsWith(`${kind}:`)).map(idOf);
}

function idOf(actor: string): string {
  return actor.slice(actor.indexOf(':') + 1);
}

function wasNotAway({ status }: { readonly status: string }): boolean {
  return status !== 'ABSENT' && status !== 'NOT_INVITED';
}

/** A call is by phone unless said; of others nothing is known. */
function modeOf({ kind, mode }: ReferenceMeeting): string {
  return mode ?? (kind === 'CALL' ? 'PHONE' : '');
}

function isOneOf(wanted: readonly string[] | null | undefined, value: string): boolean {
  return wanted?.includes(value) ?? true;
}

function holds(terms: RefTerms | null | undefined, ids: readonly string[]): boolean {
  const { all, any, none } = terms ?? {};
  return (
    (all ?? []).every((id) => ids.includes(id)) &&
    (any?.some((id) => ids.includes(id)) ?? true) &&
    !(none ?? []).some((id) => ids.includes(id))
  );
}

const ALWAYS = { from: '0000-00-00', until: '9999-99-99' };

/** Spans overlap (POSSIBLE), or the meeting's lies inside (CERTAIN). What has no date is in none. */
function isDuring(during: SpanTerms | null | undefined, meeting: ReferenceMeeting): boolean {
  if (!during) {
    return true;
  }
  const days = worldDate(meeting.date);
  const asked = during.edtf ? worldDate(during.edtf) : during;
  const from = asked?.from ?? ALWAYS.from;
  const until = asked?.until ?? ALWAYS.until;
  if (days === null) {
    return false;
  }
  return during.match === 'CERTAIN'
    ? from <= days.from && days.until <= until
    : from <= days.until && days.from <= until;
}
