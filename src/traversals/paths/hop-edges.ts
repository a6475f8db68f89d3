import { NEVER } from '../../projection/projection.ts';
import { costOf, type Layer } from './layers.ts';
import { EVER, firstDay, type HopPlace, lastDay, type Route, visitHop } from './route.ts';

/** The hops between two places of a path that can be part of a whole one. */
export interface HopEdges {
  /** Hops `from[i]` → `to[i]`, with the occasions of each. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly occasions: readonly number[];
  /** Those hopped from, with the last day on which they may be left. */
  readonly behind: Layer;
  /** Those hopped to, with the first day on which one can have come there. */
  readonly ahead: Layer;
}

/**
 * All hops from one place to the next, looked up from the side with fewer seats.
 *
 * @param behind seen from the start, @param ahead seen from the end
 */
export function* hopEdges(
  route: Route,
  place: HopPlace,
  behind: Layer,
  ahead: Layer,
): Generator<void, HopEdges> {
  const backwards = costOf(route, ahead) < costOf(route, behind);
  const edges = createEdges(behind.days.length);
  for (const one of (backwards ? ahead : behind).people) {
    hopsOfOne(route, place, { behind, ahead, edges, one, backwards });
    yield;
  }
  return edges.taken();
}

interface Looking {
  readonly behind: Layer;
  readonly ahead: Layer;
  readonly edges: Edges;
  /** Whose hops they are: to whom, where the walk goes backwards. */
  readonly one: number;
  readonly backwards: boolean;
}

function hopsOfOne(route: Route, place: HopPlace, looking: Looking): void {
  const { behind, ahead, edges, one, backwards } = looking;
  const { tally, meetings } = route.projection;
  visitHop(route, one, place, backwards, (other, meeting) => {
    const from = backwards ? other : one;
    const to = backwards ? one : other;
    const since = behind.days[from] ?? NEVER;
    const until = ahead.days[to] ?? EVER;
    if (since !== NEVER && until !== EVER) {
      tally.add(other, meetings.occasions[meeting] ?? 0, -1);
      const come = Math.max(since, firstDay(route, meeting));
      const leave = Math.min(until, lastDay(route, meeting));
      edges.note(from, to, other, come, leave);
    }
  });
  for (const other of tally.touched) {
    if (edges.isMarked(other)) {
      edges.push(backwards ? other : one, backwards ? one : other, tally.occasions(other));
    }
  }
  tally.clear();
  edges.unmark();
}

type Edges = ReturnType<typeof createEdges>;

/** Collects hops while one side of them is looked through, person by person. */
function createEdges(people: number) {
  const from: number[] = [];
  const to: number[] = [];
  const occasions: number[] = [];
  const behind = { people: [] as number[], days: new Int32Array(people).fill(EVER) };
  const ahead = { people: [] as number[], days: new Int32Array(people).fill(NEVER) };
  const marks = new Int32Array(people);
  let mark = 1;
  return {
    /** Notes a meeting over which one can hop, and marks the one looked at; none where it is too late. */
    note: (one: number, other: number, marked: number, come: number, leave: number) => {
      if (come > leave) {
        return;
      }
      const left = behind.days[one] ?? EVER;
      if (left === EVER) {
        behind.people.push(one);
      }
      behind.days[one] = Math.max(left, leave);
      const came = ahead.days[other] ?? NEVER;
      if (came === NEVER) {
        ahead.people.push(other);
      }
      ahead.days[other] = Math.min(came, come);
      marks[marked] = mark;
    },
    isMarked: (other: number) => marks[other] === mark,
    unmark: () => {
      mark += 1;
    },
    push: (one: number, other: number, count: number) => {
      from.push(one);
      to.push(other);
      occasions.push(count);
    },
    taken: (): HopEdges => ({ from, to, occasions, behind, ahead }),
  };
}
