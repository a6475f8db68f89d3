import type { Random } from './random.ts';
import type { WorldMeeting, WorldPerson, WorldSeat } from './world.ts';
import { GROUND_OFFICES, GROUND_ORGANIZATIONS, GROUND_STATES } from './world-ground.ts';

/** A person of a larger world, with the state for which she usually comes. */
export interface Resident extends WorldPerson {
  readonly home: string;
}

/** Who may come to a meeting and to its parts, and for whom. */
export interface WorldOccasion {
  readonly guests: readonly (Pick<WorldSeat, 'person' | 'as' | 'for'> & {
    /** In the parts: the same in all, as the whole holds a person's seat of a part once. */
    readonly role: string;
  })[];
  readonly unnamed: readonly WorldSeat[];
}

const ROLES = [
  ...['ATTENDEE', 'ATTENDEE', 'ATTENDEE', 'HOST', 'GUEST', 'GUEST', 'CHAIR'],
  ...['MEDIATOR', 'DELEGATE', 'DELEGATE', 'INTERPRETER'],
];
const SIDE_COUNTS = [0, 1, 2, 2, 2, 2, 2, 2, 3, 3, 4];
const AWAY = ['ABSENT', 'NOT_INVITED', 'EXPECTED', 'INVITED'];
const STATES = Object.keys(GROUND_STATES);

export function occasionOf(people: readonly Resident[], random: Random): WorldOccasion {
  return {
    guests: people.map((person) => ({
      person: person.id,
      ...comesFor(person, random),
      role: random.pick(ROLES),
    })),
    unnamed: random.percent(30) ? random.some(unnamedSeats(random), 2) : [],
  };
}

function comesFor({ home, tenures }: Resident, random: Random): Pick<WorldSeat, 'as' | 'for'> {
  const organization = random.pick(GROUND_ORGANIZATIONS).id;
  const usual = tenures.length > 0 ? {} : { for: [home] };
  return random.pick([
    usual,
    usual,
    usual,
    usual,
    {},
    { for: [home, organization] },
    { for: [random.pick(STATES)] },
    { as: random.pick(GROUND_OFFICES).id },
    { as: random.pick(GROUND_OFFICES).id, for: [home] },
  ]);
}

function unnamedSeats(random: Random): readonly WorldSeat[] {
  const behind = random.pick([...STATES, ...GROUND_ORGANIZATIONS.map(({ id }) => id)]);
  return [
    { group: `Delegation of ${behind}`, for: [behind] },
    { group: 'Journalists' },
    { for: [random.pick(STATES)], role: 'DELEGATE' },
    { office: random.pick(GROUND_OFFICES).id, role: 'HOST' },
  ];
}

interface Seats {
  readonly sides: WorldMeeting['sides'];
  readonly present: WorldMeeting['present'];
  /** Whether somebody sat across from somebody, or two were present. */
  readonly seatsTwo: boolean;
}

/** Some of an occasion's guests, placed on sides or on none. */
export function generateSeats(
  { guests, unnamed }: WorldOccasion,
  status: string,
  isTop: boolean,
  random: Random,
): Seats {
  const isHall = guests.length > 12;
  const sideCount = isHall ? 0 : random.pick(SIDE_COUNTS);
  const coming = isHall ? guests : random.some(guests, 3 + random.below(3));
  const placed = [
    ...coming.map((guest) => ({
      ...guest,
      role: isTop ? random.pick(ROLES) : guest.role,
      ...(status === 'OCCURRED' && random.percent(12) ? { status: random.pick(AWAY) } : {}),
    })),
    ...unnamed.filter(() => random.percent(50)),
  ].map((seat, at) => ({ seat, at: sideOf(at, sideCount, random) }));
  const sides = Array.from({ length: sideCount }, (_, side) =>
    placed.filter(({ at }) => at === side).map(({ seat }) => seat),
  ).filter((side) => side.length > 0);
  const present = placed.filter(({ at }) => at === sideCount).map(({ seat }) => seat);
  const occupied = sides.filter((side) => side.some(wasThere)).length;
  return { sides, present, seatsTwo: occupied + present.filter(wasThere).length >= 2 };
}

/** One after the other on each side, so that sides face each other; now and then on none. */
function sideOf(at: number, sideCount: number, random: Random): number {
  return sideCount === 0 || random.percent(12) ? sideCount : at % sideCount;
}

function wasThere({ status }: WorldSeat): boolean {
  return status !== 'ABSENT' && status !== 'NOT_INVITED';
}
