import { raiseVersion } from '../../graph/cypher/graph-version.ts';
import {
  beginUndo,
  dropEmptyDataset,
  type LoadToUndo,
  removeClaims,
  returnClaims,
} from '../../graph/cypher/undo-loads.ts';
import { endLoad } from '../../graph/cypher/write-loads.ts';
import type { ViewRows } from '../../graph/view-shape.ts';
import type { ClaimReturn } from '../claims-without.ts';
import type { Committer } from '../write/committer.ts';
import { inSlices } from '../write/in-slices.ts';
import { writeView } from '../write/write-view.ts';

export interface UndoToWrite {
  readonly load: LoadToUndo;
  readonly returns: readonly ClaimReturn[];
  /** The view of all claims once the load is taken back. */
  readonly rows: ViewRows;
}

/** Takes the claims of a load out and then writes the view. Begun again after any step, it goes on. */
export async function writeUndo(
  committer: Committer,
  { load: { id: load, dataset }, returns, rows }: UndoToWrite,
): Promise<void> {
  await committer.step((transaction) => transaction.run(beginUndo, load));
  let done = 0;
  for (const slice of inSlices(returns, committer.mostAStep)) {
    done += slice.length;
    await committer.step(
      async (transaction) => {
        // First, since a key has one current claim at most.
        await transaction.run(removeClaims, { load, keys: slice.map(({ key }) => key) });
        await transaction.run(returnClaims, {
          load,
          rows: slice.map(({ key, endedBy }) => ({ key, endedBy })),
        });
      },
      { phase: 'CLAIMS', done, total: returns.length },
    );
  }
  await writeView(committer, rows);
  await committer.step(async (transaction) => {
    const endedAt = new Date().toISOString();
    await transaction.run(endLoad, { id: load, state: 'UNDONE', endedAt });
    await transaction.run(dropEmptyDataset, dataset);
    await transaction.run(raiseVersion, undefined);
  });
}
