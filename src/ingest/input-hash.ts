import type { DatasetRow } from '../graph/cypher/claims.ts';
import { hashOf } from './write/canonical.ts';
import type { ClaimDifference, StatedClaim } from './write/claim-difference.ts';

/** What a data set is to state once a load is done. */
export interface Stating {
  readonly dataset: DatasetRow;
  readonly difference: ClaimDifference;
}

/** Hashes without it were made otherwise, by an older release. */
const PREFIX = 'sum:';

/**
 * A hash of all that a data set is to state, whatever order it comes in: whether another run would
 * do the same. Sums of hashes, since those of a million claims would have to be sorted otherwise.
 */
export function inputOf({ dataset: { id, kind }, difference }: Stating): string {
  let [count, low, high] = [0, 0n, 0n];
  for (const { hash } of statedIn(id, difference)) {
    const bytes = Buffer.from(hash, 'base64url');
    count += 1;
    low += bytes.readBigUInt64LE(0);
    high += bytes.readBigUInt64LE(bytes.length - BYTES);
  }
  return `${PREFIX}${hashOf([id, kind, count, low, high].join('\n'))}`;
}

const BYTES = 8;

/** Whether a load that was begun, perhaps by an older release, states the same. */
export function isInputOf(stating: Stating, begun: string | null): boolean {
  return begun === (begun?.startsWith(PREFIX) ? inputOf(stating) : formerInputOf(stating));
}

function formerInputOf({ dataset: { id, kind }, difference }: Stating): string {
  const hashes = [...statedIn(id, difference)].map(({ hash }) => hash);
  return hashOf([id, kind, ...hashes.sort()].join('\n'));
}

function* statedIn(
  dataset: string,
  { created, changed, unchanged, kept }: ClaimDifference,
): Iterable<StatedClaim> {
  yield* created;
  yield* changed;
  yield* unchanged;
  for (const claim of kept) {
    if (claim.dataset === dataset) {
      yield claim;
    }
  }
}
