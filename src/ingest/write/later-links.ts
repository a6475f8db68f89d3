import { putRevisions, type Revision } from '../../graph/cypher/write-view.ts';
import type { Aggregate, AggregateRow, Link } from '../../graph/view-shape.ts';
import { createSpool } from '../spool/spool.ts';
import type { Committer } from './committer.ts';
import { eachSlice } from './each-slice.ts';
import type { RevisedRow } from './row-revision.ts';
import { isWithinLabel, writeLinks } from './write-owned.ts';

/** Links within a label, which can be written only when all nodes of it stand: a part to its whole. */
export interface LaterLinks {
  add(row: RevisedRow): void;
  all(): Iterable<LaterRow>;
  close(): void;
}

interface LaterRow extends Revision {
  readonly links: readonly Link[];
}

/** In a file, since they may be those of a million meetings. */
export function createLaterLinks(): LaterLinks {
  const spool = createSpool();
  let count = 0;
  return {
    add: ({ row, rev, owned }) => {
      const later: LaterRow = { key: row.key, rev, owned, links: row.links.filter(isWithinLabel) };
      spool.put(JSON.stringify(later));
      count += 1;
    },
    *all() {
      for (let number = 0; number < count; number += 1) {
        // Written by `add`.
        yield JSON.parse(spool.textOf(number)) as LaterRow;
      }
    },
    close: spool.close,
  };
}

export function isLater({ row }: { readonly row: AggregateRow }): boolean {
  return row.links.some(isWithinLabel);
}

/** Writes them, and the hashes of the nodes that own them: now all of it stands. */
export async function writeLater(
  committer: Committer,
  aggregate: Aggregate,
  later: LaterLinks,
): Promise<void> {
  const slicing = { most: committer.mostAStep, weightOf };
  await eachSlice(later.all(), slicing, (slice) =>
    committer.step(async (transaction) => {
      const links = slice.flatMap((row) => row.links);
      await Promise.all([
        ...writeLinks(transaction, links),
        transaction.run(putRevisions(aggregate), slice),
      ]);
    }),
  );
}

function weightOf({ links }: LaterRow): number {
  return 1 + links.length;
}
