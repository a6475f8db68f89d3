import type { IdentifiedKind } from '../../model/stated.ts';
import type { Clusters } from '../clusters.ts';
import { byText } from '../precedence.ts';
import { type Decision, keyOf, type ScoredPair } from './scored-pair.ts';

/** What is known of a cluster, and what forbids to make one of two. */
export interface FactRules<Fact> {
  /** What is known of both; must not depend on the order in which many are put together. */
  together(a: Fact, b: Fact): Fact;
  /** Why two clusters cannot be one, in words; null where nothing forbids it. */
  conflict(a: Fact, b: Fact): string | null;
  /** Whether somebody has told the two apart already: then nothing about them is open. */
  toldApart?(a: Fact, b: Fact): boolean;
}

export interface Acceptance<Fact> {
  readonly of: IdentifiedKind;
  readonly pairs: readonly ScoredPair[];
  /** By record id, at least of every id in a pair or in a cluster of one. */
  readonly facts: ReadonlyMap<string, Fact>;
  readonly rules: FactRules<Fact>;
}

/**
 * Joins pairs in descending score, then by ids, unless their clusters are to be kept apart or what
 * is known of the two clusters conflicts. Facts are kept by cluster, so a pair costs one comparison
 * however many ids were joined. Gives what was joined, and what a conflict left open.
 */
export function acceptPairs<Fact>(
  { of, pairs, facts, rules }: Acceptance<Fact>,
  clusters: Clusters,
): readonly Decision[] {
  const known = factsByCluster(of, facts, rules, clusters);
  const decisions = new Map<string, Decision>();
  for (const pair of pairs.map(inOrder).toSorted(byMerit)) {
    const [a, b] = [clusters.rootOf(keyOf(of, pair.a)), clusters.rootOf(keyOf(of, pair.b))];
    const [factA, factB] = [known.get(a), known.get(b)];
    if (a === b || factA === undefined || factB === undefined || clusters.areApart(a, b)) {
      continue;
    }
    if (rules.toldApart?.(factA, factB)) {
      continue;
    }
    const conflict = rules.conflict(factA, factB);
    const key = `${pair.a}\n${pair.b}`;
    if (conflict === null) {
      clusters.join(a, b);
      known.set(clusters.rootOf(a), rules.together(factA, factB));
      decisions.set(key, { ...pair, of, verdict: 'SAME' });
    } else if (!decisions.has(key)) {
      const because = `${pair.because}; but ${conflict}`;
      decisions.set(key, { ...pair, because, of, verdict: 'OPEN' });
    }
  }
  // What was open when it was looked at may have been joined by another way since.
  return [...decisions.values()].filter(
    ({ verdict, a, b }) =>
      verdict === 'SAME' || clusters.rootOf(keyOf(of, a)) !== clusters.rootOf(keyOf(of, b)),
  );
}

function factsByCluster<Fact>(
  of: IdentifiedKind,
  facts: ReadonlyMap<string, Fact>,
  { together }: FactRules<Fact>,
  clusters: Clusters,
): Map<string, Fact> {
  const known = new Map<string, Fact>();
  for (const [id, fact] of facts) {
    const root = clusters.rootOf(keyOf(of, id));
    const before = known.get(root);
    known.set(root, before === undefined ? fact : together(before, fact));
  }
  return known;
}

function inOrder(pair: ScoredPair): ScoredPair {
  return byText(pair.a, pair.b) <= 0 ? pair : { ...pair, a: pair.b, b: pair.a };
}

function byMerit(x: ScoredPair, y: ScoredPair): number {
  return (
    y.score - x.score ||
    byText(x.a, y.a) ||
    byText(x.b, y.b) ||
    // One pair for two reasons: which of them is told must not depend on the order of claims.
    byText(x.because, y.because)
  );
}
