import { DAYS } from './days.ts';
import { makeOccasion, type Stage } from './occasions.ts';
import { makePeople, personRecord, type WorldPerson } from './people.ts';
import { between, pick, type Random, seededRandom } from './random.ts';
import type { MeetingRecord, RecordLine } from './record-shapes.ts';
import { createRoster } from './roster.ts';
import { createSeating } from './seats.ts';
import { makeDocuments, makeOffices, makeOrganizations, makePlaces } from './surroundings.ts';

/** How large a world is. One of another size is another world, whatever the seed. */
export interface WorldSize {
  readonly seed: number;
  readonly people: number;
  readonly meetings: number;
  readonly documents: number;
  readonly places: number;
}

/** The world that the goals are set for, or a part of it. */
export function sizeOf(scale: number, seed = 42): WorldSize {
  return {
    seed,
    people: Math.max(40, Math.round(20_000 * scale)),
    meetings: Math.max(20, Math.round(100_000 * scale)),
    documents: Math.max(20, Math.round(2_000 * scale)),
    places: Math.max(1, Math.round(300 * scale)),
  };
}

export interface World {
  readonly people: readonly WorldPerson[];
  /** Everything but the meetings; what is referred to comes first. */
  readonly base: readonly RecordLine[];
  /** Meetings that belong together, one occasion after the other, roughly by date; made as they are read. */
  readonly occasions: () => Iterable<readonly MeetingRecord[]>;
}

/** The same world for the same size and seed, always. */
export function makeWorld(size: WorldSize): World {
  const random = seededRandom(size.seed);
  const documents = makeDocuments(random, size.documents);
  const organizations = makeOrganizations(random);
  const offices = makeOffices();
  const places = makePlaces(random, size.places);
  const people = makePeople(random, size.people);
  const base = [
    ...documents.map((document) => ({ document })),
    ...organizations.map((organization) => ({ organization })),
    ...offices.map((office) => ({ office })),
    ...places.map((place) => ({ place })),
    ...people.map((person) => ({
      person: personRecord(person, heldBy(random, person, documents)),
    })),
  ];
  return {
    people,
    base,
    occasions: () =>
      makeOccasions(size.meetings, {
        random: seededRandom(size.seed + 1),
        seating: createSeating(createRoster(people)),
        places,
        organizations: organizations.map(({ id }) => id),
        documents,
        number: counter(),
      }),
  };
}

/** The busiest are foreign ministers or presidents. */
const OFFICE_HOLDERS = 0.03;

function heldBy(
  random: Random,
  { rank, state }: WorldPerson,
  documents: readonly { readonly id: string }[],
): { readonly office: string; readonly document: string } | null {
  const chosen = pick(random, ['president', 'foreign-minister']);
  const document = pick(random, documents).id;
  return rank % Math.round(1 / OFFICE_HOLDERS) === 0
    ? { office: `${state.toLowerCase()}-${chosen}`, document }
    : null;
}

/** More meetings a year towards the end, as records have. */
const CROWDING = 0.8;
const JITTER_DAYS = 20;

function* makeOccasions(meetings: number, stage: Stage): Iterable<readonly MeetingRecord[]> {
  for (let made = 0; made < meetings; ) {
    const about = Math.floor((made / meetings) ** CROWDING * DAYS);
    const day = about + between(stage.random, -JITTER_DAYS, JITTER_DAYS);
    const occasion = makeOccasion(stage, Math.min(DAYS - 5, Math.max(0, day)));
    // A whole stands without some of its parts, so that the number asked for is met exactly.
    const kept = occasion.slice(0, meetings - made);
    made += kept.length;
    yield kept;
  }
}

function counter(): () => number {
  let last = 0;
  return () => {
    last += 1;
    return last;
  };
}
