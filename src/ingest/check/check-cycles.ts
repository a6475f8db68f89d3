import type { StatedRecord } from '../../model/stated.ts';
import type { Fault, Located } from '../records.ts';
import { faultIn } from './check-fault.ts';
import { type Check, type KnownRecords, locatedOf } from './check-index.ts';

/** Wholes, places and originals that lead back to themselves, or on without a sensible end. */
export function checkCycles(known: KnownRecords): Check {
  const [wholes, around, originals] = [circles(), circles(), circles()];
  return (located) => [
    ...cyclesIn(
      locatedOf('meeting', located),
      'partOf',
      ({ partOf }) => partOf,
      (id) => first(known.of('meeting', id), ({ partOf }) => partOf),
      wholes,
    ),
    ...cyclesIn(
      locatedOf('place', located),
      'in',
      (place) => place.in,
      (id) => first(known.of('place', id), (place) => place.in),
      around,
    ),
    ...cyclesIn(
      locatedOf('document', located),
      'copyOf',
      ({ copyOf }) => copyOf,
      (id) => first(known.of('document', id), ({ copyOf }) => copyOf),
      originals,
    ),
  ];
}

/** The circle that each id leads into. */
type Circles = Map<string, ReadonlySet<string>>;

function circles(): Circles {
  return new Map();
}

/** What the load states comes first; what others state counts where it says nothing. */
function first<T>(records: readonly T[], above: (record: T) => string | null): string | null {
  return records.map(above).find((id) => id !== null) ?? null;
}

function cyclesIn<R extends StatedRecord>(
  located: readonly Located<R>[],
  field: string,
  aboveRecord: (record: R) => string | null,
  above: (id: string) => string | null,
  known: Circles,
): Fault[] {
  return located.flatMap(({ raw, record }) => {
    if (aboveRecord(record) === null) {
      return [];
    }
    if (circleFrom(record.id, above, known).has(record.id)) {
      return [faultIn(raw, field, 'CYCLE', `${RULE}: ${shownCircle(record.id, above)}`)];
    }
    return field !== 'copyOf' && isTooDeep(record.id, above)
      ? [faultIn(raw, field, 'NESTING', DEPTH_RULE)]
      : [];
  });
}

/** A site in a city in a region, a bilateral of a session of a summit: five are many. Copies may be of copies. */
export const MOST_DEPTH = 100;
const DEPTH_RULE = `must lie at most ${MOST_DEPTH} deep in others`;

/** A circle above is told where it is. */
function isTooDeep(id: string, above: (id: string) => string | null): boolean {
  const way = new Set<string>();
  let at: string | null = id;
  while (at !== null && !way.has(at) && way.size <= MOST_DEPTH) {
    way.add(at);
    at = above(at);
  }
  return at !== null && !way.has(at);
}

const RULE = 'must not lead back to itself, but goes';
const NO_CIRCLE: ReadonlySet<string> = new Set();

/** The ids of the circle that an id leads into. Where each leads is remembered: chains are long. */
function circleFrom(
  id: string,
  above: (id: string) => string | null,
  circles: Circles,
): ReadonlySet<string> {
  const way = new Set<string>();
  let at: string | null = id;
  while (at !== null && !way.has(at) && !circles.has(at)) {
    way.add(at);
    at = above(at);
  }
  const circle = at === null ? NO_CIRCLE : (circles.get(at) ?? startingAt(at, way));
  for (const passed of way) {
    circles.set(passed, circle);
  }
  return circle;
}

function startingAt(id: string, way: ReadonlySet<string>): ReadonlySet<string> {
  const ids = [...way];
  return new Set(ids.slice(ids.indexOf(id)));
}

const MOST_SHOWN = 10;

function shownCircle(id: string, above: (id: string) => string | null): string {
  const way: string[] = [];
  let at = above(id);
  while (at !== null && at !== id && way.length < MOST_SHOWN) {
    way.push(at);
    at = above(at);
  }
  return [id, ...way, ...(at === id ? [] : ['…']), id].join(', ');
}
