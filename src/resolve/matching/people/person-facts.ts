import type { FactRules } from '../accept-pairs.ts';
import { areToldApart, bothSets, type CuratedSets } from '../curated-sets.ts';
import type { Compare } from './compare-forms.ts';
import type { Evidence } from './evidence.ts';
import type { NameForm } from './name-form.ts';
import { YEAR_DAYS } from './posts.ts';
import { SURELY } from './word-likeness.ts';

/** What is known of the people of a cluster, as far as it may forbid to make one of two. */
export interface PersonFacts {
  readonly full: ReadonlyMap<string, NameForm>;
  /** Days since 1970-01-01 between the first and the last post that is known. */
  readonly from: number;
  readonly until: number;
  readonly born: number | null;
  readonly died: number | null;
  readonly curatedIn: CuratedSets;
}

/** Nobody is in office for longer, but monarchs. */
const MOST_YEARS_IN_OFFICE = 55;
const MOST_YEARS_OF_REIGN = 75;
/** How much two stated years of birth, or of death, may differ. */
const SAME_YEAR = 1;

export function factsOf({ full, posts, born, died, curatedIn }: Evidence): PersonFacts {
  const active = posts.filter(({ isFormer }) => !isFormer);
  return {
    full,
    from: Math.min(...active.map(({ from }) => from)),
    until: Math.max(...active.map(({ from, until }) => (Number.isFinite(until) ? until : from))),
    born,
    died,
    curatedIn,
  };
}

/** @param compare how two names compare, remembered */
export function personRules(compare: Compare): FactRules<PersonFacts> {
  return {
    together: (a, b) => ({
      full: mergedForms(a.full, b.full),
      from: Math.min(a.from, b.from),
      until: Math.max(a.until, b.until),
      born: least(a.born, b.born),
      died: least(a.died, b.died),
      curatedIn: bothSets(a.curatedIn, b.curatedIn),
    }),
    toldApart: (a, b) => areToldApart(a.curatedIn, b.curatedIn),
    conflict: (a, b) =>
      conflictOfYears('born', a.born, b.born) ??
      conflictOfYears('died', a.died, b.died) ??
      conflictOfLife(a, b) ??
      conflictOfNames(a, b, compare),
  };
}

/** The spelling that sorts first stands for a key, in whatever order they come. */
function mergedForms(
  a: ReadonlyMap<string, NameForm>,
  b: ReadonlyMap<string, NameForm>,
): ReadonlyMap<string, NameForm> {
  if ([...b].every(([key, form]) => a.get(key)?.text === form.text)) {
    return a;
  }
  const merged = new Map(a);
  for (const [key, form] of b) {
    const before = merged.get(key);
    if (before === undefined || form.text < before.text) {
      merged.set(key, form);
    }
  }
  return merged;
}

function least(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}

function conflictOfYears(what: string, a: number | null, b: number | null): string | null {
  return a !== null && b !== null && Math.abs(a - b) > SAME_YEAR
    ? `one ${what} in ${Math.min(a, b)} and one in ${Math.max(a, b)}`
    : null;
}

function conflictOfLife(a: PersonFacts, b: PersonFacts): string | null {
  const years = (Math.max(a.until, b.until) - Math.min(a.from, b.from)) / YEAR_DAYS;
  const reigns = [...a.full.values(), ...b.full.values()].some(({ number }) => number > 0);
  return years > (reigns ? MOST_YEARS_OF_REIGN : MOST_YEARS_IN_OFFICE)
    ? `${Math.round(years)} years in office are more than a life has`
    : null;
}

/**
 * Two names contradict each other unless a third holds both, as Recep Tayyip Erdoğan does, or a
 * record gives both: Willem (Wim) Kok.
 */
function conflictOfNames(a: PersonFacts, b: PersonFacts, compare: Compare): string | null {
  const all = [...a.full.values(), ...b.full.values()];
  for (const one of a.full.values()) {
    for (const other of b.full.values()) {
      const holdsBoth = (name: NameForm) =>
        [one, other].every((said) => holds(name, said, compare));
      const areOfOne = a.full.has(other.key) || b.full.has(one.key);
      if (!areOfOne && compare(one, other).contradicts && !all.some(holdsBoth)) {
        const [first, second] = [one.text, other.text].sort();
        return `${first} and ${second} are two names`;
      }
    }
  }
  return null;
}

function holds(name: NameForm, said: NameForm, compare: Compare): boolean {
  const { holdsSecond, surety } = compare(name, said);
  return holdsSecond && surety >= SURELY;
}
