import { type Holder, type Holders, postsHeldBy } from './holders.ts';
import type { NameForm } from './name-form.ts';
import { areOfOneRole, daysBetween, heldPosts, type Post, YEAR_DAYS } from './posts.ts';
import { MOST_YEARS_AWAY, nearestPosts } from './runs.ts';
import { isCommon, isOfFamily } from './shared-surnames.ts';

/** Between two times in one office; the surname in between is nobody else's. */
const MOST_YEARS_WITHIN = 40;
/** Less than a generation, after which it may be a son. Surnames of fewer letters are borne by more. */
const MOST_YEARS_BY_LETTERS = [0, 0, 0, 4, 10, 21] as const;
/** Given names, of others than monarchs. */
const MOST_YEARS_OF_GIVEN = 15;
/** A monarch is followed by none of the same name without its number. */
const MOST_YEARS_OF_MONARCH = 30;
/** In one office that nobody else is known to have held in between, of a surname that several bear: less than a term. */
const MOST_YEARS_SHARED = 3.75;
const MOST_YEARS_SHARED_NAMELESS = 10;
/** In another office, of the only one of such a surname. */
const MOST_YEARS_SHARED_ELSEWHERE = 1;
/** Such a surname that stands in the office for longer is a father's: the Assads of 1990 to 2000. */
const MOST_YEARS_OF_ALL_SHARED = 6;
/** In another office: such surnames as many states know are borne by several. */
const MOST_STATES = 3;
const LETTERS_TO_MISSPELL = 7;
/** Who holds one office before and after so few years holds no other in between. */
const MOST_YEARS_HELD = 4;
/** The last states that fell apart did so before: up to then people went over to what followed. */
const PARTED = Date.UTC(1993, 0) / 86_400_000;
/** There the family's name comes first. */
const FAMILY_FIRST: ReadonlySet<string> = new Set('CN HU JP KH KP KR MN SG TW VN'.split(' '));

const HEAD = /^HEAD_OF_/;
const HEIR = /^(?:Crown Prince|Crown Princess|Prince Regent|Heir) /;

/** The only bearer of a surname. */
export interface Lone {
  readonly holder: Holder;
  /** The surname, and the name of the bearer. */
  readonly names: readonly [NameForm, NameForm];
  readonly surety: number;
  /** Whether nobody of another full name with that surname lived then. */
  readonly isOnly: boolean;
}

export interface LoneTime {
  readonly posts: readonly [Post, Post];
  readonly years: number;
  readonly isOther: boolean;
}

/** The nearest times of a surname and of its only bearer; null where they are too far for one life. */
export function timeOfLone(one: Holder, lone: Lone, holders: Holders): LoneTime | null {
  const all = postsHeldBy(lone.holder);
  const times = postsHeldBy(one).flatMap((post) => {
    const within = all.filter((other) => mayGoOver(post, other));
    const posts = post.isFormer ? within : heldPosts(within);
    return (
      inOneRole(one, post, posts, lone, holders) ?? inAnyRole(post, posts, lone, holders) ?? []
    );
  });
  const [nearest] = times.toSorted(
    (a, b) => Number(a.isOther) - Number(b.isOther) || a.years - b.years,
  );
  return nearest ?? null;
}

function mayGoOver(a: Post, b: Post): boolean {
  return a.of === b.of || Math.min(a.from, b.from) < PARTED;
}

function inOneRole(
  one: Holder,
  post: Post,
  posts: readonly Post[],
  lone: Lone,
  holders: Holders,
): LoneTime | null {
  const [form, full] = lone.names;
  const inRole = posts.filter((other) => areOfOneRole(post, other));
  const nearest = nearestPosts([post], inRole);
  if (nearest === null) {
    return null;
  }
  const years = daysBetween(...nearest) / YEAR_DAYS;
  const isNear =
    (lone.holder.isNamed && isBetween(post, inRole, MOST_YEARS_WITHIN)) ||
    (years <= reachInRole(one, post.of, lone) &&
      !holders.isAnotherBetween({ form, post }, { form: full, post: nearest[1] }));
  return isNear ? { posts: nearest, years, isOther: false } : null;
}

function isBetween(post: Post, posts: readonly Post[], mostYears: number): boolean {
  const ends = posts.flatMap(({ until }) => (until <= post.from ? [until] : []));
  const starts = posts.flatMap(({ from }) => (from >= post.until ? [from] : []));
  return Math.min(...starts) - Math.max(...ends) <= mostYears * YEAR_DAYS;
}

