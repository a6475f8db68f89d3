import type { KnownOffices } from './known-offices.ts';
import type { KnownPlaces } from './known-places.ts';
import { meet, type TiedParties, tiedParties } from './likeness-of-parties.ts';
import { placeTie } from './likeness-of-places.ts';
import { commonDays, dayCount } from './match-days.ts';
import type { ToldMeeting } from './told-meeting.ts';

export interface EventGround {
  readonly offices: KnownOffices;
  readonly places: KnownPlaces;
}

type Rule = (a: ToldMeeting, b: ToldMeeting, ground: EventGround) => string | null;

/** Why two records cannot tell of one meeting, in words; null where nothing forbids it. */
export function eventConflict(a: ToldMeeting, b: ToldMeeting, ground: EventGround): string | null {
  for (const rule of RULES) {
    const conflict = rule(a, b, ground);
    if (conflict !== null) {
      return conflict;
    }
  }
  return null;
}

/** The cheap ones first: blocks hold many pairs. */
const RULES: readonly Rule[] = [
  (a, b) => (isVisit(a) === isVisit(b) ? null : 'one is a visit and the other a meeting'),
  (a, b) => (isRemote(a) === isRemote(b) ? null : 'only one of them was held in person'),
  (a, b) => (isHall(a) === isHall(b) ? null : 'only one of them is a ceremony or a conference'),
  tellersConflict,
  (a, b) => (areDisjoint(a, b) ? 'no day can be that of both' : null),
  placesConflict,
  (a, b) =>
    a.wholes.includes(b.today) || b.wholes.includes(a.today) ? 'one is part of the other' : null,
  statusConflict,
  partiesConflict,
];

export const isVisit = ({ kind }: ToldMeeting) => kind === 'VISIT';
const isRemote = ({ kind, mode }: ToldMeeting) =>
  mode === null ? kind === 'CALL' : mode !== 'IN_PERSON';
/** What is held for many at once; a summit may be that or a meeting of two. */
const isHall = ({ kind, isSided }: ToldMeeting) =>
  kind === 'CEREMONY' || ((kind === 'CONFERENCE' || kind === 'SUMMIT') && !isSided);

function areDisjoint(a: ToldMeeting, b: ToldMeeting): boolean {
  return a.days.length > 0 && b.days.length > 0 && commonDays(a.days, b.days).length === 0;
}

/** Two people may meet on one day on either side of the border of their own states. */
function placesConflict(a: ToldMeeting, b: ToldMeeting, ground: EventGround): string | null {
  return placeTie(a.places, b.places, ground.places) !== 'APART' || isAcrossBorder(a, b, ground)
    ? null
    : 'they were in different states';
}

function isAcrossBorder(a: ToldMeeting, b: ToldMeeting, { offices }: EventGround): boolean {
  const [stateA, stateB] = [a.places.at(-1), b.places.at(-1)];
  const tied = dayCount(a.days) === 1 && dayCount(b.days) === 1 ? tiedParties(a, b, offices) : null;
  const [one, other, third] = tied ?? [];
  const comeFrom = (pair: TiedParties | undefined, state: string | undefined) =>
    pair?.tie === 'PERSON' && state !== undefined && pair.a.actors.has(state);
  return (
    third === undefined &&
    ((comeFrom(one, stateA) && comeFrom(other, stateB)) ||
      (comeFrom(one, stateB) && comeFrom(other, stateA)))
  );
}

/** A cancelled meeting is one that is told to have occurred only where both name the very day. */
function statusConflict(a: ToldMeeting, b: ToldMeeting): string | null {
  const isOneDay = dayCount(a.days) === 1 && dayCount(b.days) === 1;
  const statuses = new Set([a.status, b.status]);
  return statuses.has('CANCELLED') && statuses.has('OCCURRED') && !isOneDay
    ? 'one was cancelled and the other occurred'
    : null;
}

/**
 * A curated data set has made one of what is one. Entries of a register are of one meeting only
 * where they are from the visits of different people; whatever the data set, parts of one whole are
 * different, and so is what one person did on different visits.
 */
function tellersConflict(a: ToldMeeting, b: ToldMeeting): string | null {
  const kinds = [...a.tellers].flatMap(([id, kind]) => (b.tellers.has(id) ? [kind] : []));
  if (kinds.length === 0) {
    return null;
  }
  if (kinds.includes('CURATED')) {
    return 'one curated data set tells of both';
  }
  if (a.wholes.length > 0 && a.wholes[0] === b.wholes[0]) {
    return 'one data set tells of both as parts of one meeting';
  }
  const [one, other] = [a.stay, b.stay];
  const areStays = one !== null && other !== null && one.id !== other.id;
  if (areStays && meet(one.guests, other.guests)) {
    return 'one data set tells of both on different visits of one person';
  }
  return kinds.includes('REGISTER') && !areStays
    ? 'one register tells of both as different entries'
    : null;
}

function partiesConflict(a: ToldMeeting, b: ToldMeeting, { offices }: EventGround): string | null {
  if (isVisit(a)) {
    const [one, other] = [a.stay?.guests ?? new Set(), b.stay?.guests ?? new Set()];
    return one.size > 0 && other.size > 0 && !meet(one, other) ? 'different people came' : null;
  }
  return tiedParties(a, b, offices) === null ? 'different people sat across' : null;
}
