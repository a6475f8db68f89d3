import { byText } from '../../precedence.ts';
import type { ScoredPair } from '../scored-pair.ts';
import type { Evidence } from './evidence.ts';
import type { NameForm } from './name-form.ts';
import { daysBetween, type Post, YEAR_DAYS } from './posts.ts';
import { namesInWords, postsInWords } from './reasons.ts';

/** All who bear one name for one state, without a long gap between them. */
export interface Run {
  readonly of: string;
  readonly form: NameForm;
  /** The smallest id among them. */
  readonly id: string;
  readonly posts: readonly Post[];
}

/**
 * Longer than this nobody is out of office and comes back; another of the same name does, often a
 * son or a nephew.
 */
export const MOST_YEARS_AWAY = 18;

interface Bearer {
  readonly id: string;
  readonly form: NameForm;
  readonly posts: readonly Post[];
}

/** The runs of full names, and the pairs within them: each bearer with the one before. */
export function runsOfFullNames(people: readonly Evidence[]): {
  readonly runs: readonly Run[];
  readonly pairs: readonly ScoredPair[];
} {
  const runs: Run[] = [];
  const pairs: ScoredPair[] = [];
  for (const [key, bearers] of bearersByName(people)) {
    const [of = ''] = key.split('\n');
    for (const run of partedByGaps(bearers)) {
      const [first] = run;
      if (first !== undefined) {
        const id = run.map((one) => one.id).sort()[0] ?? first.id;
        runs.push({ of, form: first.form, id, posts: run.flatMap(({ posts }) => posts) });
      }
      pairs.push(...pairsAlong(run));
    }
  }
  return { runs, pairs };
}

/** By state and name; who has no post is left out, for nothing is known but the name. */
function bearersByName(people: readonly Evidence[]): ReadonlyMap<string, readonly Bearer[]> {
  const byName = new Map<string, Bearer[]>();
  for (const { id, full, posts } of people) {
    for (const of of new Set(posts.map((post) => post.of))) {
      for (const form of full.values()) {
        const key = `${of}\n${form.key}`;
        const bearers = byName.get(key) ?? [];
        byName.set(key, bearers);
        bearers.push({ id, form, posts: posts.filter((post) => post.of === of) });
      }
    }
  }
  return byName;
}

/** In order of time; a new run begins where nobody of the name is known for too long. */
function partedByGaps<One extends { readonly id: string; readonly posts: readonly Post[] }>(
  bearers: readonly One[],
  mostYears: number = MOST_YEARS_AWAY,
): readonly (readonly One[])[] {
  const inOrder = bearers.toSorted((a, b) => startOf(a) - startOf(b) || byText(a.id, b.id));
  const runs: One[][] = [];
  let until = Number.NEGATIVE_INFINITY;
  for (const bearer of inOrder) {
    const run = runs.at(-1);
    if (run === undefined || startOf(bearer) - until > mostYears * YEAR_DAYS) {
      runs.push([bearer]);
    } else {
      run.push(bearer);
    }
    until = Math.max(until, ...bearer.posts.map((post) => post.until));
  }
  return runs;
}

function startOf({ posts }: { readonly posts: readonly Post[] }): number {
  return Math.min(...posts.map(({ from }) => from));
}

function pairsAlong(run: readonly Bearer[]): readonly ScoredPair[] {
  return run.slice(1).flatMap((bearer, at) => {
    const before = run[at];
    const nearest = before && nearestPosts(before.posts, bearer.posts);
    return before === undefined || nearest === null || nearest === undefined
      ? []
      : [
          {
            a: before.id,
            b: bearer.id,
            score: 1,
            because: `${namesInWords(before.form, bearer.form)}; ${postsInWords(...nearest)}`,
          },
        ];
  });
}

/** The two posts that lie nearest to each other, the earliest such; null where one has none. */
export function nearestPosts(
  a: readonly Post[],
  b: readonly Post[],
  fits: (one: Post, other: Post) => boolean = () => true,
): readonly [Post, Post] | null {
  let nearest: readonly [Post, Post] | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const one of a) {
    for (const other of b) {
      const days = daysBetween(one, other);
      if (days < least && fits(one, other)) {
        least = days;
        nearest = [one, other];
      }
    }
  }
  return nearest;
}
