import { clearOwned, removeNodes } from '../../graph/cypher/write-view.ts';
import { AGGREGATES, type Aggregate, type ViewRows } from '../../graph/view-shape.ts';
import type { Committer, WriteProgress } from './committer.ts';
import { inSlices } from './in-slices.ts';
import { writeNodes } from './write-nodes.ts';
import { writeOwned } from './write-owned.ts';

/** Each row is walked twice: as a node, and as what it owns. */
const WALKS = 2;

/**
 * Writes the difference between the view and what stands in the graph, and nothing else: what did
 * not change keeps its very nodes.
 *
 * It may end after any step and be begun again, also towards another view. For a node bears its hash
 * only while all that it owns stands, and is taken away only when nothing with a hash leads to it:
 * 1. label by label, what changed is cleared and its nodes are put without a hash;
 * 2. what they own is written, with the hash; links lead to labels before, or within the label;
 * 3. at the end nodes that are not in the view any more are removed. They were cleared before.
 */
export async function writeView(committer: Committer, rows: ViewRows): Promise<void> {
  const total = rows.size * WALKS;
  let done = 0;
  const progress = (more: number): WriteProgress => {
    done += more;
    return { phase: 'VIEW', done, total };
  };
  // Each may own many.
  const most = Math.ceil(committer.mostAStep / 5);
  const gone: { readonly aggregate: Aggregate; readonly keys: readonly string[] }[] = [];
  for (const aggregate of AGGREGATES) {
    const walk = () => rows.of(aggregate.label);
    const { removed, owning, walked } = await writeNodes(committer, aggregate, walk(), progress);
    for (const keys of inSlices(removed, most)) {
      await committer.step((transaction) => transaction.run(clearOwned(aggregate), keys));
    }
    gone.push({ aggregate, keys: removed });
    await writeOwned(committer, aggregate, { rows: walk(), owning }, progress);
    done += walked - owning.length;
  }
  for (const { aggregate, keys } of gone) {
    for (const slice of inSlices(keys, most)) {
      await committer.step((transaction) => transaction.run(removeNodes(aggregate), slice));
    }
  }
}
