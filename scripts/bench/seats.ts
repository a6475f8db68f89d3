import type { WorldPerson } from './people.ts';
import { between, chance, pick, type Random } from './random.ts';
import type { Seat } from './record-shapes.ts';
import type { Roster } from './roster.ts';

/** Finds people for the seats of meetings; remembers who met, since many meet again. */
export interface Seating {
  /** Two sides of one to three people, mostly of two states. */
  sides(random: Random, day: number): readonly [readonly WorldPerson[], readonly WorldPerson[]];
  /** The other side of these people. */
  across(random: Random, day: number, side: readonly WorldPerson[]): readonly WorldPerson[];
  /** So many different people; fewer where there are not enough. */
  together(random: Random, day: number, count: number): readonly WorldPerson[];
}

const MEETS_AGAIN = 0.35;
const MOST_REMEMBERED = 100;
/** How often one more person is looked for before the meeting does without. */
const MOST_TRIES = 8;

export function createSeating(roster: Roster): Seating {
  const met = new Map<WorldPerson, WorldPerson[]>();
  const side = (random: Random, day: number, lead: WorldPerson, others: readonly WorldPerson[]) => {
    const size = pick(random, [1, 1, 1, 1, 1, 2, 2, 2, 3, 3]);
    const found = new Set([lead]);
    for (let tries = 0; found.size < size && tries < MOST_TRIES; tries += 1) {
      const one = roster.of(lead.state, random, day);
      if (one !== null && !others.includes(one)) {
        found.add(one);
      }
    }
    return [...found];
  };
  const across = (random: Random, day: number, facing: readonly WorldPerson[]) => {
    const [lead = roster.anyone(random, day)] = facing;
    const other =
      knownTo(met.get(lead) ?? [], random, day, facing) ?? foreignerTo(roster, random, day, facing);
    remember(met, lead, other);
    return side(random, day, other, facing);
  };
  return {
    across,
    sides: (random, day) => {
      const first = side(random, day, roster.anyone(random, day), []);
      return [first, across(random, day, first)];
    },
    together: (random, day, count) => {
      const found = new Set<WorldPerson>();
      for (let tries = 0; found.size < count && tries < count * MOST_TRIES; tries += 1) {
        found.add(roster.anyone(random, day));
      }
      return [...found];
    },
  };
}

function knownTo(
  known: readonly WorldPerson[],
  random: Random,
  day: number,
  facing: readonly WorldPerson[],
): WorldPerson | null {
  if (known.length === 0 || !chance(random, MEETS_AGAIN)) {
    return null;
  }
  const one = pick(random, known);
  return one.from <= day && one.until >= day && !facing.includes(one) ? one : null;
}

/** Somebody of another state where there is one, else anybody else. */
function foreignerTo(
  roster: Roster,
  random: Random,
  day: number,
  facing: readonly WorldPerson[],
): WorldPerson {
  for (;;) {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const one = roster.anyone(random, day);
      if (one.state !== facing[0]?.state && !facing.includes(one)) {
        return one;
      }
    }
    const one = roster.anyone(random, day);
    if (!facing.includes(one)) {
      return one;
    }
  }
}

function remember(met: Map<WorldPerson, WorldPerson[]>, a: WorldPerson, b: WorldPerson): void {
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const known = met.get(one) ?? [];
    met.set(one, known);
    if (known.length < MOST_REMEMBERED) {
      known.push(other);
    }
  }
}

const FOR_ORGANIZATION = 0.02;

/** A person in a meeting, nearly always for the own state. */
export function seat(
  random: Random,
  { id, state }: WorldPerson,
  organizations: readonly string[],
  said: Pick<Seat, 'role' | 'status'> = {},
): Seat {
  const actor = chance(random, FOR_ORGANIZATION) ? pick(random, organizations) : state;
  return { person: id, for: actor, ...said };
}

/** Of how many a gathering is: a dozen at most, but for the few assemblies of nearly all states. */
export function sizeOfGathering(random: Random): number {
  return chance(random, 0.004) ? between(random, 60, 190) : between(random, 3, 12);
}