/** Whoever held it between. */
function inAnyRole(
  post: Post,
  posts: readonly Post[],
  lone: Lone,
  holders: Holders,
): LoneTime | null {
  const [form, full] = lone.names;
  const nearest = nearestPosts([post], posts);
  // Presidents are called prime ministers by mistake, and the other way round.
  const others = posts.filter(
    (other) => !areOfOneRole(post, other) && !(HEAD.test(post.role) && HEAD.test(other.role)),
  );
  const isUnlikely =
    (lone.surety < 1 && !isSurelySpelled(form, full)) ||
    ((isCommon(form) || holders.statesWith(form) > MOST_STATES) && !isHeir(post, lone)) ||
    isBetween(post, others, MOST_YEARS_HELD);
  if (nearest === null || isUnlikely) {
    return null;
  }
  const isOther = !areOfOneRole(...nearest);
  const years = daysBetween(...nearest) / YEAR_DAYS;
  return years <= reachElsewhere(post.of, lone, isOther)
    ? { posts: nearest, years, isOther }
    : null;
}

/** Asgrimsson is not Grimsson: of a name spelled otherwise the beginning must be the same. */
function isSurelySpelled(form: NameForm, full: NameForm): boolean {
  const begins = full.key.split(' ').some((word) => word.startsWith(form.key.slice(0, 2)));
  return begins && lettersOf(form) >= LETTERS_TO_MISSPELL;
}

/** Crown Prince Abdullah comes to be King Abdullah. */
function isHeir({ of, title }: Post, lone: Lone): boolean {
  return HEIR.test(title) && isGivenName(of, lone);
}

function isGivenName(of: string, { holder, names: [form] }: Lone): boolean {
  const isFirst = holder.forms.some(({ key }) => key.split(' ')[0] === form.key);
  return holder.isNamed && isFirst && !FAMILY_FIRST.has(of);
}

function reachInRole(one: Holder, of: string, lone: Lone): number {
  const [form] = lone.names;
  if (isOfFamilyOf(of, lone) || (isCommon(form) && !isGivenName(of, lone))) {
    const most = lone.holder.isNamed ? MOST_YEARS_SHARED : MOST_YEARS_SHARED_NAMELESS;
    return !lone.holder.isNamed || (lone.isOnly && isShortTime(one, lone)) ? most : 0;
  }
  return reachOf(of, lone);
}

/** A surname spelled otherwise is still that of the family. */
function isOfFamilyOf(of: string, { names: [form, full], surety }: Lone): boolean {
  return isOfFamily(of, form) || (surety < 1 && isOfFamily(of, full));
}

/** Whether all that is known of both surname and bearer lies near. */
function isShortTime(one: Holder, { holder }: Lone): boolean {
  const posts = postsHeldBy(holder);
  return postsHeldBy(one).every((post) => {
    const nearest = nearestPosts([post], posts);
    return nearest !== null && daysBetween(...nearest) <= MOST_YEARS_OF_ALL_SHARED * YEAR_DAYS;
  });
}

function reachElsewhere(of: string, lone: Lone, isOther: boolean): number {
  if (isOfFamilyOf(of, lone)) {
    return isOther && lone.holder.isNamed && lone.isOnly ? MOST_YEARS_SHARED_ELSEWHERE : 0;
  }
  const reach = reachOf(of, lone);
  // Markovic of one office is not Marovic of another.
  const mostOfNameless = lone.surety < 1 ? 0 : MOST_YEARS_AWAY;
  return isOther && !lone.holder.isNamed ? Math.min(reach, mostOfNameless) : reach;
}

function reachOf(of: string, lone: Lone): number {
  if (isGivenName(of, lone)) {
    return lone.names[1].number > 0 ? MOST_YEARS_OF_MONARCH : MOST_YEARS_OF_GIVEN;
  }
  const letters = Math.max(...lone.names.map(lettersOf));
  return MOST_YEARS_BY_LETTERS[Math.min(letters, MOST_YEARS_BY_LETTERS.length - 1)] ?? 0;
}

function lettersOf({ key }: NameForm): number {
  return Math.max(...key.split(' ').map(({ length }) => length));
}
