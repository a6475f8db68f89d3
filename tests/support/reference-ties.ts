import { type ReferenceSeat, seatsOf, topOf } from './reference-seats.ts';
import type { World, WorldMeeting } from './world.ts';

export type ReferenceTie = 'MET' | 'CO_PRESENT' | 'SAME_SIDE';

/** A meeting of a world with all that the references ask of it, worked out once. */
export interface ReferenceMeeting extends WorldMeeting {
  readonly seats: readonly ReferenceSeat[];
  /** Id of the whole at the top. */
  readonly occasion: string;
  /** The strongest tie of each pair that it ties, by the two actors, in both orders. */
  readonly ties: ReadonlyMap<string, ReadonlyMap<string, ReferenceTie>>;
}

/** A world as the references read it. */
export interface ReferenceWorld extends World {
  readonly meetings: readonly ReferenceMeeting[];
}

/** Works out all seats and ties of a world: a second for the largest. */
export function referenceWorld(world: World): ReferenceWorld {
  return {
    ...world,
    meetings: world.meetings.map((meeting) => {
      const seats = seatsOf(world, meeting);
      return { ...meeting, seats, occasion: topOf(world, meeting), ties: tiesAmong(seats) };
    }),
  };
}

const STRENGTH: readonly ReferenceTie[] = ['SAME_SIDE', 'CO_PRESENT', 'MET'];

/** Between `Person:ada`, `State:RU` and so on: whoever sits there, and whom they came for. */
function tiesAmong(seats: readonly ReferenceSeat[]): ReferenceMeeting['ties'] {
  const found = new Map<string, Map<string, ReferenceTie>>();
  const sitting = seats.filter(({ sits }) => sits);
  for (const one of sitting) {
    for (const two of sitting.filter((seat) => seat !== one)) {
      const tie = tieOfSeats(one, two);
      for (const [a, b] of pairsOf(one, two)) {
        const ofA = found.get(a) ?? new Map<string, ReferenceTie>();
        found.set(a, ofA);
        const known = ofA.get(b);
        if (known === undefined || STRENGTH.indexOf(tie) > STRENGTH.indexOf(known)) {
          ofA.set(b, tie);
        }
      }
    }
  }
  return found;
}

/** Nobody is tied to who came on their behalf, nor to those on whose behalf they came. */
function pairsOf(one: ReferenceSeat, two: ReferenceSeat): readonly (readonly [string, string])[] {
  return actorsOn(one).flatMap((a) =>
    actorsOn(two)
      .filter((b) => a !== b && !one.behalf.includes(b) && !two.behalf.includes(a))
      .map((b) => [a, b] as const),
  );
}

function actorsOn({ person, behalf }: ReferenceSeat): readonly string[] {
  return [...(person === null ? [] : [`Person:${person}`]), ...behalf];
}

function tieOfSeats(one: ReferenceSeat, two: ReferenceSeat): ReferenceTie {
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
