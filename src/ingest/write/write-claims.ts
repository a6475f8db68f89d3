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
import { inSlices } from './in-slices.ts';

export interface ClaimsToWrite {
  readonly load: string;
  readonly difference: ClaimDifference;
  /** Keys of those that an earlier run has written. */
  readonly written: ReadonlySet<string>;
}

/** Writes what a load states and ends what it no longer does, each batch with the load's counts. */
export async function writeClaims(
  committer: Committer,
  { load, difference: { created, changed, retracted }, written }: ClaimsToWrite,
): Promise<void> {
  const isNew = new Set(created);
  const put = byKey([...created, ...changed].filter((claim) => !written.has(claimKey(claim))));
  const total = created.length + changed.length + retracted.length;
  let done = total - put.length - retracted.length;
  for (const claims of inSlices(put, committer.mostAStep)) {
    const keys = claims.filter((claim) => isNew.has(claim)).map(claimKey);
    const count = { created: keys.length, changed: claims.length - keys.length, retracted: 0 };
    done += claims.length;
    await committer.step(
      async (transaction) => {
        await transaction.run(endPastClaims, { load, keys });
        await transaction.run(putClaims, { load, claims });
        await transaction.run(countClaims, { load, ...count });
      },
      { phase: 'CLAIMS', done, total },
    );
  }
  for (const claims of inSlices(byKey(retracted), committer.mostAStep)) {
    done += claims.length;
    await committer.step(
      async (transaction) => {
        const ended = await transaction.run(endClaims, { load, keys: claims.map(claimKey) });
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
function byKey(claims: readonly ClaimRow[]): readonly ClaimRow[] {
  return claims
    .map((claim) => ({ claim, key: claimKey(claim) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ claim }) => claim);
}
