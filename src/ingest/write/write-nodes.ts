import {
  clearOwned,
  countOf,
  keysAfter,
  type NodeRow,
  putNodes,
  type Revision,
  revisionsOf,
} from '../../graph/cypher/write-view.ts';
import type { GraphTransaction } from '../../graph/run.ts';
import type { Aggregate, AggregateRow } from '../../graph/view-shape.ts';
import type { Committer, WriteProgress } from './committer.ts';
import { inSlices } from './in-slices.ts';
import { ownedRevision, revision } from './row-revision.ts';

/** Keys that are read at once. */
const MOST_KEYS = 5_000;

export interface WrittenNodes {
  /** Keys of what the graph has and the view has not. */
  readonly removed: readonly string[];
  /** How many rows there are. */
  readonly walked: number;
  /** Places, in the order of the walk, of the rows whose parts and links are to be written. */
  readonly owning: readonly number[];
}

/**
 * Puts the nodes of one label that changed, and clears what they own where that changed: a person
 * whose meetings became more keeps the names. Each node that a transaction deletes makes each of
 * its later look-ups slower.
 */
export async function writeNodes(
  committer: Committer,
  aggregate: Aggregate,
  rows: Iterable<AggregateRow>,
  progress: (more: number) => WriteProgress,
): Promise<WrittenNodes> {
  const there = await committer.step((transaction) =>
    transaction.run(countOf(aggregate), undefined),
  );
  const count = there[0] ?? 0;
  const isEmpty = count === 0;
  const known = new Set<string>();
  const owning: number[] = [];
  let at = 0;
  let found = 0;
  // What one of them owns may have to be cleared, and is many times as much.
  const most = Math.ceil(committer.mostAStep / 2);
  for (const slice of inSlices(rows, most)) {
    const change = await committer.step(async (transaction) => {
      const made = await changeOf(transaction, aggregate, slice, isEmpty);
      await putChange(transaction, aggregate, made, isEmpty);
      return made;
    }, progress(slice.length));
    for (const { key } of isEmpty ? [] : slice) {
      known.add(key);
    }
    for (const place of change.owning) {
      owning.push(at + place);
    }
    at += slice.length;
    found += change.found;
  }
  const removed = found < count ? await othersThan(known, committer, aggregate) : [];
  return { removed, owning, walked: at };
}

interface Change {
  /** How many of the rows the graph has already. */
  readonly found: number;
  readonly put: readonly NodeRow[];
  /** Of what is there: what it owns is to be taken away. */
  readonly cleared: readonly string[];
  readonly owning: readonly number[];
}

async function changeOf(
  transaction: GraphTransaction,
  aggregate: Aggregate,
  rows: readonly AggregateRow[],
  isEmpty: boolean,
): Promise<Change> {
  if (isEmpty) {
    return { found: 0, put: rows, cleared: [], owning: rows.map((_, at) => at) };
  }
  const keys = rows.map(({ key }) => key);
  const revisions = await transaction.run(revisionsOf(aggregate), keys);
  const before = new Map(revisions.map((one) => [one.key, one]));
  const put: NodeRow[] = [];
  const cleared: string[] = [];
  const owning: number[] = [];
  for (const [at, row] of rows.entries()) {
    const known = before.get(row.key);
    const rev = revision(row);
    if (known?.rev === rev) {
      continue;
    }
    const owned = ownedRevision(row);
    if (owned === ownedOf(known)) {
      put.push({ key: row.key, props: { ...row.props, rev, owned } });
      continue;
    }
    put.push({ key: row.key, props: row.props });
    owning.push(at);
    if (known !== undefined) {
      cleared.push(row.key);
    }
  }
  return { found: before.size, put, cleared, owning };
}

/** What a node without a hash owns is not known. */
function ownedOf(known: Revision | undefined): string | null {
  return known === undefined || known.rev === null ? null : known.owned;
}

async function putChange(
  transaction: GraphTransaction,
  aggregate: Aggregate,
  { put, cleared }: Change,
  isEmpty: boolean,
): Promise<void> {
  if (cleared.length > 0) {
    await transaction.run(clearOwned(aggregate), cleared);
  }
  if (put.length > 0) {
    // Sorted, since batches that lock in one order cannot deadlock.
    const sorted = [...put].sort((a, b) => (a.key < b.key ? -1 : 1));
    await transaction.run(putNodes(aggregate, isEmpty), sorted);
  }
}

/** Walks the label in the order of its index, since the view has no order in common with it. */
async function othersThan(
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
