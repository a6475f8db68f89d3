import { byText } from '../../precedence.ts';
import type { ScoredPair } from '../scored-pair.ts';
import type { Compare } from './compare-forms.ts';
import type { Evidence } from './evidence.ts';
import { bestNameOf } from './fit.ts';
import type { Holder, Holders } from './holders.ts';
import type { NameForm } from './name-form.ts';
import { areOfOneRole, daysBetween, heldPosts, type Post, YEAR_DAYS } from './posts.ts';
import { namesInWords, postsInWords } from './reasons.ts';
import { familyOf } from './related-states.ts';
import { nearestPosts } from './runs.ts';
import { isCommon, isOfFamily } from './shared-surnames.ts';
import { SURELY } from './word-likeness.ts';

/** Whoever bears the surname so many years before or after may be meant as well, unless so many times as far. */
const MOST_YEARS_OF_RIVAL = 30;
const TIMES_AS_FAR = 3;
const YEARS_FURTHER = 5;
/** Between two times in one office; the surname in between is nobody else's. */
const MOST_YEARS_WITHIN = 40;
const MOST_YEARS = 10;
/** For names that no other of a family has: given names, and long surnames. */
const MOST_YEARS_RARE = 15;
const LETTERS_OF_RARE = 5;
/** A monarch is followed by none of the same name without its number. */
const MOST_YEARS_OF_MONARCH = 30;
/** In another office: shorter surnames, and such as many states know, are borne by several. */
const LEAST_LETTERS = 4;
const MOST_STATES = 3;
const LETTERS_TO_MISSPELL = 7;
/** Who holds one office before and after so few years holds no other in between. */
const MOST_YEARS_HELD = 4;
/** The last states that fell apart did so before: up to then people went over to what followed. */
const PARTED = Date.UTC(1993, 0) / 86_400_000;
/** There the family's name comes first. */
const FAMILY_FIRST: ReadonlySet<string> = new Set('CN HU JP KH KP KR MN SG TW VN'.split(' '));

const HEAD = /^HEAD_OF_/;
const HEIR = /^(?:crown-prince|crown-princess|prince-regent|heir)/;

const SCORE = 0.72;
const OTHER_ROLE = 0.06;
const A_YEAR = 0.01;
const OTHERWISE_SPELLED = 0.04;

interface Lone {
  readonly holder: Holder;
  readonly names: readonly [NameForm, NameForm];
  readonly surety: number;
  /** Years to the nearest day on which anything is known of the holder. */
  readonly away: number;
}

interface Timed {
  readonly posts: readonly [Post, Post];
  readonly years: number;
  readonly isOther: boolean;
}

/**
 * Surnames that stand further from the time in office, or with another office, of the only one of
 * the state who bears them in all records.
 */
export function pairsOfLoneSurnames(
  people: readonly Evidence[],
  holders: Holders,
  compare: Compare,
): readonly ScoredPair[] {
  return people.flatMap(({ id, posts, short }) => {
    const pairs = posts.flatMap((post) =>
      [...short.values()].flatMap((form) => {
        const lone = loneBearer(post, form, holders, compare);
        const timed = lone === null ? null : timedOf(post, lone, holders);
        return lone === null || timed === null ? [] : [pairOf(id, lone, timed)];
      }),
    );
    return new Set(pairs.map(({ b }) => b)).size === 1 ? pairs : [];
  });
}

function pairOf(id: string, { holder, names, surety }: Lone, timed: Timed): ScoredPair {
  const { posts, years, isOther } = timed;
  const against =
    A_YEAR * years + (isOther ? OTHER_ROLE : 0) + (surety === 1 ? 0 : OTHERWISE_SPELLED);
  return {
    a: id,
    b: holder.id,
    score: SCORE - against,
    because: `${namesInWords(...names)}, the only one of that name there; ${postsInWords(...posts)}`,
  };
}

function loneBearer(post: Post, form: NameForm, holders: Holders, compare: Compare): Lone | null {
  const bearers = new Set(familyOf(post.of).flatMap((of) => holders.alike(of, form)));
  const lone: Lone[] = [];
  for (const holder of bearers) {
    const named = bestNameOf(form, holder, compare);
    const away = yearsFrom(post, postsOf(holder));
    if (named !== null && away <= MOST_YEARS_OF_RIVAL) {
      lone.push({ holder, names: [form, named.form], surety: named.surety, away });
    }
  }
  const [best, ...others] = lone.toSorted(
    (a, b) => b.surety - a.surety || a.away - b.away || byText(a.holder.id, b.holder.id),
  );
  return best !== undefined &&
    best.surety >= SURELY &&
    !others.some((other) => isRival(other, best))
    ? best
    : null;
}

