import { bestPaths, type People } from './best-paths.ts';
import { layeredGraph, type Midst } from './layered-graph.ts';
import { costOf, endLayer, type Layer, layerAfter, layerBefore, startLayer } from './layers.ts';
import { EVER, type Route } from './route.ts';

/** Layers from both ends of a route, as far as they were grown. */
interface Reached {
  readonly route: Route;
  /** Places 0, 1 … from the start. */
  readonly before: Layer[];
  /** The end, one hop before it … */
  readonly after: Layer[];
}

/**
 * The best paths: the shorter before the longer, then those with more occasions, then by ids.
 *
 * Layers are grown from both ends, the cheaper side first, until they meet; so a path of four hops
 * looks at what is two hops around its ends.
 */
export function* findPaths(
  route: Route,
  count: number,
  maxHops: number,
): Generator<void, readonly People[]> {
  const found: People[] = [];
  const reached = { route, before: [startLayer(route)], after: [endLayer(route)] };
  for (let length = 1; length <= maxHops && found.length < count; length += 1) {
    const midst = yield* midstOf(reached, length);
    if (midst === 'NOWHERE') {
      break;
    }
    if (midst !== null) {
      const graph = yield* layeredGraph(route, midst);
      found.push(...(yield* bestPaths(graph, count - found.length)));
    }
  }
  return found;
}

/** Where the two sides of paths of one length meet; null where they do not. */
function* midstOf(reached: Reached, length: number): Generator<void, Midst | null | 'NOWHERE'> {
  const { before, after } = reached;
  if (length === 1) {
    return { place: 1, length, before, after };
  }
  if (!(yield* grown(reached, length))) {
    return 'NOWHERE';
  }
  const place = Math.max(1, length - (after.length - 1));
  const [mine, theirs] = [before[place], after[length - place]];
  const people = mine && theirs ? inBoth(mine, theirs) : [];
  if (mine === undefined || theirs === undefined || people.length === 0) {
    return null;
  }
  const days = new Int32Array(theirs.days.length).fill(EVER);
  for (const person of people) {
    days[person] = theirs.days[person] ?? EVER;
  }
  const shared = after.with(length - place, { people, days });
  return { place, length, before, after: shared };
}

/** Grows the cheaper side until both together are long enough; false where either comes to an end. */
function* grown({ route, before, after }: Reached, length: number): Generator<void, boolean> {
  for (;;) {
    const [first, last] = [before.at(-1), after.at(-1)];
    if (!first?.people.length || !last?.people.length) {
      return false;
    }
    const [hopsBefore, hopsAfter] = [before.length - 1, after.length - 1];
    if (hopsBefore > 0 && hopsAfter > 0 && hopsBefore + hopsAfter >= length) {
      return true;
    }
    const growsBefore =
      hopsBefore === 0 || (hopsAfter > 0 && costOf(route, first) <= costOf(route, last));
    if (growsBefore) {
      before.push(yield* layerAfter(route, first, hopsBefore === 0));
    } else {
      after.push(yield* layerBefore(route, last, hopsAfter === 0));
    }
  }
}

/** Whoever can have come there on a day on which one may still leave. */
function inBoth(before: Layer, after: Layer): readonly number[] {
  const fewer = before.people.length <= after.people.length ? before : after;
  return fewer.people.filter((person) => {
    const left = after.days[person] ?? EVER;
    return left !== EVER && (before.days[person] ?? left + 1) <= left;
  });
}
