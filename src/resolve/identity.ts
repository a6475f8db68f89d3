import type { Claim, IdentifiedKind, StatedJudgement } from '../model/stated.ts';
import { type Clusters, createClusters } from './clusters.ts';
import { byPrecedence, byText, rankOf } from './precedence.ts';

/** Which record ids name one thing. */
export interface Identity {
  /** The id of today for a record id; an id that no judgement touches is its own. */
  idOf(kind: IdentifiedKind, id: string): string;
  /** Whether a judgement for `same` was kept out by one for `different`. */
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
 * Pairs are joined in the order of precedence and then of ids, unless that would put two ids into
 * one cluster that a judgement calls different: so the result is a function of the set of claims.
 */
export function identityOf(claims: readonly Claim[]): Identity {
  const judged = judgementsOf(claims);
  const clusters = createClusters();
  for (const { judgement, a, b } of pairsOf(judged, 'DIFFERENT')) {
    clusters.keepApart(keyOf(judgement.of, a), keyOf(judgement.of, b));
  }
  const refused = new Set<string>();
  for (const { judgement, a, b } of pairsOf(judged, 'SAME')) {
    if (!clusters.join(keyOf(judgement.of, a), keyOf(judgement.of, b))) {
      refused.add(pairKey(judgement, a, b));
    }
  }
  const names = survivorsOf(claims, judged, clusters);
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

function judgementsOf(claims: readonly Claim[]): readonly StatedJudgement[] {
  const judged: StatedJudgement[] = [];
  for (const { record } of [...claims].sort(byPrecedence)) {
    if (record.kind === 'judgement') {
      judged.push(record);
    }
  }
  return judged;
}

function pairsOf(judged: readonly StatedJudgement[], verdict: 'SAME' | 'DIFFERENT'): Pair[] {
  return judged
    .filter((judgement) => judgement.verdict === verdict)
    .flatMap((judgement) => pairsOfJudgement(judgement).map(([a, b]) => ({ judgement, a, b })));
}

/** The id that a cluster goes by: one to `keep`, else the best record's, else the smallest. */
function survivorsOf(
  claims: readonly Claim[],
  judged: readonly StatedJudgement[],
  clusters: Clusters,
): ReadonlyMap<string, string> {
  const survivors = new Map<string, string>();
  const propose = (kind: IdentifiedKind, id: string) => {
    const root = clusters.rootOf(keyOf(kind, id));
    if (clusters.has(root) && !survivors.has(root)) {
      survivors.set(root, id);
    }
  };
  for (const { of, keep } of judged) {
    if (keep !== null) {
      propose(of, keep);
    }
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
const pairKey = ({ id }: StatedJudgement, a: string, b: string) => `${id}\n${a}\n${b}`;
