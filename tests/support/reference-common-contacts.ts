import { occasionsOf, type ReferenceAsked, tiedMeetings } from './reference-encounter.ts';
import { byText } from './reference-schedule.ts';
import type { ReferenceWorld } from './reference-ties.ts';

export interface CommonContact {
  /** Record id of a person. */
  readonly person: string;
  /** Occasions shared with either. */
  readonly withA: number;
  readonly withB: number;
}

/** People other than two actors who are tied to both, those first who are tied well to both. */
export function commonContacts(
  world: ReferenceWorld,
  [a, b]: readonly [string, string],
  asked: ReferenceAsked,
): readonly CommonContact[] {
  const tied = tiedMeetings(world, asked);
  return world.people
    .map(({ id }) => ({ id, actor: `Person:${id}` }))
    .filter(({ actor }) => actor !== a && actor !== b)
    .filter(({ actor }) => tied.get(actor)?.has(a) && tied.get(actor)?.has(b))
    .map(({ id, actor }) => ({
      person: id,
      withA: occasionsOf(tied.get(actor)?.get(a) ?? []),
      withB: occasionsOf(tied.get(actor)?.get(b) ?? []),
    }))
    .sort(
      (one, two) =>
        Math.min(two.withA, two.withB) - Math.min(one.withA, one.withB) ||
        two.withA + two.withB - one.withA - one.withB ||
        byText(one.person, two.person),
    );
}
