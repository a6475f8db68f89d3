import { fuzzyDate } from '../../model/fuzzy-date.ts';
import type { MeetingKind, StatedMeeting } from '../../model/stated.ts';
import type { Fault, Located } from '../records.ts';
import { MOST_PARTICIPANTS } from '../validate/schema/fields.ts';
import { MOST_DEPTH } from './check-cycles.ts';
import { faultIn } from './check-fault.ts';
import { type Check, type KnownRecords, locatedOf } from './check-index.ts';
import { participantField } from './record-fields.ts';

/** Kinds that are nothing without somebody across. Source: design §2. */
const OF_TWO: ReadonlySet<MeetingKind> = new Set(['TALKS', 'CALL', 'SUMMIT']);

type PartsOf = (whole: string) => readonly StatedMeeting[];

/** Who is seated in each meeting, and whether a part lies within its whole. */
export function checkMeetings(known: KnownRecords): Check {
  const parts = partsIn(known);
  return (located) =>
    locatedOf('meeting', located).flatMap((meeting) => [
      ...checkCount(meeting, parts),
      ...checkSeatedOnce(meeting),
      ...checkPart(meeting, known),
    ]);
}

/** By id, and read when they are asked for. */
function partsIn(known: KnownRecords): PartsOf {
  const parts = new Map<string, Set<string>>();
  for (const { id, partOf } of known.all('meeting')) {
    if (partOf !== null) {
      parts.set(partOf, (parts.get(partOf) ?? new Set()).add(id));
    }
  }
  return (whole) =>
    [...(parts.get(whole) ?? [])].flatMap((id) =>
      known.of('meeting', id).filter(({ partOf }) => partOf === whole),
    );
}

function checkCount({ raw, record }: Located<StatedMeeting>, partsOf: PartsOf): Fault[] {
  const { participants, meetingKind, status } = record;
  const field = record.sideCount > 0 || participants.length === 0 ? 'sides' : 'present';
  if (participants.length > MOST_PARTICIPANTS) {
    const message = `must have at most ${MOST_PARTICIPANTS} participants, but has ${participants.length}`;
    return [faultIn(raw, field, 'TOO_MANY_PARTICIPANTS', message)];
  }
  if (OF_TWO.has(meetingKind) && status === 'OCCURRED') {
    const seats = seatsIn(record, partsOf);
    const rule = `${meetingKind} that OCCURRED must have two sides, or two present`;
    return seats >= 2
      ? []
      : [faultIn(raw, field, 'TOO_FEW_PARTICIPANTS', `${rule}, but got: ${seats}`)];
  }
  const isEmpty =
    record.hosts.length + record.conveners.length === 0 &&
    seatsIn(record, partsOf) + participants.length === 0;
  const rule = 'must have a participant, a host or a convener';
  return isEmpty ? [faultIn(raw, field, 'TOO_FEW_PARTICIPANTS', rule)] : [];
}

/** Sides, and who was present, without those who stayed away. A whole holds who is in its parts. */
function seatsIn(meeting: StatedMeeting, partsOf: PartsOf): number {
  const seen = new Set<string>([meeting.id]);
  let layer: readonly StatedMeeting[] = [meeting];
  let seats = 0;
  for (let depth = 0; layer.length > 0 && seats < ENOUGH_SEATS && depth <= MOST_DEPTH; depth++) {
    seats += layer.reduce((sum, one) => sum + ownSeats(one), 0);
    layer = layer
      .flatMap(({ id }) => partsOf(id))
      .filter(({ id }) => !seen.has(id) && seen.add(id));
  }
  return seats;
}

/** More are not counted: a long chain of wholes would be walked for each of them. */
const ENOUGH_SEATS = 2;

function ownSeats(meeting: StatedMeeting): number {
  const there = meeting.participants.filter(
    ({ status }) => status !== 'ABSENT' && status !== 'NOT_INVITED',
  );
  const sides = new Set(there.flatMap(({ side }) => side ?? []));
  const present = there.filter(({ side }) => side === null);
  return sides.size + present.length;
}

function checkSeatedOnce({ raw, record }: Located<StatedMeeting>): Fault[] {
  const seats = new Map<string, number>();
  return record.participants.flatMap(({ person }, at) => {
    if (person === null) {
      return [];
    }
    const before = seats.get(person);
    if (before === undefined) {
      seats.set(person, at);
      return [];
    }
    const where = participantField(record, before);
    const message = `must be seated once, but ${person} is at ${where} too; keep the seat across`;
    return [faultIn(raw, `${participantField(record, at)}.person`, 'SEATED_TWICE', message)];
  });
}

function checkPart({ raw, record }: Located<StatedMeeting>, known: KnownRecords): Fault[] {
  const [whole] = record.partOf === null ? [] : known.of('meeting', record.partOf);
  if (!whole?.date || !record.date || !isApart(record.date, whole.date)) {
    return [];
  }
  const message = `is ${record.date}, outside ${whole.date}, the date of ${whole.id}, of which it is a part`;
  return [faultIn(raw, 'date', 'PART_OUTSIDE_WHOLE', message, 'warning')];
}

/** Certainly before or after: no day of one can be a day of the other. */
function isApart(part: string, whole: string): boolean {
  const [inner, outer] = [fuzzyDate(part), fuzzyDate(whole)];
  return isBefore(inner.latest, outer.earliest) || isBefore(outer.latest, inner.earliest);
}

function isBefore(day: string | null, other: string | null): boolean {
  return day !== null && other !== null && day < other;
}
