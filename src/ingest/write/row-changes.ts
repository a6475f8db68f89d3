import { type Revision, revisionsOf } from '../../graph/cypher/write-view.ts';
import type { GraphTransaction } from '../../graph/run.ts';
import type { Aggregate } from '../../graph/view-shape.ts';
import type { RevisedRow } from './row-revision.ts';

/** What of some rows the graph has not, or has otherwise. */
export interface RowChange {
  /** How many of the rows the graph has already. */
  readonly found: number;
  /** Of what is there: what it owns is to be taken away. */
  readonly cleared: readonly string[];
  /** Rows of which what they own is to be written too. */
  readonly owning: readonly RevisedRow[];
  /** Rows that own what they owned. */
  readonly alone: readonly RevisedRow[];
}

/** @param isEmpty whether the graph has none of them for certain */
export async function rowChanges(
  transaction: GraphTransaction,
  aggregate: Aggregate,
  rows: readonly RevisedRow[],
  isEmpty: boolean,
): Promise<RowChange> {
  if (isEmpty) {
    return { found: 0, cleared: [], owning: rows, alone: [] };
  }
  const keys = rows.map(({ row }) => row.key);
  const revisions = await transaction.run(revisionsOf(aggregate), keys);
  const before = new Map(revisions.map((one) => [one.key, one]));
  const changed = rows.filter(({ row, rev }) => before.get(row.key)?.rev !== rev);
  const isAlone = ({ row, owned }: RevisedRow) => owned === ownedOf(before.get(row.key));
  const owning = changed.filter((one) => !isAlone(one));
  return {
    found: before.size,
    cleared: owning.map(({ row }) => row.key).filter((key) => before.has(key)),
    owning,
    alone: changed.filter(isAlone),
  };
}

/** What a node without a hash owns is not known. */
function ownedOf(known: Revision | undefined): string | null {
  return known === undefined || known.rev === null ? null : known.owned;
}
