import type { Decision, ScoredPair } from '../scored-pair.ts';
import type { Compare } from './compare-forms.ts';
import type { Evidence } from './evidence.ts';
import { type Fit, fitsOf } from './fit.ts';
import type { Holders } from './holders.ts';
import { type Meant, withinReach } from './reach.ts';
import { namesInWords, postsInWords } from './reasons.ts';
import { DOUBTFUL, SURELY } from './word-likeness.ts';

/** How far from the time in office a surname is still taken for who held it. */
const MOST_YEARS = 3;
const MOST_YEARS_DOUBTFUL = 1;
/** How much less sure a word may be and still leave it open who is meant. */
const AS_SURE = 0.1;
/** A rival so many times as far, and a year more, is none. */
const TIMES_AS_FAR = 4;
/** Within both times: as near and as far decide who is meant. */
const NEAR_YEARS = 0.25;
const FAR_YEARS = 1;

const SCORE = 0.93;
const A_YEAR = 0.06;
const OTHERWISE_SPELLED = 0.04;
const DOUBTFULLY_SPELLED = 0.14;

export interface ShortNamePairs {
  readonly pairs: readonly ScoredPair[];
  /** Surnames that two or more explain: nobody is taken for any of them. */
  readonly open: readonly Decision[];
}

/** Surnames with an office and a day, and whom the records by full names show there then. */
export function pairsOfShortNames(
  people: readonly Evidence[],
  holders: Holders,
  compare: Compare,
): ShortNamePairs {
  const meant: Meant[] = [];
  const open: Decision[] = [];
  for (const person of people) {
    const fits = fitsOf(person, holders, compare);
    const [fit, ...others] = fits.toSorted((a, b) => hardness(a) - hardness(b));
    const rivals = others.filter((other) => fit !== undefined && isRival(other, fit));
    if (fit !== undefined && rivals.length === 0) {
      meant.push({ person, fit });
    } else if (fit !== undefined && isNear(fit)) {
      open.push(...[fit, ...rivals].map((each) => openPair(person, each)));
    }
  }
  const pairs = withinReach(meant).map(({ person, fit }) => pairOf(person, fit));
  return { pairs, open };
}

/** The years, and for a doubtful spelling what makes it worse than a sure one further away. */
function hardness({ surety, years, nearest }: Fit): number {
  const spelled = surety === 1 ? 0 : surety >= SURELY ? 0.5 : MOST_YEARS;
  return years + spelled + nearest / 1000;
}

/** Only what would be taken for one without a rival is worth to be told as open. */
function isNear({ surety, years }: Fit): boolean {
  return years <= (surety >= SURELY ? MOST_YEARS : MOST_YEARS_DOUBTFUL);
}

function isRival(other: Fit, best: Fit): boolean {
  if (other.surety < best.surety - AS_SURE) {
    return false;
  }
  if (best.years === 0) {
    return other.years === 0
      ? best.nearest > NEAR_YEARS || other.nearest < FAR_YEARS
      : other.years < 2 * NEAR_YEARS;
  }
  return other.years < TIMES_AS_FAR * best.years + 1;
}

function pairOf(person: Evidence, { holder, names, posts, surety, years }: Fit): ScoredPair {
  const spelled = surety === 1 ? 0 : surety > DOUBTFUL ? OTHERWISE_SPELLED : DOUBTFULLY_SPELLED;
  return {
    a: person.id,
    b: holder.id,
    score: SCORE - A_YEAR * years - spelled,
    because: `${namesInWords(...names)}; ${postsInWords(...posts)}`,
  };
}

function openPair(person: Evidence, fit: Fit): Decision {
  const pair = pairOf(person, fit);
  const [a = '', b = ''] = [pair.a, pair.b].sort();
  const because = `${pair.because}; but another explains it as well`;
  return { ...pair, a, b, because, of: 'person', verdict: 'OPEN' };
}
