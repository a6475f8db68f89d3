import { NEVER } from '../../projection/projection.ts';
import { EVER, firstDay, lastDay, type Route, visitHop } from './route.ts';

/**
 * Who can stand at one place of a path. Seen from the start, `days` are the first on which one can
 * have come there, and NEVER is nobody; seen from the end, the last on which one may leave it, and
 * EVER is nobody.
 */
export interface Layer {
  readonly people: readonly number[];
  readonly days: Int32Array;
}

export function startLayer({ start, projection }: Route): Layer {
  const days = new Int32Array(projection.actors.starts.State).fill(NEVER);
  for (const person of start.people) {
    days[person] = EVER;
  }
  return { people: start.people, days };
}

export function endLayer({ end, projection }: Route): Layer {
  const days = new Int32Array(projection.actors.starts.State).fill(EVER);
  for (const person of end.people) {
    days[person] = NEVER;
  }
  return { people: end.people, days };
}

/** Who stands one hop behind a layer that is seen from the start. */
export function* layerAfter(route: Route, layer: Layer, isFirst: boolean): Generator<void, Layer> {
  const days = new Int32Array(layer.days.length).fill(NEVER);
  const people: number[] = [];
  for (const person of layer.people) {
    const since = layer.days[person] ?? NEVER;
    visitHop(route, person, { isFirst, isLast: false }, false, (other, meeting) => {
      const day = Math.max(since, firstDay(route, meeting));
      const before = days[other] ?? NEVER;
      if (day <= lastDay(route, meeting) && day < before) {
        days[other] = day;
        if (before === NEVER) {
          people.push(other);
        }
      }
    });
    yield;
  }
  return { people, days };
}

/** Who stands one hop before a layer that is seen from the end. */
export function* layerBefore(route: Route, layer: Layer, isLast: boolean): Generator<void, Layer> {
  const days = new Int32Array(layer.days.length).fill(EVER);
  const people: number[] = [];
  for (const person of layer.people) {
    const until = layer.days[person] ?? EVER;
    visitHop(route, person, { isFirst: false, isLast }, true, (other, meeting) => {
      const day = Math.min(until, lastDay(route, meeting));
      const before = days[other] ?? EVER;
      if (day >= firstDay(route, meeting) && day > before) {
        days[other] = day;
        if (before === EVER) {
          people.push(other);
        }
      }
    });
    yield;
  }
  return { people, days };
}

/** What it costs to look at all seats of a layer's people. */
export function costOf({ projection }: Route, { people }: Pick<Layer, 'people'>): number {
  const { seatStarts } = projection.actors;
  return people.reduce(
    (cost, person) => cost + (seatStarts[person + 1] ?? 0) - (seatStarts[person] ?? 0),
    0,
  );
}
