import { NEVER } from '../../projection/projection.ts';
import type { Choice, LayeredGraph } from './layered-graph.ts';
import { createQueue } from './queue.ts';
import { EVER } from './route.ts';

/** People in the order of the path. */
export type People = readonly number[];

/** A path that is not whole yet, with the next of the choices that lie open before it. */
interface Open {
  readonly people: People;
  readonly occasions: number;
  /** The first day on which one can have come so far. */
  readonly day: number;
  readonly choices: readonly Choice[];
  readonly at: number;
}

/**
 * The best paths of one length through people who all differ: most occasions first, then by ids.
 *
 * Best first: what lies open before a path is an upper bound, so a path that is whole and first in
 * the queue is better than all that are still to come.
 */
export function* bestPaths(graph: LayeredGraph, count: number): Generator<void, readonly People[]> {
  const found: People[] = [];
  const queue = createQueue(isBetter);
  queue.push({ people: [], occasions: 0, day: EVER, choices: graph.starts, at: 0 });
  for (let open = queue.pop(); open !== undefined && found.length < count; open = queue.pop()) {
    const { choices, at } = open;
    if (at + 1 < choices.length) {
      queue.push({ ...open, at: at + 1 });
    }
    const next = steppedOn(graph, open);
    if (next !== null && next.people.length > graph.length) {
      found.push(next.people);
    } else if (next !== null && next.choices.length > 0) {
      queue.push(next);
    }
    yield;
  }
  return found;
}

/** Null where the choice leads nowhere: to somebody who is there already, or too late. */
function steppedOn(
  graph: LayeredGraph,
  { people, occasions, day, choices, at }: Open,
): Open | null {
  const choice = choices[at];
  const place = people.length;
  if (choice === undefined || isTwice(graph, people, choice.person)) {
    return null;
  }
  const { person } = choice;
  const last = people.at(-1);
  const come = last === undefined ? day : graph.dayOfHop(place, last, person, day);
  // At its end a path may be left whenever, but a hop that comes too late is not made at all.
  if (come === NEVER || come > graph.lastDayAt(place, person)) {
    return null;
  }
  return {
    people: [...people, person],
    occasions: occasions + choice.occasions,
    day: come,
    choices: place === graph.length ? [] : graph.choicesAt(place, person),
    at: 0,
  };
}

/** Whether the path came there before, or has still to end there. */
function isTwice({ length, endPerson }: LayeredGraph, people: People, person: number): boolean {
  return people.includes(person) || (people.length < length && person === endPerson);
}

function isBetter(a: Open, b: Open): boolean {
  const more = mostOf(a) - mostOf(b);
  return more !== 0 ? more > 0 : comesBefore(a, b);
}

function mostOf({ occasions, choices, at }: Open): number {
  return occasions + (choices[at]?.most ?? 0);
}

function comesBefore(a: Open, b: Open): boolean {
  const length = Math.min(a.people.length, b.people.length) + 1;
  for (let place = 0; place < length; place += 1) {
    const [one, two] = [personAt(a, place), personAt(b, place)];
    if (one !== two) {
      return one < two;
    }
  }
  return a.people.length < b.people.length;
}

/** The open choice is the last of its people. */
function personAt({ people, choices, at }: Open, place: number): number {
  return people[place] ?? choices[at]?.person ?? -1;
}
