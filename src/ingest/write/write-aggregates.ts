import { clearOwned, countOf, putNodes, putRevisions } from '../../graph/cypher/write-view.ts';
import type { GraphTransaction } from '../../graph/run.ts';
import type { Aggregate, AggregateRow } from '../../graph/view-shape.ts';
import type { Committer, WriteProgress } from './committer.ts';
import { eachSlice } from './each-slice.ts';
import { createLaterLinks, isLater, type LaterLinks, writeLater } from './later-links.ts';
import { othersThan } from './others-than.ts';
import { type RowChange, rowChanges } from './row-changes.ts';
import { type RevisedRow, revised } from './row-revision.ts';
import { writeOwned } from './write-owned.ts';

/**
 * Puts the nodes of one label that changed with what they own, and gives the keys of those that the
 * graph has and the view has not. What did not change of a node stays: a person whose meetings
 * became more keeps the names.
 */
export async function writeAggregates(
  committer: Committer,
  aggregate: Aggregate,
  rows: Iterable<AggregateRow>,
  progress: (more: number) => WriteProgress,
): Promise<readonly string[]> {
  const [count = 0] = await committer.step((transaction) =>
    transaction.run(countOf(aggregate), undefined),
  );
  const known = new Set<string>();
  const later = createLaterLinks();
  let found = 0;
  const slicing = { most: committer.mostAStep, weightOf };
  try {
    await eachSlice(revisedOf(rows), slicing, async (slice) => {
      const told = progress(slice.length);
      found += await writeSlice({ committer, aggregate, isEmpty: count === 0, later }, slice, told);
      for (const { row } of count === 0 ? [] : slice) {
        known.add(row.key);
      }
    });
    await writeLater(committer, aggregate, later);
  } finally {
    later.close();
  }
  return found < count ? othersThan(known, committer, aggregate) : [];
}

function* revisedOf(rows: Iterable<AggregateRow>): Generator<RevisedRow> {
  for (const row of rows) {
    yield revised(row);
  }
}

function weightOf({ row: { parts, links } }: RevisedRow): number {
  return parts.reduce((sum, part) => sum + 1 + part.links.length, 1 + links.length);
}

interface Writing {
  readonly committer: Committer;
  readonly aggregate: Aggregate;
  /** Whether there was no node of the label: then none need be looked for. */
  readonly isEmpty: boolean;
  readonly later: LaterLinks;
}

/**
 * Gives how many of the rows the graph had. What is to be cleared is cleared in a step before, since
 * each node that a transaction deletes makes each of its later look-ups slower.
 */
async function writeSlice(
  { committer, aggregate, isEmpty, later }: Writing,
  slice: readonly RevisedRow[],
  progress: WriteProgress,
): Promise<number> {
  const change = await committer.step(async (transaction) => {
    const made = await rowChanges(transaction, aggregate, slice, isEmpty);
    const isApart = made.cleared.length > 0;
    await Promise.all([
      ...(isApart ? [transaction.run(clearOwned(aggregate), made.cleared)] : []),
      ...putChanged(transaction, aggregate, made, isEmpty),
      ...(isApart ? [] : writeOwned(transaction, aggregate, made.owning)),
    ]);
    return made;
  }, progress);
  const { owning, cleared, found } = change;
  if (cleared.length > 0) {
    await committer.step(async (transaction) => {
      const whole = owning.filter((one) => !isLater(one));
      await Promise.all([
        ...writeOwned(transaction, aggregate, owning),
        transaction.run(putRevisions(aggregate), whole.map(revisionOf)),
      ]);
    });
  }
  for (const one of owning.filter(isLater)) {
    later.add(one);
  }
  return found;
}

function revisionOf({ row: { key }, rev, owned }: RevisedRow) {
  return { key, rev, owned };
}

/** A node bears its hash only once all that it owns stands. */
function putChanged(
  transaction: GraphTransaction,
  aggregate: Aggregate,
  { owning, alone, cleared }: RowChange,
  isEmpty: boolean,
): readonly Promise<unknown>[] {
  const isWhole = (one: RevisedRow) => cleared.length === 0 && !isLater(one);
  const put = [
    ...alone.map(withHash),
    ...owning.map((one) => (isWhole(one) ? withHash(one) : one.row)),
  ];
  // Sorted, since batches that lock in one order cannot deadlock.
  const sorted = put.sort((a, b) => (a.key < b.key ? -1 : 1));
  return sorted.length === 0 ? [] : [transaction.run(putNodes(aggregate, isEmpty), sorted)];
}

function withHash({ row: { key, props }, rev, owned }: RevisedRow) {
  return { key, props: { ...props, rev, owned } };
}
