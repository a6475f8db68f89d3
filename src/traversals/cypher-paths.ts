import {
  type HopEnds,
  type HopFound,
  hopsFrom,
  meetingOfHop,
  peopleFor,
} from '../graph/cypher/hops.ts';
import type { Filter } from '../graph/fragment.ts';
import type { GraphReader } from '../graph/run.ts';
import type { ActorRef } from '../model/actor-ref.ts';
import type { HopRow, PathRow } from '../model/path.ts';
import type { ActorKey } from '../model/view.ts';
import { cypherOf } from './cypher-ties.ts';
import { bestPaths } from './paths/best-paths.ts';
import type { HopEdges } from './paths/hop-edges.ts';
import { graphOfHops } from './paths/layered-graph.ts';
import type { PathQuestion } from './walks.ts';

/** What one search keeps to. */
interface Search {
  readonly graph: GraphReader;
  readonly filter: Filter;
  readonly start: CypherEnd;
  readonly end: CypherEnd;
}

interface CypherEnd {
  readonly people: readonly string[];
  /** Null where the end is a person. */
  readonly behalf: ActorKey | null;
}

/** Places of paths from one end, with the hops that lead there, written in the path's direction. */
interface Side {
  readonly places: (readonly string[])[];
  readonly hops: (readonly HopFound[])[];
}

/**
 * The shortest path, level by level from both ends, one statement a level; of several of one length
 * the one that `projectedPaths` gives first. It knows no order of time, and no second best.
 */
export async function cypherPaths(
  graph: GraphReader,
  asked: PathQuestion,
): Promise<readonly PathRow[]> {
  const [start, end] = await Promise.all([endOf(graph, asked.a), endOf(graph, asked.b)]);
  const search = { graph, filter: cypherOf(asked), start, end };
  const people = await shortest(search, asked.maxHops);
  const hops = await Promise.all(people.slice(0, -1).map((_, at) => hopOf(search, people, at)));
  return people.length === 0 ? [] : [{ from: asked.a, to: asked.b, hops }];
}

async function endOf(graph: GraphReader, { type, id }: ActorRef): Promise<CypherEnd> {
  if (type === 'Person') {
    return { people: [id], behalf: null };
  }
  const rows = await graph.read(peopleFor(type), id);
  return { people: rows.map(({ person }) => person), behalf: `${type}:${id}` };
}

async function shortest(search: Search, maxHops: number): Promise<readonly string[]> {
  const before: Side = { places: [search.start.people], hops: [] };
  const after: Side = { places: [search.end.people], hops: [] };
  for (let length = 1; length <= maxHops; length += 1) {
    const hops =
      length === 1 ? [await onlyHop(search)] : await hopsOver(search, before, after, length);
    const path = hops === null ? [] : bestOf(hops, search);
    if (path.length > 0) {
      return path;
    }
  }
  return [];
}

/** Hops that are first and last at once: what both ends ask holds in one meeting. */
async function onlyHop({ graph, filter, start, end }: Search): Promise<readonly HopFound[]> {
  const ends = { own: start.behalf, other: end.behalf };
  const hops = await graph.read(hopsFrom(filter), { people: start.people, ends });
  const wanted = new Set(end.people);
  return hops.filter(({ to }) => wanted.has(to));
}

/** All hops of the paths of one length; null where the two sides do not meet. */
async function hopsOver(search: Search, before: Side, after: Side, length: number) {
  while (before.hops.length === 0) {
    await growBefore(search, before);
  }
  while (after.hops.length === 0) {
    await growAfter(search, after);
  }
  while (before.hops.length + after.hops.length < length) {
    const fewer = (before.places.at(-1)?.length ?? 0) <= (after.places.at(-1)?.length ?? 0);
    await (fewer ? growBefore(search, before) : growAfter(search, after));
  }
  const place = Math.max(1, length - after.hops.length);
  const theirs = new Set(after.places[length - place]);
  const meets = before.places[place]?.some((person) => theirs.has(person));
  return meets
    ? [...before.hops.slice(0, place), ...after.hops.slice(0, length - place).reverse()]
    : null;
}

async function growBefore({ graph, filter, start }: Search, side: Side): Promise<void> {
  const ends = { own: side.hops.length === 0 ? start.behalf : null, other: null };
  const hops = await graph.read(hopsFrom(filter), { people: side.places.at(-1) ?? [], ends });
  side.hops.push(hops);
  side.places.push([...new Set(hops.map(({ to }) => to))]);
}

async function growAfter({ graph, filter, end }: Search, side: Side): Promise<void> {
  const ends = { own: side.hops.length === 0 ? end.behalf : null, other: null };
  const found = await graph.read(hopsFrom(filter), { people: side.places.at(-1) ?? [], ends });
  const hops = found.map(({ from, to, occasions }) => ({ from: to, to: from, occasions }));
  side.hops.push(hops);
  side.places.push([...new Set(hops.map(({ from }) => from))]);
}

/** By the very rules of the projection: people are numbers in the order of their ids there too. */
function bestOf(hops: readonly (readonly HopFound[])[], { end }: Search): readonly string[] {
  const ids = [...new Set(hops.flat().flatMap(({ from, to }) => [from, to]))].sort();
  const numbers = new Map(ids.map((id, at) => [id, at]));
  const numberOf = (id: string) => numbers.get(id) ?? -1;
  const endPerson = end.behalf === null ? numberOf(end.people[0] ?? '') : -1;
  const graph = graphOfHops(
    hops.map((hop) => edgesOf(hop, numberOf)),
    { length: hops.length, endPerson, dayOfHop: (_place, _from, _to, since) => since },
  );
  const search = bestPaths(graph, 1);
  for (;;) {
    const step = search.next();
    if (step.done) {
      return step.value.flatMap((people) => people.map((person) => ids[person] ?? ''));
    }
  }
}

const NOBODY = { people: [], days: new Int32Array(0) } as const;

function edgesOf(hops: readonly HopFound[], numberOf: (id: string) => number): HopEdges {
  return {
    from: hops.map(({ from }) => numberOf(from)),
    to: hops.map(({ to }) => numberOf(to)),
    occasions: hops.map(({ occasions }) => occasions),
    behind: NOBODY,
    ahead: NOBODY,
  };
}

async function hopOf(
  { graph, filter, start, end }: Search,
  people: readonly string[],
  at: number,
): Promise<HopRow> {
  const [from = '', to = ''] = people.slice(at, at + 2);
  const ends: HopEnds = {
    own: at === 0 ? start.behalf : null,
    other: at === people.length - 2 ? end.behalf : null,
  };
  const [row] = await graph.read(meetingOfHop(filter), { from, to, ends });
  return { from, to, meeting: row?.meeting ?? '', meetingCount: row?.meetingCount ?? 0 };
}
