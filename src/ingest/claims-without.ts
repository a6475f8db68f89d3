import {
  type ClaimRow,
  claimKey,
  currentClaims,
  type PastClaim,
  pastClaimsOf,
  type StoredClaim,
} from '../graph/cypher/claims.ts';
import type { Graph } from '../graph/run.ts';
import { allOf } from './all-of.ts';

/** What becomes of what one data set says of one record once a load is taken back. */
export interface ClaimReturn {
  readonly key: string;
  /** The current claim that the load wrote; null where another one stands, or none. */
  readonly removed: ClaimRow | null;
  /** What is current again; null where it was ended by others too, or there was nothing. */
  readonly restored: StoredClaim | null;
  /** Who has ended the claim that the load ended: the others that did. */
  readonly endedBy: readonly string[];
}

export interface ClaimsWithout {
  /** The claims that would be current without the load. */
  readonly claims: readonly StoredClaim[];
  /** Of each key that the load wrote or ended. */
  readonly returns: readonly ClaimReturn[];
  /** Keys of the current claims that the load wrote. */
  readonly written: ReadonlySet<string>;
}

/**
 * The claims as if a load had never been. What data sets say of one record is a chain of claims, each
 * with the loads that ended it. Where the load wrote one, that falls out, and who ended it has ended
 * the one before; where it only ended one, it is no longer among those that did.
 */
export async function claimsWithout(graph: Graph, load: string): Promise<ClaimsWithout> {
  const current = await allOf(graph, currentClaims, undefined);
  const past = await allOf(graph, pastClaimsOf, load);
  const removed = new Map(
    current.filter((claim) => claim.load === load).map((claim) => [claimKey(claim), claim]),
  );
  const made = new Map(
    past.filter((claim) => claim.load === load).map((claim) => [claimKey(claim), claim]),
  );
  const before = new Map(
    past.filter(({ endedBy }) => endedBy.includes(load)).map((claim) => [claimKey(claim), claim]),
  );
  const keys = [...new Set([...removed.keys(), ...made.keys(), ...before.keys()])].sort();
  const others = current.filter((claim) => claim.load !== load);
  const standing = standingOf(others, before);
  const returns = keys.map((key) => {
    const ended = before.get(key);
    const left = [...withoutLoad(ended, load), ...(made.get(key)?.endedBy ?? [])];
    // Chains that an older release wrote may have a gap: whoever states it today has ended it.
    const endedBy = left.length > 0 ? left : [standing.get(key) ?? []].flat();
    const restored = ended !== undefined && endedBy.length === 0 ? ended : null;
    return { key, removed: removed.get(key) ?? null, restored, endedBy };
  });
  return {
    claims: [
      ...others,
      ...returns.flatMap(({ restored }) => (restored === null ? [] : [restored])),
    ],
    returns,
    written: new Set(removed.keys()),
  };
}

/** Which load stated what is current of some keys. */
function standingOf(
  current: readonly StoredClaim[],
  keys: ReadonlyMap<string, PastClaim>,
): ReadonlyMap<string, string> {
  const standing = new Map<string, string>();
  for (const claim of keys.size === 0 ? [] : current) {
    const key = claimKey(claim);
    if (keys.has(key)) {
      standing.set(key, claim.load);
    }
  }
  return standing;
}

function withoutLoad(ended: PastClaim | undefined, load: string): readonly string[] {
  return ended?.endedBy.filter((one) => one !== load) ?? [];
}
