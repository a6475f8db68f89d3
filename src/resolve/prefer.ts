import { byText } from './precedence.ts';

/** One claim's word on a single value. */
export interface Candidate<Value> {
  readonly value: Value;
  /** 0 curated, 1 register, 2 feed. */
  readonly rank: number;
  /** Independent sources that state it; 0 where values of this kind need none. */
  readonly sources: number;
  /** The first day on which one of them was certainly published; null where none tells. */
  readonly published: string | null;
  /** Of the record. */
  readonly id: string;
  readonly dataset: string;
}

/**
 * The one value that the view shows where claims differ (design §1): curated before register
 * before feed, then the narrower value that lies inside the others, then more independent sources,
 * then earlier publication, then the smaller id. Undefined for no candidates.
 */
export function preferred<Value>(
  candidates: readonly Candidate<Value>[],
  liesWithin: (inner: Value, outer: Value) => boolean = () => false,
): Value | undefined {
  const best = Math.min(...candidates.map(({ rank }) => rank));
  const ranked = candidates.filter(({ rank }) => rank === best);
  const narrow = ranked.filter(
    ({ value }) => !ranked.some((other) => liesWithin(other.value, value)),
  );
  return narrow.toSorted(byMerit)[0]?.value;
}

/** Later than every day: what nobody dates comes last. */
const NEVER = '~';

function byMerit(a: Candidate<unknown>, b: Candidate<unknown>): number {
  return (
    b.sources - a.sources ||
    byText(a.published ?? NEVER, b.published ?? NEVER) ||
    byText(a.id, b.id) ||
    byText(a.dataset, b.dataset)
  );
}
