import { byText } from '../../precedence.ts';
import type { Compare } from './compare-forms.ts';
import type { Evidence } from './evidence.ts';
import { type Holder, type Holders, officeKey } from './holders.ts';
import type { NameForm } from './name-form.ts';
import { daysBetween, heldPosts, type Post, YEAR_DAYS } from './posts.ts';

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

/**
 * An office in which one is attested twice with no more years between was held all that time: up to
 * the first in any case (who held it before is often still called by it), up to the second where
 * nobody else is known in it.
 */
const MOST_YEARS_BETWEEN = 4;
const MOST_YEARS_ALONE = 15;
/** Days on which a term may have begun or ended earlier or later than is stated. */
const MOST_DAYS_OFF = 45;
/** Somebody out of office is named by it for so long. */
const MOST_YEARS_FORMER = 45;
/** What counts as years for who is named by a former office. */
const YEARS_OF_FORMER = 1;
/** From here on nobody is a candidate, nor a rival. */
const MOST_YEARS_OFF = 8;

/**
 * The fits of all who may be meant by a surname, the best first. Where nobody bears a name that
 * looks or sounds like it, it may be the slip of whoever is known in the office at that time.
 */
export function fitsOf(person: Evidence, holders: Holders, compare: Compare): readonly Fit[] {
  const alike = fitsAmong(({ of }, form) => holders.alike(of, form), person, holders, compare);
  return alike.length > 0
    ? alike
    : fitsAmong((post) => holders.inOffice(post), person, holders, compare).filter(
        ({ years }) => years === 0,
      );
}

function fitsAmong(
  candidatesFor: (post: Post, form: NameForm) => readonly Holder[],
  person: Evidence,
  holders: Holders,
  compare: Compare,
): readonly Fit[] {
  const fits = person.posts.flatMap((post) =>
    [...person.short.values()].flatMap((form) =>
      candidatesFor(post, form).flatMap((holder) => {
        const timed = timedIn(post, form, holder, holders);
        const named = timed === null ? null : bestNameOf(form, holder, compare);
        return timed === null || named === null
          ? []
          : [{ holder, names: [form, named.form] as const, surety: named.surety, ...timed }];
      }),
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
    byText(a.holder.id, b.holder.id)
  );
}

/** The spelling that says the surname most surely; null where none does. */
export function bestNameOf(
  form: NameForm,
  { forms }: Pick<Holder, 'forms'>,
  compare: Compare,
): { readonly form: NameForm; readonly surety: number } | null {
  const named = forms.flatMap((full) => {
    const { relation, surety, holdsFirst } = compare(form, full);
    return relation === 'SHORT' && holdsFirst ? [{ form: full, surety }] : [];
  });
  return (
    named.toSorted((a, b) => b.surety - a.surety || byText(a.form.text, b.form.text))[0] ?? null
  );
}

type Timed = Pick<Fit, 'posts' | 'years' | 'nearest'>;

/** When the holder is known to have been in the office, seen from the post of a surname. */
function timedIn(post: Post, form: NameForm, holder: Holder, holders: Holders): Timed | null {
  const posts = holder.posts.get(officeKey(post)) ?? [];
  const timed = post.isFormer
    ? formerly(post, posts)
    : inTime(post, form, heldPosts(posts), holders);
  return timed === null || timed.years > MOST_YEARS_OFF ? null : timed;
}

function inTime(
  post: Post,
  form: NameForm,
  posts: readonly Post[],
  holders: Holders,
): Timed | null {
  const before = posts.findLast(({ until }) => until <= post.from);
  const behind = posts.find(({ from }) => from >= post.until);
  const during = posts.find((other) => daysBetween(other, post) === 0);
  const [nearest] = [during, before, behind]
    .filter((other) => other !== undefined)
    .toSorted((a, b) => daysBetween(a, post) - daysBetween(b, post));
  if (nearest === undefined) {
    return null;
  }
  const isOpen = (other: Post) => !holders.isAnotherBetween({ form, post }, { form, post: other });
  const days = daysBetween(nearest, post);
  const isWithin =
    days === 0 ||
    (nearest.isTerm && days <= MOST_DAYS_OFF) ||
    (before !== undefined &&
      behind !== undefined &&
      (behind.from - before.until <= MOST_YEARS_BETWEEN * YEAR_DAYS ||
        (behind.from - before.until <= MOST_YEARS_ALONE * YEAR_DAYS &&
          isOpen(before) &&
          isOpen(behind))));
  const years = days / YEAR_DAYS;
  return isWithin || isOpen(nearest)
    ? { posts: [post, nearest], years: isWithin ? 0 : years, nearest: years }
    : null;
}

function formerly(post: Post, posts: readonly Post[]): Timed | null {
  const last = posts.at(-1);
  const nearest = last === undefined ? 0 : (post.from - last.until) / YEAR_DAYS;
  return last === undefined || nearest < 0 || nearest > MOST_YEARS_FORMER
    ? null
    : { posts: [post, last], years: YEARS_OF_FORMER, nearest: YEARS_OF_FORMER };
}
