import type { WorldPerson } from './people.ts';
import { type Random, type Weighted, weighted } from './random.ts';

/** Who may take part on a day: those in their career then, the busy ones more often. */
export interface Roster {
  anyone(random: Random, day: number): WorldPerson;
  /** Null where the state has nobody then. */
  of(state: string, random: Random, day: number): WorldPerson | null;
}

const QUARTER_DAYS = 91;
/** With fewer than this a meeting finds no two sides: then careers do not count. */
const LEAST_ACTIVE = 12;

interface Quarter {
  readonly all: Weighted<WorldPerson>;
  readonly byState: ReadonlyMap<string, Weighted<WorldPerson>>;
}

/** Made a quarter at a time, when it is first asked for. */
export function createRoster(people: readonly WorldPerson[]): Roster {
  const quarters = new Map<number, Quarter>();
  const quarterOf = (day: number): Quarter => {
    const at = Math.floor(day / QUARTER_DAYS);
    const known = quarters.get(at) ?? makeQuarter(people, at);
    quarters.set(at, known);
    return known;
  };
  return {
    anyone: (random, day) => quarterOf(day).all(random),
    of: (state, random, day) => quarterOf(day).byState.get(state)?.(random) ?? null,
  };
}

function makeQuarter(people: readonly WorldPerson[], at: number): Quarter {
  const [first, last] = [at * QUARTER_DAYS, (at + 1) * QUARTER_DAYS];
  const active = people.filter(({ from, until }) => from < last && until >= first);
  const there = active.length < LEAST_ACTIVE ? people : active;
  const groups = new Map<string, WorldPerson[]>();
  for (const person of there) {
    const group = groups.get(person.state) ?? [];
    groups.set(person.state, group);
    group.push(person);
  }
  const table = (group: readonly WorldPerson[]) => weighted(group, ({ weight }) => weight);
  return {
    all: table(there),
    byState: new Map([...groups].map(([state, group]) => [state, table(group)])),
  };
}
