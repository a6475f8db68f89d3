import type { ScoredPair } from '../scored-pair.ts';
import type { Compare } from './compare-forms.ts';
import { ownWordsOf } from './name-form.ts';
import { daysBetween, YEAR_DAYS } from './posts.ts';
import { namesInWords, postsInWords } from './reasons.ts';
import { areOfOneFamily } from './related-states.ts';
import { nearestPosts, type Run } from './runs.ts';

/** How many years may lie between what one person is for two states, or for a state and an organization. */
const MOST_YEARS_BETWEEN = 12;
const SCORE = 0.85;
/** Names of fewer words are borne by several people of the world's states. */
const LEAST_WORDS_ABROAD = 3;

/**
 * Pairs across states: a minister who came to head an organization, a president of one state that
 * was part of another. Only the very same full name counts, and only where the times do not mix.
 */
export function pairsAbroad(
  runs: readonly Run[],
  compare: Compare,
  isOrganization: (id: string) => boolean,
): readonly ScoredPair[] {
  const byName = new Map<string, Run[]>();
  for (const run of runs) {
    const key = ownWordsOf(run.form);
    const block = byName.get(key) ?? [];
    byName.set(key, block);
    block.push(run);
  }
  const mayBeOne = (a: Run, b: Run): boolean =>
    isOrganization(a.of) ||
    isOrganization(b.of) ||
    ((!areMixed(a, b) || isSlip(a, b)) &&
      (areOfOneFamily(a.of, b.of) || ownWordsOf(a.form).split(' ').length >= LEAST_WORDS_ABROAD));
  return [...byName.values()].flatMap((block) =>
    block.flatMap((a, at) =>
      block
        .slice(at + 1)
        .filter((b) => a.of !== b.of && a.id !== b.id && mayBeOne(a, b))
        .flatMap((b) => pairAbroad(a, b, compare)),
    ),
  );
}

/** Whether one acted for its state between days on which the other did for another. */
function areMixed(a: Run, b: Run): boolean {
  const startOf = ({ posts }: Run) => Math.min(...posts.map(({ from }) => from));
  const endOf = ({ posts }: Run) => Math.max(...posts.map(({ until }) => until));
  return startOf(a) <= endOf(b) && startOf(b) <= endOf(a);
}

/** A row may tell once of another state by mistake, in the midst of what it tells of the right one. */
function isSlip(a: Run, b: Run): boolean {
  const nearest = nearestPosts(a.posts, b.posts);
  return (
    Math.min(a.posts.length, b.posts.length) === 1 &&
    ownWordsOf(a.form).split(' ').length >= LEAST_WORDS_ABROAD &&
    nearest !== null &&
    daysBetween(...nearest) <= YEAR_DAYS
  );
}

function pairAbroad(a: Run, b: Run, compare: Compare): readonly ScoredPair[] {
  const { relation, surety } = compare(a.form, b.form);
  const nearest = nearestPosts(a.posts, b.posts);
  const isMonarch = a.form.number + b.form.number > 0;
  if (relation !== 'EQUAL' || surety < 1 || isMonarch || nearest === null) {
    return [];
  }
  const because = `${namesInWords(a.form, b.form)}; ${postsInWords(...nearest)}`;
  return daysBetween(...nearest) > MOST_YEARS_BETWEEN * YEAR_DAYS
    ? []
    : [{ a: a.id, b: b.id, score: SCORE, because }];
}
