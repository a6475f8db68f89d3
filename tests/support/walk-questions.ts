import type { WhereShape } from './generate-where.ts';
import type { Random } from './random.ts';
import { tiedMeetings } from './reference-encounter.ts';
import type { ReferenceWhere } from './reference-filter.ts';
import type { CountKey } from './reference-meeting-counts.ts';
import { COUNT_KEYS } from './reference-meeting-counts.ts';
import type { EncounterOrder } from './reference-root-encounters.ts';
import type { ReferenceTie, ReferenceWorld } from './reference-ties.ts';
import { GROUND_ORGANIZATIONS, GROUND_STATES } from './world-ground.ts';

/** A world and the forms of filters that are used in it. */
export interface Asking {
  readonly world: ReferenceWorld;
  readonly filters: readonly WhereShape[];
}

/** What every question of a walk says of ties and meetings. */
export interface WalkQuestion {
  readonly ties: readonly ReferenceTie[];
  readonly where: ReferenceWhere | null;
}

export interface PathQuestion extends WalkQuestion {
  /** Actors: `Person:ada`, `State:RU`. */
  readonly from: string;
  readonly to: string;
  readonly k: number;
  readonly maxHops: number;
  readonly chronological: boolean;
}

export interface NetworkQuestion extends WalkQuestion {
  readonly around: readonly string[];
  readonly hops: number;
  readonly with: keyof typeof ACTOR_KINDS;
  readonly maxNodes: number;
}

export interface EncountersQuestion extends WalkQuestion {
  readonly between: keyof typeof ACTOR_KINDS;
  readonly orderBy: EncounterOrder;
}

export interface DyadQuestion extends WalkQuestion {
  readonly a: string;
  readonly b: string;
}

export interface ActorEncountersQuestion extends WalkQuestion {
  readonly actor: string;
  readonly with: keyof typeof ACTOR_KINDS;
}

export interface CountsQuestion {
  readonly by: readonly CountKey[];
  readonly where: ReferenceWhere | null;
  readonly limit: number;
}

/** The kinds of the schema, as the references name them. */
export const ACTOR_KINDS = {
  PERSON: 'Person',
  STATE: 'State',
  ORGANIZATION: 'Organization',
} as const;
const KINDS = ['PERSON', 'STATE', 'ORGANIZATION'] as const;

const TIES: readonly (readonly ReferenceTie[])[] = [
  ['MET'],
  ['MET'],
  ['MET', 'CO_PRESENT'],
  ['CO_PRESENT'],
  ['SAME_SIDE'],
  ['MET', 'SAME_SIDE'],
  ['MET', 'CO_PRESENT', 'SAME_SIDE'],
];

function walkQuestion(asking: Asking, random: Random): WalkQuestion {
  return { ties: random.pick(TIES), where: whereQuestion(asking, random) };
}

/** A filter; null for none at all. */
export function whereQuestion({ world, filters }: Asking, random: Random): ReferenceWhere | null {
  return random.percent(30) ? null : random.pick(filters)(world, random);
}

/** Between ends that are some ties apart, mostly; or any, or one that stands for whoever came for it. */
export function pathQuestion(asking: Asking, random: Random): PathQuestion {
  const { world } = asking;
  const question = walkQuestion(asking, random);
  const from = `Person:${random.pick(world.people).id}`;
  const near = strollFrom(from, 1 + random.below(6), world, question, random);
  const ends = [
    [from, near],
    [from, near],
    [from, near],
    [from, near],
    [from, `Person:${random.pick(world.people).id}`],
    [from, actorBehind(random)],
    [actorBehind(random), near],
    [actorBehind(random), actorBehind(random)],
  ] as const;
  const [start, end] = random.pick(ends);
  // Where everybody is tied to dozens, longer ways are more than a slow reference can list.
  const most = question.ties.includes('CO_PRESENT') && world.people.length > 40 ? 4 : 6;
  return {
    from: start,
    to: end,
    k: 1 + random.below(10),
    maxHops: random.percent(70) ? most : 1 + random.below(most),
    chronological: random.percent(40),
    ...question,
  };
}

/** Where so many ties lead from somebody, each to somebody new. */
function strollFrom(
  start: string,
  steps: number,
  world: ReferenceWorld,
  { ties }: WalkQuestion,
  random: Random,
): string {
  const tied = tiedMeetings(world, { ties, passes: () => true });
  const way = [start];
  for (let step = 0; step < steps; step += 1) {
    const next = [...(tied.get(way.at(-1) ?? '')?.keys() ?? [])].filter(
      (actor) => actor.startsWith('Person:') && !way.includes(actor),
    );
    way.push(...random.some(next, 1));
  }
  return way.at(-1) ?? start;
}

function actorBehind(random: Random): string {
  return random.pick([
    ...Object.keys(GROUND_STATES).map((id) => `State:${id}`),
    ...GROUND_ORGANIZATIONS.map(({ id }) => `Organization:${id}`),
  ]);
}

function anyActor({ world }: Asking, random: Random): string {
  return random.percent(75) ? `Person:${random.pick(world.people).id}` : actorBehind(random);
}

export function networkQuestion(asking: Asking, random: Random): NetworkQuestion {
  const around = Array.from({ length: 1 + random.below(3) }, () => anyActor(asking, random));
  return {
    around: random.percent(20) ? [...around, ...around.slice(0, 1)] : around,
    hops: 1 + random.below(3),
    with: random.pick(['PERSON', 'PERSON', 'PERSON', 'STATE', 'ORGANIZATION']),
    maxNodes: random.pick([1, 5, 20, 60, 100]),
    ...walkQuestion(asking, random),
  };
}

export function encountersQuestion(asking: Asking, random: Random): EncountersQuestion {
  return {
    between: random.pick(KINDS),
    orderBy: {
      field: random.pick(['OCCASION_COUNT', 'MEETING_COUNT', 'FIRST_DATE', 'LAST_DATE', 'NAME']),
      direction: random.pick(['ASC', 'DESC']),
    },
    ...walkQuestion(asking, random),
  };
}

export function actorEncountersQuestion(asking: Asking, random: Random): ActorEncountersQuestion {
  return {
    actor: anyActor(asking, random),
    with: random.pick(KINDS),
    ...walkQuestion(asking, random),
  };
}

/** Two actors that are often near each other, so that some know both. */
export function dyadQuestion(asking: Asking, random: Random): DyadQuestion {
  const question = walkQuestion(asking, random);
  const a = anyActor(asking, random);
  const near = strollFrom(a, 1 + random.below(2), asking.world, question, random);
  const others = [
    near,
    near,
    near,
    anyActor(asking, random),
    actorBehind(random),
    'State:RU',
    'State:US',
  ];
  const b = random.pick(others.filter((actor) => actor !== a));
  return { a, b, ...question };
}

/** By one key or by several; those of time go with one other, since a century has 1200 months. */
export function countsQuestion(asking: Asking, random: Random): CountsQuestion {
  const several = random.some(COUNT_KEYS, random.pick([1, 1, 2, 2, 3]));
  const isOfTime = several.includes('MONTH') || several.includes('YEAR');
  return {
    by: isOfTime ? several.slice(0, 2) : several,
    where: whereQuestion(asking, random),
    limit: random.pick([1, 7, 40, 1000, 1000]),
  };
}
