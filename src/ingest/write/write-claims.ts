import {
  type ClaimRow,
  claimKey,
  endClaims,
  endPastClaims,
  putClaims,
} from '../../graph/cypher/claims.ts';
import { countClaims } from '../../graph/cypher/write-loads.ts';
import type { ClaimDifference } from './claim-difference.ts';
import type { Committer } from './committer.ts';
import { eachSlice } from './each-slice.ts';
import { inSlices } from './in-slices.ts';

export interface ClaimsToWrite {
  readonly load: string;
  readonly difference: ClaimDifference;
  /** Keys of those that an earlier run has written. */
  readonly written: ReadonlySet<string>;
}

/** A claim holds a whole record, so a step takes fewer of them than of nodes. */
const CLAIM_WEIGHT = 4;

/** Writes what a load states and ends what it no longer does, each batch with the load's counts. */
export async function writeClaims(
  committer: Committer,
  { load, difference: { created, changed, retracted }, written }: ClaimsToWrite,
): Promise<void> {
  const isNew = new Set<ClaimRow>(created);
  const stated = [...created, ...changed];
  // In the order in which they are kept, so that they are read one after the other.
  const put = written.size === 0 ? stated : stated.filter((claim) => !written.has(claimKey(claim)));
  const total = stated.length + retracted.length;
  let done = stated.length - put.length;
  const slicing = { most: committer.mostAStep, weightOf: () => CLAIM_WEIGHT };
  await eachSlice(put, slicing, async (claims) => {
    const keys = keysOf(claims.filter((claim) => isNew.has(claim)));
    const count = { created: keys.length, changed: claims.length - keys.length, retracted: 0 };
    done += claims.length;
    await committer.step(
      async (transaction) => {
        await Promise.all([
          transaction.run(endPastClaims, { load, keys }),
          transaction.run(putClaims, { load, claims: byKey(claims) }),
          transaction.run(countClaims, { load, ...count }),
        ]);
      },
      { phase: 'CLAIMS', done, total },
    );
  });
  for (const claims of inSlices(retracted, committer.mostAStep)) {
    done += claims.length;
    await committer.step(
      async (transaction) => {
        const ended = await transaction.run(endClaims, { load, keys: keysOf(claims) });
        await transaction.run(countClaims, {
          load,
          created: 0,
          changed: 0,
          retracted: ended.length,
        });
      },
      { phase: 'CLAIMS', done, total },
    );
  }
}

/** Sorted, since batches that lock in one order cannot deadlock. */
function keysOf(claims: readonly ClaimRow[]): readonly string[] {
  return claims.map(claimKey).sort();
}

function byKey(claims: readonly ClaimRow[]): readonly ClaimRow[] {
  return claims
    .map((claim) => ({ claim, key: claimKey(claim) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ claim }) => claim);
}
