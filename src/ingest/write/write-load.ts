import { raiseVersion } from '../../graph/cypher/graph-version.ts';
import { type BegunLoad, beginLoad, endLoad } from '../../graph/cypher/write-loads.ts';
import type { ViewRows } from '../../graph/view-shape.ts';
import type { LoadPlan } from '../load-plan.ts';
import type { Committer } from './committer.ts';
import { writeClaims } from './write-claims.ts';
import { writeView } from './write-view.ts';

export interface LoadToWrite {
  readonly plan: LoadPlan;
  readonly load: Pick<BegunLoad, 'id' | 'startedAt' | 'read' | 'refused'>;
  /** The view of all claims once the load is done. */
  readonly rows: ViewRows;
}

/** Writes the claims of a load and then the view. Begun again after any step, it goes on. */
export async function writeLoad(
  committer: Committer,
  { plan: { dataset, difference, input, begun }, load, rows }: LoadToWrite,
): Promise<void> {
  const { id } = load;
  const unchanged = difference.unchanged.length;
  await committer.step((transaction) =>
    transaction.run(beginLoad, { ...load, dataset, input, unchanged }),
  );
  const written = begun?.written ?? new Set();
  await writeClaims(committer, { load: id, difference, written });
  await writeView(committer, rows);
  await committer.step(async (transaction) => {
    const endedAt = new Date().toISOString();
    await transaction.run(endLoad, { id, state: 'DONE', endedAt });
    await transaction.run(raiseVersion, undefined);
  });
}
