import type { Evidence } from './evidence.ts';
import type { Fit } from './fit.ts';
import { officeKey } from './holders.ts';
import { SURELY } from './word-likeness.ts';

/** A surname with the only one whom it may mean. */
export interface Meant {
  readonly person: Evidence;
  readonly fit: Fit;
}

/** Years from the time in office to the first surname before or after it. */
const FIRST_STEP = 3;
const FIRST_STEP_DOUBTFUL = 1;
/** From there to the next ones. */
const NEXT_STEP = 1.5;
/**
 * A surname in an office for longer than this before or after somebody is first or last known in it
 * may be a father's or a son's: the Assads of 1974 to 2000 are not the one of 2001.
 */
const MOST_YEARS_OUTSIDE = 6;

/**
 * The surnames that are taken for whom they may mean: those within the time in office, and those
 * before and after it as far as they follow one another closely.
 */
export function withinReach(meant: readonly Meant[]): readonly Meant[] {
  const sides = new Map<string, Meant[]>();
  for (const one of meant) {
    const side = sides.get(sideOf(one)) ?? [];
    sides.set(sideOf(one), side);
    side.push(one);
  }
  return [...sides.values()].flatMap(nearOnSide);
}

/** The office of one person, and before it, in it or after it. */
function sideOf({ fit: { holder, posts, years } }: Meant): string {
  const [post, nearest] = posts;
  const side = years === 0 || post.isFormer ? 'in' : post.from < nearest.from ? 'before' : 'after';
  return `${holder.id}\n${officeKey(post)}\n${side}`;
}

function nearOnSide(side: readonly Meant[]): readonly Meant[] {
  const outwards = side.toSorted((a, b) => a.fit.years - b.fit.years);
  if ((outwards.at(-1)?.fit.years ?? 0) > MOST_YEARS_OUTSIDE) {
    return [];
  }
  const near: Meant[] = [];
  for (const one of outwards) {
    const before = near.at(-1)?.fit.years ?? 0;
    const first = one.fit.surety >= SURELY ? FIRST_STEP : FIRST_STEP_DOUBTFUL;
    if (one.fit.years - before > (before === 0 ? first : NEXT_STEP)) {
      break;
    }
    near.push(one);
  }
  return near;
}
