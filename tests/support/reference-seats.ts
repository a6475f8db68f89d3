import type { World, WorldMeeting, WorldPerson, WorldSeat } from './world.ts';
import { worldDate } from './world-dates.ts';

/** How one participant of a meeting is seated, straight from records. Source: design §1 and §2. */
export interface ReferenceSeat {
  /** The same for one participant, in a part and in its whole. */
  readonly who: string;
  /** Its record id; null for somebody unnamed. */
  readonly person: string | null;
  /** `State:RU`, `Organization:sco`. */
  readonly behalf: readonly string[];
  readonly role: string;
  readonly status: string;
  /** Of the office shown; null where none is. */
  readonly rank: string | null;
  readonly side: number | null;
  /** Whether one meets those of other sides. */
  readonly facesOthers: boolean;
  /** Whether the seat ties anybody. */
  readonly sits: boolean;
}

/** All seats of a meeting: its own, and on no side those of whom only its parts tell. */
export function seatsOf(world: World, meeting: WorldMeeting): readonly ReferenceSeat[] {
  const seats = [...ownSeats(world, meeting)];
  const below = partsBelow(world, meeting).flatMap((part) => ownSeats(world, part));
  // Somebody who sat in one part and was only expected in another did come to the whole.
  const coming = below.filter(({ status }) => status !== 'ABSENT' && status !== 'NOT_INVITED');
  for (const seat of [...coming.filter(({ sits }) => sits), ...coming]) {
    if (!seats.some(({ who }) => who === seat.who)) {
      seats.push({ ...seat, side: null, sits: seat.sits && meeting.status === 'OCCURRED' });
    }
  }
  return seats;
}

/** Every part, and part of a part: the nearer ones first, then by id. */
function partsBelow(world: World, meeting: WorldMeeting): readonly WorldMeeting[] {
  const found: WorldMeeting[] = [];
  for (let level: readonly WorldMeeting[] = [meeting]; level.length > 0; ) {
    const wholes = level.map(({ id }) => id);
    level = world.meetings.filter(({ partOf }) => partOf !== undefined && wholes.includes(partOf));
    found.push(...level.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
  }
  return found;
}

/** The id of the whole at the top; the meeting's own where it is part of nothing. */
export function topOf(world: World, meeting: WorldMeeting): string {
  const whole = world.meetings.find(({ id }) => id === meeting.partOf);
  return whole === undefined ? meeting.id : topOf(world, whole);
}

/** `State:RU` or `Organization:sco`, for a record id. */
export function actorOf(world: World, id: string): string {
  return world.organizations.some((organization) => organization.id === id)
    ? `Organization:${id}`
    : `State:${id}`;
}

function ownSeats(world: World, meeting: WorldMeeting): readonly ReferenceSeat[] {
  return [
    ...meeting.sides.flatMap((side, at) => side.map((seat) => seated(world, meeting, seat, at))),
    ...meeting.present.map((seat) => seated(world, meeting, seat, null)),
  ];
}

const USUAL_STATUS: Readonly<Record<string, string>> = {
  OCCURRED: 'ATTENDED',
  INVITED: 'INVITED',
  ANNOUNCED: 'EXPECTED',
  CANCELLED: 'EXPECTED',
};

function seated(
  world: World,
  meeting: WorldMeeting,
  seat: WorldSeat,
  side: number | null,
): ReferenceSeat {
  const office = shownOffice(world, meeting, seat);
  const behalf = seat.for ?? (office === undefined ? [] : [office.of]);
  const represented = behalf.map((id) => actorOf(world, id));
  const { role = 'ATTENDEE', status = USUAL_STATUS[meeting.status] ?? '' } = seat;
  return {
    who: seat.person ?? seat.office ?? `${seat.group ?? ''} for ${represented.join(' and ')}`,
    person: seat.person ?? null,
    behalf: represented,
    role,
    status,
    rank: office?.rank ?? null,
    side,
    facesOthers:
      meeting.sides.length <= 3 &&
      role !== 'INTERPRETER' &&
      !(meeting.kind === 'VISIT' && role === 'DELEGATE'),
    sits: meeting.status === 'OCCURRED' && status === 'ATTENDED',
  };
}

/** What the record names, else the one held on all days that the date may mean. */
function shownOffice(world: World, meeting: WorldMeeting, seat: WorldSeat) {
  const person = world.people.find(({ id }) => id === seat.person);
  const held = person?.tenures.find((tenure) => covers(tenure, meeting));
  const shown = seat.office ?? seat.as ?? held?.office;
  return world.offices.find(({ id }) => id === shown);
}

function covers({ from, until }: WorldPerson['tenures'][number], { date }: WorldMeeting): boolean {
  const days = worldDate(date);
  return days !== null && days.from >= from && (until === undefined || days.until <= until);
}