function isRival(other: Lone, best: Lone): boolean {
  const isFurther = other.away > TIMES_AS_FAR * best.away + YEARS_FURTHER;
  return !isFurther && (other.surety >= SURELY || best.surety < 1);
}

function postsOf({ posts }: Holder): readonly Post[] {
  return [...posts.values()].flat();
}

function yearsFrom(post: Post, posts: readonly Post[]): number {
  const nearest = nearestPosts([post], posts);
  return nearest === null ? Number.POSITIVE_INFINITY : daysBetween(...nearest) / YEAR_DAYS;
}

function timedOf(post: Post, lone: Lone, holders: Holders): Timed | null {
  const all = postsOf(lone.holder).filter((other) => mayGoOver(post, other));
  const posts = post.isFormer ? all : heldPosts(all);
  const inRole = posts.filter((other) => areOfOneRole(post, other));
  return inOneRole(post, inRole, lone, holders) ?? inAnyRole(post, posts, lone, holders);
}

function mayGoOver(a: Post, b: Post): boolean {
  return a.of === b.of || Math.min(a.from, b.from) < PARTED;
}

function inOneRole(
  post: Post,
  posts: readonly Post[],
  { names: [form, full] }: Lone,
  holders: Holders,
): Timed | null {
  const nearest = nearestPosts([post], posts);
  if (nearest === null) {
    return null;
  }
  const years = daysBetween(...nearest) / YEAR_DAYS;
  const timed = { posts: nearest, years, isOther: false };
  if (isBetween(post, posts, MOST_YEARS_WITHIN)) {
    return timed;
  }
  const isFree = () =>
    !isOfFamily(post.of, form) &&
    (!isCommon(form) || isGivenName(post.of, form, full)) &&
    !holders.isAnotherBetween({ form, post }, { form: full, post: nearest[1] });
  return years <= reachOf(post.of, form, full) && isFree() ? timed : null;
}

function isBetween(post: Post, posts: readonly Post[], mostYears: number): boolean {
  const ends = posts.flatMap(({ until }) => (until <= post.from ? [until] : []));
  const starts = posts.flatMap(({ from }) => (from >= post.until ? [from] : []));
  return Math.min(...starts) - Math.max(...ends) <= mostYears * YEAR_DAYS;
}

function inAnyRole(
  post: Post,
  posts: readonly Post[],
  { names: [form, full], surety }: Lone,
  holders: Holders,
): Timed | null {
  const letters = lettersOf(form);
  const nearest = nearestPosts([post], posts);
  // Presidents are called prime ministers by mistake, and the other way round.
  const others = posts.filter(
    (other) => !areOfOneRole(post, other) && !(HEAD.test(post.role) && HEAD.test(other.role)),
  );
  const isUnlikely =
    (surety < 1 && !isSurelySpelled(form, full)) ||
    letters < LEAST_LETTERS ||
    isOfFamily(post.of, form) ||
    ((isCommon(form) || holders.statesWith(form) > MOST_STATES) && !isHeir(post, form, full)) ||
    isBetween(post, others, MOST_YEARS_HELD);
  if (nearest === null || isUnlikely) {
    return null;
  }
  const years = daysBetween(...nearest) / YEAR_DAYS;
  return years <= reachOf(post.of, form, full)
    ? { posts: nearest, years, isOther: !areOfOneRole(...nearest) }
    : null;
}

/** Asgrimsson is not Grimsson: of a name spelled otherwise the beginning must be the same. */
function isSurelySpelled(form: NameForm, full: NameForm): boolean {
  const begins = full.key.split(' ').some((word) => word.startsWith(form.key.slice(0, 2)));
  return begins && lettersOf(form) >= LETTERS_TO_MISSPELL;
}

/** Crown Prince Abdullah comes to be King Abdullah. */
function isHeir({ of, role }: Post, form: NameForm, full: NameForm): boolean {
  return HEIR.test(role) && isGivenName(of, form, full);
}

function isGivenName(of: string, form: NameForm, full: NameForm): boolean {
  return full.key.split(' ')[0] === form.key && !FAMILY_FIRST.has(of);
}

function reachOf(of: string, form: NameForm, full: NameForm): number {
  if (isGivenName(of, form, full)) {
    return full.number > 0 ? MOST_YEARS_OF_MONARCH : MOST_YEARS_RARE;
  }
  return lettersOf(form) >= LETTERS_OF_RARE ? MOST_YEARS_RARE : MOST_YEARS;
}

function lettersOf({ key }: NameForm): number {
  return Math.max(...key.split(' ').map(({ length }) => length));
}
