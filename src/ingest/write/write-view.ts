import {
  clearOwned,
  createLinks,
  createParts,
  ownsSomething,
  putNodes,
  removeNodes,
  revisionsOf,
} from '../../graph/cypher/write-view.ts';
import type { GraphTransaction } from '../../graph/run.ts';
import type { Statement } from '../../graph/statement.ts';
import {
  AGGREGATES,
  type Aggregate,
  type AggregateRow,
  type Link,
  PARTS,
  type PartRow,
} from '../../graph/view-shape.ts';
import { ownedRevision, revision } from './row-revision.ts';

/** Rows a statement: a list of parameters must fit the driver's and the server's memory. */
const MOST_ROWS = 5_000;

/** Called with how many of how many aggregates are written. */
export type OnWritten = (done: number, total: number) => void;

interface Revised {
  readonly row: AggregateRow;
  readonly rev: string;
  readonly owned: string;
}

interface Change {
  readonly aggregate: Aggregate;
  readonly put: readonly Revised[];
  /** Those of `put` whose parts and links are not as they stand in the graph. */
  readonly owningAnew: readonly AggregateRow[];
  /** Of what is there already: what it owns is to be taken away first. */
  readonly cleared: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Writes the difference between the view and what stands in the graph, and nothing else: what did
 * not change keeps its very nodes. Gives the number of aggregates that it wrote or removed.
 */
export async function writeView(
  transaction: GraphTransaction,
  rows: readonly AggregateRow[],
  onWritten: OnWritten = () => undefined,
): Promise<number> {
  const changes: Change[] = [];
  for (const aggregate of AGGREGATES) {
    changes.push(await changeOf(transaction, aggregate, rows));
  }
  const total = changes.reduce((sum, { put, removed }) => sum + put.length + removed.length, 0);
  let done = 0;
  for (const { aggregate, put, cleared, removed } of changes) {
    if (ownsSomething(aggregate)) {
      await inBatches(transaction, clearOwned(aggregate), cleared);
    }
    await inBatches(transaction, removeNodes(aggregate), removed);
    const nodes = put.map(({ row, rev, owned }) => ({
      key: row.key,
      props: { ...row.props, rev, owned },
    }));
    await inBatches(transaction, putNodes(aggregate), nodes);
    done += put.length + removed.length;
    onWritten(done, total);
  }
  const written = changes.flatMap(({ owningAnew }) => owningAnew);
  await writeParts(transaction, written);
  await writeLinks(transaction, [
    ...written.flatMap(({ links }) => links),
    ...written.flatMap(({ parts }) => parts.flatMap(linksOfPart)),
  ]);
  return total;
}

/**
 * What an aggregate owns is written anew only where that changed: a person whose meetings became more
 * keeps the names. Each node that a transaction deletes makes each of its later look-ups slower.
 */
async function changeOf(
  transaction: GraphTransaction,
  aggregate: Aggregate,
  rows: readonly AggregateRow[],
): Promise<Change> {
  const revisions = await transaction.run(revisionsOf(aggregate), undefined);
  const before = new Map(revisions.map((revision) => [revision.key, revision]));
  const revised = rows
    .filter(({ label }) => label === aggregate.label)
    .map((row) => ({ row, rev: revision(row) }));
  const keys = new Set(revised.map(({ row }) => row.key));
  const put = revised
    .filter(({ row, rev }) => before.get(row.key)?.rev !== rev)
    // Sorted, since batches that lock in one order cannot deadlock.
    .sort((a, b) => (a.row.key < b.row.key ? -1 : 1))
    .map(({ row, rev }) => ({ row, rev, owned: ownedRevision(row) }));
  const removed = [...before.keys()].filter((key) => !keys.has(key)).sort();
  const owningAnew = put
    .filter(({ row, owned }) => before.get(row.key)?.owned !== owned)
    .map(({ row }) => row);
  const known = owningAnew.map(({ key }) => key).filter((key) => before.has(key));
  return { aggregate, put, owningAnew, cleared: [...removed, ...known], removed };
}

async function writeParts(
  transaction: GraphTransaction,
  written: readonly AggregateRow[],
): Promise<void> {
  for (const part of PARTS) {
    for (const owner of part.owners) {
      const owned = written
        .filter(({ label }) => label === owner)
        .flatMap(({ key, parts }) =>
          parts
            .filter(({ label }) => label === part.label)
            .map(({ props, links }) => ({ owner: key, props, documents: spelledIn(links) })),
        );
      await inBatches(transaction, createParts(part, owner), owned);
    }
  }
}

/** A name has no key by which a later statement could find it, so its documents go with it. */
const WITH_PART = 'SPELLED_IN';

function spelledIn(links: PartRow['links']): readonly string[] {
  return links.filter(({ type }) => type === WITH_PART).map(({ to }) => to);
}

function linksOfPart({ label, props, links }: PartRow): readonly Link[] {
  const from = String(props['key']);
  return links
    .filter(({ type }) => type !== WITH_PART)
    .map((link) => ({ ...link, fromLabel: label, from }));
}

async function writeLinks(transaction: GraphTransaction, links: readonly Link[]): Promise<void> {
  const alike = new Map<string, { readonly shape: Link; readonly group: Link[] }>();
  for (const link of links) {
    const key = [link.type, link.fromLabel, link.toLabel].join(' ');
    const { shape, group } = alike.get(key) ?? { shape: link, group: [] };
    group.push(link);
    alike.set(key, { shape, group });
  }
  for (const { shape, group } of alike.values()) {
    await inBatches(transaction, createLinks(shape), group);
  }
}

async function inBatches<Row>(
  transaction: GraphTransaction,
  statement: Statement<readonly Row[], unknown>,
  rows: readonly Row[],
): Promise<void> {
  for (let at = 0; at < rows.length; at += MOST_ROWS) {
    await transaction.run(statement, rows.slice(at, at + MOST_ROWS));
  }
}
