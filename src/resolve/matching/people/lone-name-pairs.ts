import type { ScoredPair } from '../scored-pair.ts';
import type { Compare } from './compare-forms.ts';
import type { NameComparison } from './compare-names.ts';
import type { Evidence } from './evidence.ts';
import { bestNameOf } from './fit.ts';
import { type Holder, type Holders, postsHeldBy } from './holders.ts';
import type { NameForm } from './name-form.ts';
import { daysBetween, type Post, YEAR_DAYS } from './posts.ts';
import { namesInWords, postsInWords } from './reasons.ts';
import { nearestPosts } from './runs.ts';
import { isCommon, isOfFamily } from './shared-surnames.ts';
import { SURELY } from './word-likeness.ts';

/** How many years may lie between two of whom one says all that the other says. */
const MOST_YEARS = 16;
/** Between two of the very same name, unless it is common or that of a family. */
const MOST_YEARS_SAME = 25;
/** Where it leaves out the given name, as a son may who bears his father's: only later than the longer one. */
const MOST_YEARS_OF_END = 10;
/** A longer name after the shorter one may be a son's. */
const MOST_YEARS_OF_SON = 5;
/** Between one and the next when surnames alone are known of the time between. */
const MOST_YEARS_OF_STEP = 12;
const MOST_YEARS_IN_STEPS = 30;
/** Where the other words may be one or two: a given name that nobody else bears anywhere. */
const MOST_YEARS_OF_GIVEN = 3;
const LETTERS_OF_GIVEN = 6;
/** Whoever bears an alike name so many years before or after may be meant as well. */
const MOST_YEARS_OF_RIVAL = 30;

const SCORE = 0.7;
const SCORE_OF_GIVEN = 0.6;
const A_YEAR = 0.002;

interface Named {
  readonly forms: readonly [NameForm, NameForm];
  readonly comparison: NameComparison;
}

/**
 * People of one state with alike names who stand further apart than is taken for one life otherwise,
 * where nobody else of the state bears such a name.
 */
export function pairsOfLoneNames(
  holders: Holders,
  nameless: readonly Evidence[],
  compare: Compare,
): readonly ScoredPair[] {
  const likes = new Map(holders.all.map((one) => [one, likesOf(one, holders, compare)] as const));
  return [...likes].flatMap(([a, named]) =>
    [...named].flatMap(([b, names]) => {
      const nearest = a.id < b.id ? nearestPosts(postsHeldBy(a), postsHeldBy(b)) : null;
      return nearest !== null &&
        isInReach(names, nearest, holders, nameless, compare) &&
        !hasRivals(a, b, likes)
        ? [pairOf(a, b, names, nearest)]
        : [];
    }),
  );
}

function pairOf(
  a: Holder,
  b: Holder,
  { forms, comparison }: Named,
  posts: readonly [Post, Post],
): ScoredPair {
  const score = comparison.surety < SURELY ? SCORE_OF_GIVEN : SCORE;
  const because = `${namesInWords(...forms)}, the only one of that name there; ${postsInWords(...posts)}`;
  return { a: a.id, b: b.id, score: score - A_YEAR * yearsBetween(posts), because };
}

type Likes = ReadonlyMap<Holder, Named>;

/** Those of the same states who may be the same by name. */
function likesOf(holder: Holder, holders: Holders, compare: Compare): Likes {
  const states = new Set(postsHeldBy(holder).map(({ of }) => of));
  const likes = new Set(
    [...states].flatMap((of) => holder.forms.flatMap((form) => holders.alike(of, form))),
  );
  likes.delete(holder);
  return new Map(
    [...likes].flatMap((other) => {
      const named = bestNames(holder, other, compare);
      return named === null ? [] : [[other, named] as const];
    }),
  );
}

function bestNames(a: Holder, b: Holder, compare: Compare): Named | null {
  const named = a.forms.flatMap((form) =>
    b.forms.map((other): Named => ({ forms: [form, other], comparison: compare(form, other) })),
  );
  const [best] = named
    .filter(({ forms, comparison }) => mayBeOne(comparison) && tellEnough(...forms))
    .toSorted((x, y) => y.comparison.surety - x.comparison.surety || byText(x, y));
  return best ?? null;
}

function byText(x: Named, y: Named): number {
  const [a, b] = [x, y].map(({ forms }) => forms.map(({ text }) => text).join('\n'));
  return (a ?? '') < (b ?? '') ? -1 : 1;
}

