import fc from 'fast-check';
import { generateMeetings } from './generate-world-meetings.ts';
import { createRandom, type Random } from './random.ts';
import type { World, WorldPerson } from './world.ts';
import {
  GROUND_DOCUMENTS,
  GROUND_OFFICES,
  GROUND_ORGANIZATIONS,
  GROUND_PLACES,
  GROUND_STATES,
} from './world-ground.ts';

/** All that decides a larger world: short enough to be printed with a failure, and asked for again. */
export interface WorldSize {
  readonly people: number;
  readonly meetings: number;
  readonly seed: number;
}

/** Sizes of larger worlds; the last ones have 300 people and 400 meetings. */
export function worldSizes(least: number, most: number): fc.Arbitrary<WorldSize> {
  return fc
    .record({ people: fc.integer({ min: least, max: most }), seed: fc.nat() })
    .map(({ people, seed }) => ({ people, seed, meetings: Math.round(people * 1.3) + 10 }));
}

/**
 * A world in which everybody knows their neighbours on a ring, a few know others far away, and some
 * are met by all: sparse enough that ways of four or five hops exist, with every form of seat.
 */
export function generateWorld({ people: count, meetings, seed }: WorldSize): World {
  const random = createRandom(seed);
  const people = peopleOf(count, random);
  return {
    dataset: { id: 'world', kind: 'CURATED' },
    documents: GROUND_DOCUMENTS,
    organizations: GROUND_ORGANIZATIONS,
    offices: GROUND_OFFICES,
    places: GROUND_PLACES,
    people: people.map(({ home: _home, ...person }) => person),
    meetings: generateMeetings(people, meetings, random),
  };
}

/** In the order of the ring. */
function peopleOf(count: number, random: Random) {
  const numbers = random.some(Array.from({ length: count }, (_, at) => at).slice(), count);
  return numbers.map((number, at) => {
    const home = random.percent(80) ? homeAt(at / count) : random.pick(STATES);
    const id = idOf(number);
    return { id, names: { en: nameOf(number) }, home, tenures: tenuresOf(home, random) };
  });
}

const STATES = Object.keys(GROUND_STATES);

function homeAt(part: number): string {
  return STATES[Math.floor(part * STATES.length)] ?? 'RU';
}

/**
 * Ids that are prefixes of one another, of both cases and beyond ASCII: in UTF-16 the letter of the
 * higher plane comes before the full-width one, by its code point it comes after.
 */
function idOf(number: number): string {
  const letter = ['p', 'p', 'p', 'P', 'p', 'p-', 'p', 'ش', 'p', '𝓅', 'p', 'ｐ'][number % 12];
  return `${letter}${number}`;
}

/** Of one length, unlike one another, and in another order than the ids. */
function nameOf(number: number): string {
  const word = (number * 7919 + 4242) % 26 ** 3;
  const letters = [word, word / 26, word / 26 ** 2].map((value) =>
    String.fromCharCode(97 + (Math.floor(value) % 26)),
  );
  return `Person ${letters.join('')}`;
}

/** Nobody's, one's for good, one and then a higher one, one given up before everything here. */
function tenuresOf(home: string, random: Random): WorldPerson['tenures'] {
  const held = (rank: string, from: string, until?: string) => ({
    office: `${home.toLowerCase()}-${rank}`,
    from,
    ...(until === undefined ? {} : { until }),
    sources: [{ document: 'register' }],
  });
  const { id } = random.pick(GROUND_ORGANIZATIONS);
  const head = {
    office: `${id}-head`,
    from: '1999-01-01',
    sources: [{ document: 'register' }],
  };
  return random.pick([
    [],
    [],
    [],
    [head],
    [held('minister', '1990-01-01', '1995-12-31')],
    [held('minister', '1999-01-01')],
    [held('minister', '1999-01-01')],
    [
      held('foreign_minister', '1999-01-01', '2016-06-30'),
      held('head_of_state', '2016-07-01', '2018-03-31'),
    ],
  ]);
}
