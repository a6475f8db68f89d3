import type { ScoredPair } from '../scored-pair.ts';
import type { Compare } from './compare-forms.ts';
import type { NameComparison } from './compare-names.ts';
import { type Holders, keysOfName } from './holders.ts';
import type { NameForm } from './name-form.ts';
import { areOfOneRole, daysBetween, type Post, YEAR_DAYS } from './posts.ts';
import { namesInWords, postsInWords } from './reasons.ts';
import { MOST_YEARS_AWAY, nearestPosts, type Run } from './runs.ts';
import { SURELY } from './word-likeness.ts';

/** How many years may lie between two posts of people whose names compare so: in one role, and in others. */
interface Reach {
  readonly score: number;
  readonly inOneRole: number;
  readonly inOthers: number;
  /** In one role in which nobody else is known in between. */
  readonly alone: number;
}

/** So many years may lie between where nobody else is known to have held the office. */
const MOST_YEARS_ALONE = 30;
const MOST_YEARS_ALONE_DOUBTFUL = 8;

const REACHES = {
  SAME: {
    score: 0.98,
    inOneRole: MOST_YEARS_AWAY,
    inOthers: MOST_YEARS_AWAY,
    alone: MOST_YEARS_ALONE,
  },
  EQUAL: { score: 0.95, inOneRole: MOST_YEARS_AWAY, inOthers: 10, alone: MOST_YEARS_ALONE },
  WITHIN: { score: 0.9, inOneRole: 16, inOthers: 8, alone: MOST_YEARS_ALONE },
  // Mahamat Idriss Déby is not Idriss Déby, but Mohammed Nawaz Sharif is Nawaz Sharif.
  WITHIN_THE_END: { score: 0.82, inOneRole: 3, inOthers: -1, alone: 0 },
  OVERLAP: { score: 0.8, inOneRole: 4, inOthers: -1, alone: 0 },
  DOUBTFUL: { score: 0.75, inOneRole: 4, inOthers: -1, alone: MOST_YEARS_ALONE_DOUBTFUL },
  ONE_JUNIOR: { score: 0.85, inOneRole: 4, inOthers: 4, alone: 0 },
} as const satisfies Record<string, Reach>;

/** What it takes off that the roles differ, and each year between. */
const OTHER_ROLE = 0.05;
const A_YEAR = 0.002;

/** Whether somebody of another name held the office between two times. */
export type IsAnotherBetween = Holders['isAnotherBetween'];

/** Pairs of spellings within one state; candidates share a word, or the sound of one. */
export function pairsOfSpellings(
  runs: readonly Run[],
  compare: Compare,
  isAnotherBetween: IsAnotherBetween,
): readonly ScoredPair[] {
  const seen = new Set<string>();
  return [...blocksOf(runs).values()].flatMap((block) =>
    block.flatMap((a, at) =>
      block.slice(at + 1).flatMap((b) => {
        const pair = [runKey(a), runKey(b)].sort().join('\t');
        if (seen.has(pair)) {
          return [];
        }
        seen.add(pair);
        return pairOfRuns(a, b, compare, isAnotherBetween);
      }),
    ),
  );
}

function runKey({ of, form, id }: Run): string {
  return `${of}\n${form.key}\n${id}`;
}

function blocksOf(runs: readonly Run[]): ReadonlyMap<string, readonly Run[]> {
  const blocks = new Map<string, Run[]>();
  const keysOf = new Map<NameForm, readonly string[]>();
  for (const run of runs) {
    const keys = keysOf.get(run.form) ?? keysOfName(run.form);
    keysOf.set(run.form, keys);
    for (const key of keys) {
      const block = blocks.get(`${run.of}\n${key}`) ?? [];
      blocks.set(`${run.of}\n${key}`, block);
      block.push(run);
    }
  }
  return blocks;
}

function pairOfRuns(
  a: Run,
  b: Run,
  compare: Compare,
  isAnotherBetween: IsAnotherBetween,
): readonly ScoredPair[] {
  const comparison = compare(a.form, b.form);
  const reach = a.id === b.id ? null : reachOf(a.form, b.form, comparison);
  if (reach === null) {
    return [];
  }
  const inOneRole = nearestPosts(a.posts, b.posts, areOfOneRole);
  const nearest = nearestPosts(a.posts, b.posts);
  if (inOneRole !== null) {
    const years = yearsBetween(inOneRole);
    const [post, other] = inOneRole;
    const isAlone = () =>
      years <= reach.alone &&
      !isAnotherBetween({ form: a.form, post }, { form: b.form, post: other });
    if (years <= reach.inOneRole || isAlone()) {
      return [pairOf(a, b, reach.score - A_YEAR * years, inOneRole)];
    }
  }
  return nearest !== null && yearsBetween(nearest) <= reach.inOthers
    ? [pairOf(a, b, reach.score - OTHER_ROLE - A_YEAR * yearsBetween(nearest), nearest)]
    : [];
}

function reachOf(a: NameForm, b: NameForm, comparison: NameComparison): Reach | null {
  const { relation, surety, startsAlike, doubts } = comparison;
  if (relation === 'UNLIKE' || relation === 'SHORT') {
    return null;
  }
  if (surety < SURELY) {
    const isLikely = relation !== 'OVERLAP' && doubts === 1 && startsAlike;
    return isLikely && a.generation === b.generation ? REACHES.DOUBTFUL : null;
  }
  return a.generation === b.generation ? reachOfSure(comparison) : REACHES.ONE_JUNIOR;
}

function reachOfSure({ relation, surety, startsAlike }: NameComparison): Reach | null {
  switch (relation) {
    case 'EQUAL':
      return surety === 1 ? REACHES.SAME : REACHES.EQUAL;
    case 'WITHIN':
      return startsAlike ? REACHES.WITHIN : REACHES.WITHIN_THE_END;
    default:
      return relation === 'OVERLAP' ? REACHES.OVERLAP : null;
  }
}

function pairOf(a: Run, b: Run, score: number, posts: readonly [Post, Post]): ScoredPair {
  const because = `${namesInWords(a.form, b.form)}; ${postsInWords(...posts)}`;
  return { a: a.id, b: b.id, score, because };
}

function yearsBetween([a, b]: readonly [Post, Post]): number {
  return daysBetween(a, b) / YEAR_DAYS;
}
