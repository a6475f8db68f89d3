import { keysAfter } from '../../graph/cypher/write-view.ts';
import type { Aggregate } from '../../graph/view-shape.ts';
import type { Committer } from './committer.ts';

/** Keys that are read at once. */
const MOST_KEYS = 5_000;

/** Walks the label in the order of its index, since the view has no order in common with it. */
export async function othersThan(
  known: ReadonlySet<string>,
  committer: Committer,
  aggregate: Aggregate,
): Promise<readonly string[]> {
  const others: string[] = [];
  for (let after = ''; ; ) {
    const page = { after, most: MOST_KEYS };
    const keys = await committer.step((transaction) => transaction.run(keysAfter(aggregate), page));
    others.push(...keys.filter((key) => !known.has(key)));
    const last = keys.at(-1);
    if (last === undefined) {
      return others;
    }
    after = last;
  }
}
