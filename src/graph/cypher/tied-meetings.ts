import type { Tie } from '../../model/met.ts';
import type { ActorLabel } from '../../model/ref.ts';

/** Two sorts of actors between which ties are asked for. */
export interface ActorPair {
  readonly from: ActorLabel;
  readonly to: ActorLabel;
}

/** How an actor is bound to the meetings where it sits. */
export const SEATS: Readonly<Record<ActorLabel, 'TOOK_PART' | 'REPRESENTED_AT'>> = {
  Person: 'TOOK_PART',
  State: 'REPRESENTED_AT',
  Organization: 'REPRESENTED_AT',
};

/** The stronger the higher: of several seats of one pair in one meeting the strongest tie counts. */
const RANKS: Readonly<Record<Tie, number>> = { MET: 3, CO_PRESENT: 2, SAME_SIDE: 1 };

/** What `tie` may be, as a parameter; in a fixed order, so that equal questions are equal. */
export function ranksOf(ties: readonly Tie[]): readonly number[] {
  return [...new Set(ties.map((tie) => RANKS[tie]))].sort();
}

/** What both seats of a pair must be before they tie anybody; `a` and `b` are bound to them. */
export function tieConditions({ from, to }: ActorPair, a: string, b: string): readonly string[] {
  return [
    'one.sits',
    'two.sits',
    ...(from === to ? [`${b} <> ${a}`] : []),
    ...(to === 'Person' ? [] : [`NOT '${to}:' + ${b}.id IN coalesce(one.for, [])`]),
    ...(from === 'Person' ? [] : [`NOT '${from}:' + ${a}.id IN coalesce(two.for, [])`]),
    ...(from === 'Person' && to === 'Person' ? [] : ['one.order <> two.order']),
  ];
}

/** That the seats face each other; null, and so no, where either faces nobody. */
export const ACROSS = 'one.across <> two.across';

/**
 * Binds `tie`, the rank of what ties `parent` and `b` in `m`, once for each such meeting; the names
 * in `kept` stay bound. `one` and `two` are seats of theirs that are already matched.
 *
 * The rule is that of `model/met.ts`. An actor is never tied to its own representatives, nor two
 * actors by one seat that somebody fills for both. A person has one seat in a meeting; a state or
 * organization has one for each who sits for it.
 */
export function tieBetween(pair: ActorPair, kept: string): string {
  const tie = `CASE WHEN ${ACROSS} THEN ${RANKS.MET}
    WHEN one.side = two.side THEN ${RANKS.SAME_SIDE} ELSE ${RANKS.CO_PRESENT} END`;
  const strongest = pair.from === 'Person' && pair.to === 'Person' ? tie : `max(${tie})`;
  const conditions = tieConditions(pair, 'parent', 'b');
  return `WHERE ${conditions.join(' AND ')} WITH ${kept}, ${strongest} AS tie`;
}
