import type { Compare } from './compare-forms.ts';
import type { Evidence } from './evidence.ts';
import type { Holder, Holders } from './holders.ts';
import type { NameForm } from './name-form.ts';
import { areOfOneRole, daysBetween, type Post, YEAR_DAYS } from './posts.ts';
import { SURELY } from './word-likeness.ts';

/** How well somebody with a full name explains a surname that stands with an office and a day. */
export interface Fit {
  readonly holder: Holder;
  readonly names: readonly [NameForm, NameForm];
  readonly posts: readonly [Post, Post];
  readonly surety: number;
  /** Years from the time in that office; 0 within it. */
  readonly years: number;
  /** Years from the nearest day on which it is attested. */
  readonly nearest: number;
}

/** An office in which one is attested twice with no more years between was held all that time. */
const MOST_YEARS_BETWEEN = 8;
/** Days on which a term may have begun or ended earlier or later than is stated. */
const MOST_DAYS_OFF = 45;
/** Somebody out of office is named by it for so long. */
const MOST_YEARS_FORMER = 45;
/** What counts as years for who is named by a former office. */
const YEARS_OF_FORMER = 1;
/** From here on nobody is a candidate, nor a rival. */
const MOST_YEARS_OFF = 8;

/** The fits of all who may be meant by a surname, the best first. */
export function fitsOf(person: Evidence, holders: Holders, compare: Compare): readonly Fit[] {
  const fits = person.posts.flatMap((post) =>
    [...person.short.values()].flatMap((form) =>
      holders
        .alike(post.of, form)
        .flatMap((holder) => fitOf(post, form, holder, holders, compare) ?? []),
    ),
  );
  const best = new Map<Holder, Fit>();
  for (const fit of fits.toSorted(byMerit)) {
    best.set(fit.holder, best.get(fit.holder) ?? fit);
  }
  return [...best.values()];
}

function byMerit(a: Fit, b: Fit): number {
  return (
    a.years - b.years ||
    a.nearest - b.nearest ||
    b.surety - a.surety ||
    (a.holder.id < b.holder.id ? -1 : 1)
  );
}

function fitOf(
  post: Post,
  form: NameForm,
  holder: Holder,
  holders: Holders,
  compare: Compare,
): Fit | null {
  const named = bestNameOf(form, holder, compare);
  const posts = holder.posts.filter((other) => other.of === post.of && areOfOneRole(post, other));
  const timed = named === null ? null : post.isFormer ? formerly(post, posts) : inTime(post, posts);
  if (named === null || timed === null || timed.years > MOST_YEARS_OFF) {
    return null;
  }
  if (timed.years > 0 && !post.isFormer && isAnotherBetween(timed.posts, form, holders, compare)) {
    return null;
  }
  return { holder, names: [form, named.form], surety: named.surety, ...timed };
}

/** The spelling that says the surname most surely; null where none does. */
function bestNameOf(
  form: NameForm,
  { forms }: Holder,
  compare: Compare,
): { readonly form: NameForm; readonly surety: number } | null {
  const named = forms.flatMap((full) => {
    const { relation, surety, holdsFirst } = compare(form, full);
    return relation === 'SHORT' && holdsFirst ? [{ form: full, surety }] : [];
  });
  return (
    named.toSorted((a, b) => b.surety - a.surety || (a.form.text < b.form.text ? -1 : 1))[0] ?? null
  );
}

type Timed = Pick<Fit, 'posts' | 'years' | 'nearest'>;

function inTime(post: Post, posts: readonly Post[]): Timed | null {
  const [first, ...others] = posts.toSorted((a, b) => daysBetween(a, post) - daysBetween(b, post));
  if (first === undefined) {
    return null;
  }
  const days = daysBetween(first, post);
  const before = posts.filter(({ until }) => until <= post.from).map(({ until }) => until);
  const behind = posts.filter(({ from }) => from >= post.until).map(({ from }) => from);
  const around = Math.min(...behind) - Math.max(...before);
  const isWithin =
    days === 0 ||
    (first.isTerm && days <= MOST_DAYS_OFF) ||
    (others.length > 0 && around <= MOST_YEARS_BETWEEN * YEAR_DAYS);
  const nearest = days / YEAR_DAYS;
  return { posts: [post, first], years: isWithin ? 0 : nearest, nearest };
}

function formerly(post: Post, posts: readonly Post[]): Timed | null {
  const last = posts.at(-1);
  const nearest = last === undefined ? 0 : (post.from - last.until) / YEAR_DAYS;
  return last === undefined || nearest < 0 || nearest > MOST_YEARS_FORMER
    ? null
    : { posts: [post, last], years: YEARS_OF_FORMER, nearest: YEARS_OF_FORMER };
}

/** Whether somebody of another name held the office between the two times. */
function isAnotherBetween(
  [a, b]: readonly [Post, Post],
  form: NameForm,
  holders: Holders,
  compare: Compare,
): boolean {
  const [from, until] = a.until <= b.from ? [a.until, b.from] : [b.until, a.from];
  return holders
    .inRole(a)
    .some(
      ({ post, form: other }) =>
        !post.isFormer &&
        post.from > from &&
        post.until < until &&
        compare(form, other).surety < SURELY,
    );
}
