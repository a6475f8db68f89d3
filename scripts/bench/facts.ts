import { z } from 'zod';
import type { WorldPerson } from './people.ts';
import { type Random, seededRandom, shuffled } from './random.ts';
import type { MeetingRecord, Seat } from './record-shapes.ts';
import { makeWorld, sizeOf, type World } from './world.ts';

const ids = z.array(z.string());
const spellings = z.record(z.string(), z.string());

/** What is to be known of a loaded world to ask it questions; kept as JSON beside the database. */
export const worldFacts = z.object({
  seed: z.number(),
  scale: z.number(),
  people: z.number(),
  meetings: z.number(),
  /** Seats in records; in the graph a whole holds those of its parts as well. */
  participations: z.number(),
  /** Those in most meetings, the first in the most. */
  hubs: z.array(z.object({ id: z.string(), meetings: z.number() })),
  /** Of seats across from somebody: who is in more meetings is here more often. */
  popular: ids,
  /** People who are in a meeting, each as likely. */
  active: ids,
  /** People to search: with spellings that the records state, and those that they do not. */
  named: z.array(z.object({ id: z.string(), stated: spellings, unstated: spellings })),
  /** States and organizations in most meetings, the first in the most. */
  states: ids,
  organizations: ids,
  places: ids,
  documents: ids,
});

export type WorldFacts = Readonly<z.infer<typeof worldFacts>>;

const MOST_SAMPLED = 500;
const MOST_HUBS = 50;

/** Reads all meetings of the world once more, so that it costs what making them costs. */
export function factsOf(scale: number, seed: number): WorldFacts {
  const world = makeWorld(sizeOf(scale, seed));
  const random = seededRandom(seed + 2);
  const tally = tallyOf(random, world);
  const ranked = [...tally.seats].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const known = new Map(world.people.map((person) => [person.id, person]));
  const people = ranked.flatMap(([id, meetings]) => (known.has(id) ? [{ id, meetings }] : []));
  const actors = ranked.map(([id]) => id).filter((id) => !known.has(id));
  const sample = (values: readonly string[]) => shuffled(random, values).slice(0, MOST_SAMPLED);
  const active = sample(people.map(({ id }) => id));
  return {
    seed,
    scale,
    people: world.people.length,
    meetings: tally.meetings,
    participations: people.reduce((sum, one) => sum + one.meetings, 0),
    hubs: people.slice(0, MOST_HUBS),
    popular: [...tally.popular],
    active: [...active],
    named: active.flatMap((id) => namesOf(known.get(id))),
    states: actors.filter((id) => id === id.toUpperCase()),
    organizations: actors.filter((id) => id !== id.toUpperCase()),
    places: [...sample(idsIn(world, 'place'))],
    documents: [...sample(idsIn(world, 'document'))],
  };
}

interface Tally {
  readonly meetings: number;
  readonly seats: ReadonlyMap<string, number>;
  readonly popular: readonly string[];
}

function tallyOf(random: Random, { occasions }: World): Tally {
  const seats = new Map<string, number>();
  const popular: string[] = [];
  let [meetings, across] = [0, 0];
  for (const meeting of flat(occasions())) {
    meetings += 1;
    for (const id of seatsIn(meeting).flatMap((seat) => [seat.person, seat.for])) {
      seats.set(id, (seats.get(id) ?? 0) + 1);
    }
    for (const { person } of acrossIn(meeting)) {
      across += 1;
      // A reservoir: each seat is as likely to stay as every other.
      const at = popular.length < MOST_SAMPLED ? popular.length : Math.floor(random() * across);
      if (at < MOST_SAMPLED) {
        popular[at] = person;
      }
    }
  }
  return { meetings, seats, popular };
}

function* flat<Value>(groups: Iterable<readonly Value[]>): Iterable<Value> {
  for (const group of groups) {
    yield* group;
  }
}

function seatsIn({ sides = [], present = [] }: MeetingRecord): readonly Seat[] {
  return [...sides.flat(), ...present];
}

/** Whoever certainly met somebody: sat on one of two sides, and not to interpret. */
function acrossIn({ kind, status, sides = [] }: MeetingRecord): readonly Seat[] {
  return status === 'OCCURRED' && kind !== 'VISIT'
    ? sides.flat().filter(({ role }) => role !== 'INTERPRETER')
    : [];
}

function namesOf(person: WorldPerson | undefined): WorldFacts['named'] {
  return person ? [{ id: person.id, stated: person.names, unstated: person.unstated }] : [];
}

function idsIn({ base }: World, kind: 'place' | 'document'): readonly string[] {
  return base.flatMap((line) => {
    if (kind === 'place') {
      return 'place' in line ? [line.place.id] : [];
    }
    return 'document' in line ? [line.document.id] : [];
  });
}
