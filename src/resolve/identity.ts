import type { Claim, IdentifiedKind, StatedJudgement, StatedState } from '../model/stated.ts';
import { type Clusters, createClusters } from './clusters.ts';
import { byPrecedence, byText, rankOf } from './precedence.ts';

/** Which record ids name one thing. */
export interface Identity {
  /** The id of today for a record id; an id that no judgement touches is its own. */
  idOf(kind: IdentifiedKind, id: string): string;
  /** Whether a judgement came too late: a stronger one had said the opposite. */
  wasRefused(judgement: StatedJudgement, a: string, b: string): boolean;
}

interface Pair {
  readonly judgement: StatedJudgement;
  readonly a: string;
  readonly b: string;
}

/**
 * Clusters of record ids by the judgements among the claims.
 *
 * Curated judgements go before those of registers and those before feeds'; of one rank those for
 * `different` go first. A pair is joined unless that would put two ids into one cluster that are to
 * be kept apart, and kept apart unless it is joined already: what comes too late stays open. So the
 * result is a function of the set of claims.
 */
export function identityOf(claims: readonly Claim[], builtIn: readonly StatedState[]): Identity {
  const judged = judgementsOf(claims);
  const clusters = createClusters();
  const refused = new Set<string>();
  for (const { judgement, a, b } of judged.toSorted(byRankThenVerdict).flatMap(pairsOf)) {
    const [one, other] = [keyOf(judgement.of, a), keyOf(judgement.of, b)];
    const accepted =
      judgement.verdict === 'SAME' ? clusters.join(one, other) : clusters.keepApart(one, other);
    if (!accepted) {
      refused.add(pairKey(judgement, a, b));
    }
  }
  const names = survivorsOf(claims, builtIn, judged, clusters);
  return {
    idOf: (kind, id) => names.get(clusters.rootOf(keyOf(kind, id))) ?? id,
    wasRefused: (judgement, a, b) => refused.has(pairKey(judgement, a, b)),
  };
}

/** Every pair that a judgement speaks of: the first id with each other one for `same`, all for `different`. */
export function pairsOfJudgement({ verdict, ids }: StatedJudgement): readonly [string, string][] {
  return ids.flatMap((a, index) =>
    verdict === 'SAME' && index > 0
      ? []
      : ids.slice(index + 1).map((b): [string, string] => [a, b]),
  );
}

interface Judged {
  readonly judgement: StatedJudgement;
  readonly rank: number;
}

function judgementsOf(claims: readonly Claim[]): readonly Judged[] {
  return claims.toSorted(byPrecedence).flatMap((claim) => {
    const { record } = claim;
    return record.kind === 'judgement' ? [{ judgement: record, rank: rankOf(claim) }] : [];
  });
}

function byRankThenVerdict(a: Judged, b: Judged): number {
  return a.rank - b.rank || byText(a.judgement.verdict, b.judgement.verdict);
}

function pairsOf({ judgement }: Judged): readonly Pair[] {
  return pairsOfJudgement(judgement).map(([a, b]) => ({ judgement, a, b }));
}

/** The id that a cluster goes by: one to `keep`, else a code of ISO, else the best record's, else the smallest. */
function survivorsOf(
  claims: readonly Claim[],
  builtIn: readonly StatedState[],
  judged: readonly Judged[],
  clusters: Clusters,
): ReadonlyMap<string, string> {
  const survivors = new Map<string, string>();
  const propose = (kind: IdentifiedKind, id: string) => {
    const root = clusters.rootOf(keyOf(kind, id));
    if (clusters.has(root) && !survivors.has(root)) {
      survivors.set(root, id);
    }
  };
  for (const {
    judgement: { of, keep },
  } of judged) {
    if (keep !== null) {
      propose(of, keep);
    }
  }
  for (const { id } of builtIn) {
    propose('state', id);
  }
  const declared = [...claims].sort(
    (a, b) => rankOf(a) - rankOf(b) || byText(a.record.id, b.record.id),
  );
  for (const { record } of declared) {
    if (record.kind !== 'judgement') {
      propose(record.kind, record.id);
    }
  }
  return survivors;
}

const keyOf = (kind: IdentifiedKind, id: string) => `${kind}:${id}`;
const pairKey = ({ of, id }: StatedJudgement, a: string, b: string) => [of, id, a, b].join('\n');
