import { NEVER } from '../../projection/projection.ts';
import { type HopEdges, hopEdges } from './hop-edges.ts';
import { dayOfHop } from './hop-meetings.ts';
import type { Layer } from './layers.ts';
import type { Route } from './route.ts';

/** Somebody to hop to. */
export interface Choice {
  readonly person: number;
  /** The occasions of the hop. */
  readonly occasions: number;
  /** The most occasions that a path can still gather by this hop and all after it. */
  readonly most: number;
}

/** All paths of one length, place by place; some of them come twice through one person. */
export interface LayeredGraph extends PathRules {
  /** Whom a path may begin with, the best first. */
  readonly starts: readonly Choice[];
  /** Whom it may go on to behind the person at a place, the best first. */
  choicesAt(place: number, person: number): readonly Choice[];
  /** The last day on which one may leave the person at a place. */
  lastDayAt(place: number, person: number): number;
}

/** What holds of whole paths, beside what holds of each hop. */
export interface PathRules {
  /** How many hops they have. */
  readonly length: number;
  /** The person at whom they end; -1 where it may be one of several. */
  readonly endPerson: number;
  /** The first day on which the hop to a place can have been made, not before another. */
  dayOfHop(place: number, from: number, to: number, since: number): number;
}

/** Who can stand at a place in the midst, from both sides, and the layers to either side of it. */
export interface Midst {
  readonly place: number;
  readonly length: number;
  /** Seen from the start: layers of places 0 to `place`, the last of them with nobody else in it. */
  readonly before: readonly Layer[];
  /** Seen from the end: layers of the end, one hop before it … down to `place`. */
  readonly after: readonly Layer[];
}

/** The hops of all paths through the midst: first those towards the start, then towards the end. */
export function* layeredGraph(
  route: Route,
  { place, length, before, after }: Midst,
): Generator<void, LayeredGraph> {
  const hops: HopEdges[] = [];
  let ahead = after[length - place];
  for (let hop = place; hop >= 1 && ahead !== undefined; hop -= 1) {
    const behind = before[hop - 1];
    const at = { isFirst: hop === 1, isLast: hop === length };
    const edges: HopEdges | undefined = behind && (yield* hopEdges(route, at, behind, ahead));
    if (edges !== undefined) {
      hops.unshift(edges);
    }
    ahead = edges?.behind;
  }
  let behind = hops.at(-1)?.ahead ?? before[place];
  for (let hop = place + 1; hop <= length && behind !== undefined; hop += 1) {
    const next = after[length - hop];
    const at = { isFirst: hop === 1, isLast: hop === length };
    const edges: HopEdges | undefined = next && (yield* hopEdges(route, at, behind, next));
    if (edges !== undefined) {
      hops.push(edges);
    }
    behind = edges?.ahead;
  }
  return graphOfHops(hops, rulesOf(route, length));
}

function rulesOf(route: Route, length: number): PathRules {
  const { end, chronological } = route;
  return {
    length,
    endPerson: end.behalf < 0 ? (end.people[0] ?? -1) : -1,
    dayOfHop: (place, from, to, since) => {
      const at = { isFirst: place === 1, isLast: place === length };
      return chronological ? dayOfHop(route, at, from, to, since) : since;
    },
  };
}

/** Hops that lead nowhere are in no choice, so it does not matter if there are some. */
export function graphOfHops(hops: readonly HopEdges[], rules: PathRules): LayeredGraph {
  const most: ReadonlyMap<number, number>[] = [];
  for (const [at, hop] of [...hops.entries()].reverse()) {
    most[at] = mostOf(hop, most[at + 1]);
  }
  const grouped = hops.map(byStart);
  const known = hops.map(() => new Map<number, readonly Choice[]>());
  return {
    ...rules,
    starts: [...(most[0] ?? [])]
      .map(([person, sum]) => ({ person, occasions: 0, most: sum }))
      .sort(byWorth),
    choicesAt: (place, person) => {
      const before = known[place]?.get(person);
      if (before !== undefined) {
        return before;
      }
      const choices = choicesOf(hops[place], grouped[place]?.get(person) ?? [], most[place + 1]);
      known[place]?.set(person, choices);
      return choices;
    },
    lastDayAt: (place, person) => hops[place]?.behind.days[person] ?? NEVER,
  };
}

/** The most occasions from each person on; without `further` the hop is the last. */
function mostOf(
  { from, to, occasions }: HopEdges,
  further: ReadonlyMap<number, number> | undefined,
): ReadonlyMap<number, number> {
  const most = new Map<number, number>();
  for (const [at, person] of from.entries()) {
    const onwards = further === undefined ? 0 : further.get(to[at] ?? 0);
    if (onwards !== undefined) {
      const sum = (occasions[at] ?? 0) + onwards;
      most.set(person, Math.max(most.get(person) ?? 0, sum));
    }
  }
  return most;
}

/** Where in the list the hops of each person stand. */
function byStart({ from }: HopEdges): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (const [at, person] of from.entries()) {
    const known = places.get(person);
    if (known) {
      known.push(at);
    } else {
      places.set(person, [at]);
    }
  }
  return places;
}

function choicesOf(
  hop: HopEdges | undefined,
  places: readonly number[],
  further: ReadonlyMap<number, number> | undefined,
): readonly Choice[] {
  return places
    .flatMap((at): readonly Choice[] => {
      const person = hop?.to[at] ?? 0;
      const occasions = hop?.occasions[at] ?? 0;
      const onwards = further === undefined ? 0 : further.get(person);
      return onwards === undefined ? [] : [{ person, occasions, most: occasions + onwards }];
    })
    .sort(byWorth);
}

/** Numbers of people are in the order of their ids. */
function byWorth(a: Choice, b: Choice): number {
  return b.most - a.most || a.person - b.person;
}
