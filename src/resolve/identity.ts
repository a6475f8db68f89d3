import type {
  Claim,
  IdentifiedKind,
  StatedJudgement,
  StatedRecord,
  StatedState,
} from '../model/stated.ts';
import { type Clusters, createClusters } from './clusters.ts';
import { matchEvents } from './events/match-events.ts';
import { matchPeople } from './matching/match-people.ts';
import { matchPlaces } from './matching/match-places.ts';
import { type Decision, keyOf, type Matcher } from './matching/scored-pair.ts';
import { byPrecedence, byText, rankOf } from './precedence.ts';

/** Which record ids name one thing. */
export interface Identity {
  /** The id of today for a record id; an id that nothing was joined with is its own. */
  idOf(kind: IdentifiedKind, id: string): string;
  /** Whether a judgement came too late: a stronger one had said the opposite. */
  wasRefused(judgement: StatedJudgement, a: string, b: string): boolean;
  /** What was decided without a judgement. */
  readonly decisions: readonly Decision[];
}

/** In this order: what comes later may rest on what came before. */
const MATCHERS: readonly Matcher[] = [matchPeople, matchPlaces, matchEvents];

interface Pair {
  readonly judgement: StatedJudgement;
  readonly a: string;
  readonly b: string;
}

/**
 * Clusters of record ids by the judgements among the claims, then by what the claims themselves
 * tell, which never goes against a judgement.
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
  const survivors = () => idsOfToday(proposedIds(claims, builtIn, judged, clusters), clusters);
  const decisions: Decision[] = [];
  for (const match of MATCHERS) {
    decisions.push(...match({ claims, idOf: survivors() }, clusters));
  }
  return {
    idOf: survivors(),
    wasRefused: (judgement, a, b) => refused.has(pairKey(judgement, a, b)),
    decisions,
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
  const stated = claims.filter(({ kind }) => kind === 'judgement');
  return stated.sort(byPrecedence).flatMap((claim) => {
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

interface Proposal {
  readonly kind: IdentifiedKind;
  readonly id: string;
}

/**
 * Every id that was joined with another, those first by which a cluster would rather go: one to
 * `keep`, else a code of ISO, else that of the best data set, there of a person known by a full name,
 * else the smallest.
 */
function proposedIds(
  claims: readonly Claim[],
  builtIn: readonly StatedState[],
  judged: readonly Judged[],
  clusters: Clusters,
): readonly Proposal[] {
  const kept = judged.flatMap(({ judgement: { of, keep } }) =>
    keep === null ? [] : [{ kind: of, id: keep }],
  );
  const joined = clusters.isEmpty() ? [] : claims.filter(isJoined(clusters));
  const declared = joined.sort(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      Number(isHardlyNamed(a.record)) - Number(isHardlyNamed(b.record)) ||
      byText(a.id, b.id),
  );
  return [
    ...kept,
    ...builtIn,
    ...declared.flatMap(({ kind, id }) => (kind === 'judgement' ? [] : [{ kind, id }])),
  ];
}

function isJoined(clusters: Clusters) {
  return ({ kind, id }: Claim): boolean => kind !== 'judgement' && clusters.has(keyOf(kind, id));
}

/** A surname alone does not say whose record it is. */
function isHardlyNamed(record: StatedRecord): boolean {
  return record.kind === 'person' && record.names.every(({ kind }) => kind === 'WEAK');
}

/** Reads clusters as they are now: what is joined later does not change it. */
function idsOfToday(proposals: readonly Proposal[], clusters: Clusters): Identity['idOf'] {
  const survivors = new Map<string, string>();
  // A map a kind: most kinds have nothing joined, and a key made for each question costs more than it.
  const joined = new Map<IdentifiedKind, Map<string, string>>();
  for (const { kind, id } of proposals) {
    const root = clusters.rootOf(keyOf(kind, id));
    if (clusters.has(root)) {
      const survivor = survivors.get(root) ?? id;
      survivors.set(root, survivor);
      joined.set(kind, (joined.get(kind) ?? new Map()).set(id, survivor));
    }
  }
  return (kind, id) => joined.get(kind)?.get(id) ?? id;
}

const pairKey = ({ of, id }: StatedJudgement, a: string, b: string) => [of, id, a, b].join('\n');
