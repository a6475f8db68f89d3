/**
 * Who met whom, straight from design §1 and from records alone: slow, obvious, and without a line
 * in common with the service, which is compared with it.
 */
import {
  WORLD_DATES,
  WORLD_ORGANIZATIONS,
  type World,
  type WorldMeeting,
  type WorldSeat,
} from './generate-records.ts';

export type ReferenceTie = 'MET' | 'CO_PRESENT' | 'SAME_SIDE';

export interface ReferenceEncounter {
  readonly occasionCount: number;
  readonly meetingCount: number;
  readonly undatedCount: number;
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  /** Ids of the counted meetings, sorted. */
  readonly meetings: readonly string[];
}

/** One who was really there, and how seated. */
interface Seat {
  /** The same for one participant, in a part and in its whole. */
  readonly who: string;
  readonly actors: readonly string[];
  readonly behalf: readonly string[];
  readonly side: number | null;
  readonly facesOthers: boolean;
}

/** What two actors (`Person:ada`, `State:RU`) have between them, by the ties that count. */
export function referenceEncounter(
  world: World,
  [a, b]: readonly [string, string],
  ties: readonly ReferenceTie[],
  counts: (meeting: WorldMeeting) => boolean = () => true,
): ReferenceEncounter {
  const counted: WorldMeeting[] = [];
  for (const meeting of world.meetings) {
    const tie = strongestTie(world, meeting, a, b);
    if (tie !== null && ties.includes(tie) && counts(meeting)) {
      counted.push(meeting);
    }
  }
  const dated = WORLD_DATES.filter((date) => counted.some((meeting) => meeting.date === date));
  return {
    occasionCount: new Set(counted.map((meeting) => topOf(world, meeting))).size,
    meetingCount: counted.length,
    undatedCount: counted.filter(({ date }) => date === undefined).length,
    firstDate: dated.at(0) ?? null,
    lastDate: dated.at(-1) ?? null,
    meetings: counted.map(({ id }) => id).sort(),
  };
}

function strongestTie(
  world: World,
  meeting: WorldMeeting,
  a: string,
  b: string,
): ReferenceTie | null {
  const seats = seatsOf(world, meeting);
  const found = seats.flatMap((one) =>
    seats.filter((two) => areTied(one, two, a, b)).map((two) => tieOfSeats(one, two)),
  );
  return (['MET', 'CO_PRESENT', 'SAME_SIDE'] as const).find((tie) => found.includes(tie)) ?? null;
}

function areTied(one: Seat, two: Seat, a: string, b: string): boolean {
  const apart = one !== two && a !== b;
  const theirs = one.actors.includes(a) && two.actors.includes(b);
  // Nobody is tied to who came on their behalf, nor to those on whose behalf they came.
  const represents = one.behalf.includes(b) || two.behalf.includes(a);
  return apart && theirs && !represents;
}

function tieOfSeats(one: Seat, two: Seat): ReferenceTie {
  if (one.side !== null && two.side !== null) {
    if (one.side === two.side) {
      return 'SAME_SIDE';
    }
    if (one.facesOthers && two.facesOthers) {
      return 'MET';
    }
  }
  return 'CO_PRESENT';
}

/** Those of the meeting itself, and on no side those whom only its parts tell of. */
function seatsOf(world: World, meeting: WorldMeeting): readonly Seat[] {
  const listed = ownSeats(meeting).map(({ seat }) => whoIs(world, seat));
  const own = ownSeatsThere(world, meeting);
  const added: Seat[] = [];
  if (meeting.status === 'OCCURRED') {
    for (const part of partsBelow(world, meeting)) {
      for (const seat of ownSeatsThere(world, part)) {
        if (!listed.includes(seat.who) && !added.some(({ who }) => who === seat.who)) {
          added.push({ ...seat, side: null });
        }
      }
    }
  }
  return [...own, ...added];
}

function ownSeats(meeting: WorldMeeting) {
  return [
    ...meeting.sides.flatMap((side, at) => side.map((seat) => ({ seat, side: at }))),
    ...meeting.present.map((seat) => ({ seat, side: null })),
  ];
}

function ownSeatsThere(world: World, meeting: WorldMeeting): readonly Seat[] {
  if (meeting.status !== 'OCCURRED') {
    return [];
  }
  return ownSeats(meeting)
    .filter(({ seat }) => seat.status === undefined || seat.status === 'ATTENDED')
    .map(({ seat, side }) => {
      const behalf = behalfOf(world, seat);
      return {
        who: whoIs(world, seat),
        actors: [...(seat.person === undefined ? [] : [`Person:${seat.person}`]), ...behalf],
        behalf,
        side,
        facesOthers:
          meeting.sides.length <= 3 &&
          seat.role !== 'INTERPRETER' &&
          !(meeting.kind === 'VISIT' && seat.role === 'DELEGATE'),
      };
    });
}

function whoIs(world: World, seat: WorldSeat): string {
  return seat.person ?? `${seat.group ?? 'somebody'} for ${behalfOf(world, seat).join(' and ')}`;
}

/** As the record says, else that of the office shown: the one named, or the one held for good. */
function behalfOf(world: World, { person, as, for: said }: WorldSeat): readonly string[] {
  if (said !== undefined) {
    return said.map(actorOf);
  }
  const held = world.people
    .find(({ id }) => id === person)
    ?.tenures.find(({ until }) => until === undefined);
  const office = world.offices.find(({ id }) => id === (as ?? held?.office));
  return office === undefined ? [] : [actorOf(office.of)];
}

function actorOf(id: string): string {
  return WORLD_ORGANIZATIONS.some((organization) => organization === id)
    ? `Organization:${id}`
    : `State:${id}`;
}

function partsBelow(world: World, whole: WorldMeeting): readonly WorldMeeting[] {
  const parts = world.meetings.filter(({ partOf }) => partOf === whole.id);
  return parts.flatMap((part) => [part, ...partsBelow(world, part)]);
}

function topOf(world: World, meeting: WorldMeeting): string {
  const whole = world.meetings.find(({ id }) => id === meeting.partOf);
  return whole === undefined ? meeting.id : topOf(world, whole);
}