function mayBeOne({ relation, surety, doubts, startsAlike }: NameComparison): boolean {
  const isOne = relation === 'EQUAL' || relation === 'WITHIN';
  return isOne && (surety >= SURELY || (doubts === 1 && startsAlike));
}

/** Of names that tell a descent the same words stand in those of brothers and cousins. */
function tellEnough(a: NameForm, b: NameForm): boolean {
  return a.generation === b.generation && !a.tellsDescent && !b.tellsDescent;
}

function yearsBetween(posts: readonly [Post, Post]): number {
  return daysBetween(...posts) / YEAR_DAYS;
}

function isInReach(
  { forms, comparison }: Named,
  posts: readonly [Post, Post],
  holders: Holders,
  nameless: readonly Evidence[],
  compare: Compare,
): boolean {
  const years = yearsBetween(posts);
  const { relation, surety, startsAlike } = comparison;
  if (surety < SURELY) {
    return years <= MOST_YEARS_OF_GIVEN && isRareGiven(forms, holders);
  }
  if (relation === 'WITHIN' && !startsAlike && comparison.doubts === 0) {
    const most = isLongerFirst(forms, posts) ? MOST_YEARS_OF_END : MOST_YEARS_OF_SON;
    return years <= most && !isShared(forms, posts[0].of) && !forms.some(isAllCommon);
  }
  return (
    years <= MOST_YEARS ||
    (years <= MOST_YEARS_SAME && isVeryName(forms, comparison, posts)) ||
    (years <= MOST_YEARS_IN_STEPS && isInSteps(forms, posts, nameless, compare))
  );
}

function isVeryName(
  forms: Named['forms'],
  { relation, surety, startsAlike }: NameComparison,
  [{ of }]: readonly [Post, Post],
): boolean {
  const [form] = forms;
  const isOne = relation === 'EQUAL' || (relation === 'WITHIN' && startsAlike);
  const [, ...surnames] = form.key.split(' ');
  return (
    isOne &&
    surety === 1 &&
    !surnames.every((word) => isCommon({ key: word })) &&
    !isShared(forms, of)
  );
}

function isAllCommon({ key }: NameForm): boolean {
  return key.split(' ').every((word) => isCommon({ key: word }));
}

function isShared(forms: Named['forms'], of: string): boolean {
  return forms.some((form) => isOfFamily(of, form));
}

/** The posts stand in the order of the names. */
function isLongerFirst(
  [a, b]: readonly [NameForm, NameForm],
  [post, other]: readonly [Post, Post],
): boolean {
  const wordsOf = ({ telling }: NameForm) => telling.filter((each) => each === 'OWN').length;
  return wordsOf(a) > wordsOf(b) ? post.from <= other.from : other.from <= post.from;
}

function isRareGiven([a, b]: readonly [NameForm, NameForm], holders: Holders): boolean {
  const [given = ''] = a.key.split(' ');
  return (
    given === b.key.split(' ')[0] &&
    given.length >= LETTERS_OF_GIVEN &&
    holders.bearersOf(given) === 2
  );
}

/** Whether surnames of the state and office fill the time between. */
function isInSteps(
  [form, other]: readonly [NameForm, NameForm],
  [a, b]: readonly [Post, Post],
  nameless: readonly Evidence[],
  compare: Compare,
): boolean {
  const [first, last] = a.from <= b.from ? [a.until, b.from] : [b.until, a.from];
  const names = { forms: [form, other] };
  const days = nameless.flatMap(({ short, posts }) =>
    [...short.values()].some((each) => bestNameOf(each, names, compare) !== null)
      ? posts.flatMap(({ of, role, from }) => (of === a.of && role === a.role ? [from] : []))
      : [],
  );
  const along = [first, ...days.filter((day) => day > first && day < last), last];
  along.sort((x, y) => x - y);
  return along.every(
    (day, at) => at === 0 || day - (along[at - 1] ?? day) <= MOST_YEARS_OF_STEP * YEAR_DAYS,
  );
}

/** Whether a third of an alike name lived then. */
function hasRivals(a: Holder, b: Holder, likes: ReadonlyMap<Holder, Likes>): boolean {
  const isNear = (one: Holder, other: Holder) => {
    const nearest = nearestPosts(postsHeldBy(one), postsHeldBy(other));
    return nearest !== null && yearsBetween(nearest) <= MOST_YEARS_OF_RIVAL;
  };
  return [a, b].some((one) =>
    [...(likes.get(one)?.keys() ?? [])].some(
      (other) => other !== a && other !== b && isNear(one, other),
    ),
  );
}
