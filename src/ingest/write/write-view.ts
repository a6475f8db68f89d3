import { clearOwned, removeNodes } from '../../graph/cypher/write-view.ts';
import { AGGREGATES, type Aggregate, type ViewRows } from '../../graph/view-shape.ts';
import type { Committer, WriteProgress } from './committer.ts';
import { inSlices } from './in-slices.ts';
import { writeAggregates } from './write-aggregates.ts';

/**
 * Writes the difference between the view and what stands in the graph, and nothing else: what did
 * not change keeps its very nodes.
 *
 * It may end after any step and be begun again, also towards another view. For a node bears its hash
 * only while all that it owns stands, and is taken away only when nothing with a hash leads to it:
 * 1. label by label, what changed is cleared, put, and what it owns written, with the hash; links
 *    lead to labels before, and those within the label are written after all of its nodes;
 * 2. at the end nodes that are not in the view any more are removed. They were cleared before.
 */
export async function writeView(committer: Committer, rows: ViewRows): Promise<void> {
  const total = rows.size;
  let done = 0;
  const progress = (more: number): WriteProgress => {
    done += more;
    return { phase: 'VIEW', done, total };
  };
  // Each may own many.
  const most = Math.ceil(committer.mostAStep / 5);
  const gone: { readonly aggregate: Aggregate; readonly keys: readonly string[] }[] = [];
  for (const aggregate of AGGREGATES) {
    const keys = await writeAggregates(committer, aggregate, rows.of(aggregate.label), progress);
    for (const slice of inSlices(keys, most)) {
      await committer.step((transaction) => transaction.run(clearOwned(aggregate), slice));
    }
    gone.push({ aggregate, keys });
  }
  for (const { aggregate, keys } of gone) {
    for (const slice of inSlices(keys, most)) {
      await committer.step((transaction) => transaction.run(removeNodes(aggregate), slice));
    }
  }
}
