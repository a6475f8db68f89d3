import { createLinks, createParts, putRevisions } from '../../graph/cypher/write-view.ts';
import type { GraphTransaction } from '../../graph/run.ts';
import {
  type Aggregate,
  type AggregateRow,
  type Link,
  PARTS,
  type PartRow,
} from '../../graph/view-shape.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Committer, WriteProgress } from './committer.ts';
import { inSlices } from './in-slices.ts';
import { ownedRevision, revision } from './row-revision.ts';

interface Walk {
  readonly rows: Iterable<AggregateRow>;
  /** Places in the walk of those to be written. */
  readonly owning: readonly number[];
}

/** Writes what aggregates of one label own, and then the hash by which that is known. */
export async function writeOwned(
  committer: Committer,
  aggregate: Aggregate,
  walk: Walk,
  progress: (more: number) => WriteProgress,
): Promise<void> {
  for (const slice of inSlices(chosen(walk), committer.mostAStep, weightOf)) {
    await committer.step(async (transaction) => {
      await writeParts(transaction, aggregate, slice);
      await writeLinks(transaction, [
        ...slice.flatMap(({ links }) => links),
        ...slice.flatMap(({ parts }) => parts.flatMap(linksOfPart)),
      ]);
      const revisions = slice.map((row) => ({
        key: row.key,
        rev: revision(row),
        owned: ownedRevision(row),
      }));
      await transaction.run(putRevisions(aggregate), revisions);
    }, progress(slice.length));
  }
}

function* chosen({ rows, owning }: Walk): Generator<AggregateRow> {
  if (owning.length === 0) {
    return;
  }
  let at = 0;
  let next = 0;
  for (const row of rows) {
    if (owning[next] === at) {
      next += 1;
      yield row;
    }
    at += 1;
  }
}

function weightOf({ parts, links }: AggregateRow): number {
  return parts.reduce((sum, part) => sum + 1 + part.links.length, 1 + links.length);
}

async function writeParts(
  transaction: GraphTransaction,
  { label: owner }: Aggregate,
  written: readonly AggregateRow[],
): Promise<void> {
  for (const part of PARTS.filter(({ owners }) => owners.includes(owner))) {
    const owned = written.flatMap(({ key, parts }) =>
      parts
        .filter(({ label }) => label === part.label)
        .map(({ props, links }) => ({ owner: key, props, documents: spelledIn(links) })),
    );
    if (owned.length > 0) {
      await transaction.run(createParts(part, owner), owned);
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
  const alike = groupBy(links, ({ type, fromLabel, toLabel }) =>
    [type, fromLabel, toLabel].join(' '),
  );
  for (const group of alike.values()) {
    const [shape] = group;
    if (shape !== undefined) {
      await transaction.run(createLinks(shape), group);
    }
  }
}
