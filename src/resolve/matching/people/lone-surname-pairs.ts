import { byText } from '../../precedence.ts';
import type { ScoredPair } from '../scored-pair.ts';
import type { Compare } from './compare-forms.ts';
import { bestNameOf } from './fit.ts';
import { type Holder, type Holders, postsHeldBy } from './holders.ts';
import { type LoneTime, timeOfLone } from './lone-time.ts';
import type { NameForm } from './name-form.ts';
import { daysBetween, YEAR_DAYS } from './posts.ts';
import { namesInWords, postsInWords } from './reasons.ts';
import { familyOf } from './related-states.ts';
import { nearestPosts } from './runs.ts';
import { SURELY } from './word-likeness.ts';

/** Whoever bears the surname so many years before or after may be meant as well, unless so many times as far. */
const MOST_YEARS_OF_RIVAL = 30;
const TIMES_AS_FAR = 3;
const YEARS_FURTHER = 5;

const SCORE = 0.72;
/** What nobody is known to bear in full is less sure. */
const SCORE_OF_NAMELESS = 0.62;
const OTHER_ROLE = 0.06;
const A_YEAR = 0.01;
const OTHERWISE_SPELLED = 0.04;

interface Bearer {
  readonly holder: Holder;
  readonly names: readonly [NameForm, NameForm];
  readonly surety: number;
  /** Years to the nearest day on which anything is known of the holder. */
  readonly away: number;
}

/**
 * Surnames that stand further from the time in office, or with another office, of the only one of
 * the state who bears them in all records.
 *
 * @param nameless those of whom nothing but a surname is known
 * @param holders whom it may be: of a full name, or also others of whom only the surname is known
 */
export function pairsOfLoneSurnames(
  nameless: readonly Holder[],
  holders: Holders,
  compare: Compare,
): readonly ScoredPair[] {
  return nameless.flatMap((one) => {
    const pairs = one.forms.flatMap((form) => {
      const bearers = bearersNear(one, form, holders, compare);
      const [best, ...others] = bearers;
      if (best === undefined || best.surety < SURELY || others.some((it) => isRival(it, best))) {
        return [];
      }
      const isOnly = !others.some(({ holder, surety }) => holder.isNamed && surety >= SURELY);
      const timed = timeOfLone(one, { ...best, isOnly }, holders);
      return timed === null ? [] : [pairOf(one.id, best, timed)];
    });
    return new Set(pairs.map(({ b }) => b)).size === 1 ? pairs : [];
  });
}

function pairOf(id: string, { holder, names, surety }: Bearer, timed: LoneTime): ScoredPair {
  const { posts, years, isOther } = timed;
  const against =
    A_YEAR * years + (isOther ? OTHER_ROLE : 0) + (surety === 1 ? 0 : OTHERWISE_SPELLED);
  return {
    a: id,
    b: holder.id,
    score: (holder.isNamed ? SCORE : SCORE_OF_NAMELESS) - against,
    because: `${namesInWords(...names)}, the only one of that name there; ${postsInWords(...posts)}`,
  };
}

/** Those of the state, and of what it came out of, who bear the surname: the likest and nearest first. */
function bearersNear(
  one: Holder,
  form: NameForm,
  holders: Holders,
  compare: Compare,
): readonly Bearer[] {
  const own = postsHeldBy(one);
  const states = new Set(own.flatMap(({ of }) => familyOf(of)));
  const bearers = new Set([...states].flatMap((of) => holders.alike(of, form)));
  return [...bearers]
    .flatMap((holder): readonly Bearer[] => {
      const named = holder.id === one.id ? null : nameOf(form, holder, compare);
      const nearest = named === null ? null : nearestPosts(own, postsHeldBy(holder));
      const away =
        nearest === null ? Number.POSITIVE_INFINITY : daysBetween(...nearest) / YEAR_DAYS;
      return named === null || away > MOST_YEARS_OF_RIVAL
        ? []
        : [{ holder, names: [form, named.form], surety: named.surety, away }];
    })
    .sort((a, b) => b.surety - a.surety || a.away - b.away || byText(a.holder.id, b.holder.id));
}

/** Two surnames must say the same: Vasquez is not Vasquez-Cobo. */
function nameOf(form: NameForm, holder: Holder, compare: Compare) {
  const named = bestNameOf(form, holder, compare);
  const isSame =
    named !== null &&
    (holder.isNamed || compare(form, named.form).holdsSecond) &&
    beginAlike(form, named.form);
  return isSame ? named : null;
}

/** Far off in time, a sound alike is not enough: Qian is not Chiao. */
function beginAlike(form: NameForm, { key }: NameForm): boolean {
  return key.split(' ').some((word) => word[0] === form.key[0]);
}

/** A surname alone tells of nobody else, and who is further off than it does not come between. */
function isRival({ holder, away, surety }: Bearer, best: Bearer): boolean {
  const isFurther = best.holder.isNamed
    ? away > TIMES_AS_FAR * best.away + YEARS_FURTHER
    : away > best.away;
  return holder.isNamed && !isFurther && (surety >= SURELY || best.surety < 1);
}
