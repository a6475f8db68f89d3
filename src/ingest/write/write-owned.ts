import { createLinks, createParts } from '../../graph/cypher/write-view.ts';
import type { GraphTransaction } from '../../graph/run.ts';
import { type Aggregate, type Link, PARTS, type PartRow } from '../../graph/view-shape.ts';
import { groupBy } from '../../model/group-by.ts';
import type { RevisedRow } from './row-revision.ts';

type Owning = Pick<RevisedRow, 'row'>;

/**
 * Writes what aggregates of one label own, but for the links within the label. The statements go out
 * at once, in their order: all are to be waited for.
 */
export function writeOwned(
  transaction: GraphTransaction,
  aggregate: Aggregate,
  written: readonly Owning[],
): readonly Promise<unknown>[] {
  const links = [
    ...written.flatMap(({ row }) => row.links),
    ...written.flatMap(({ row }) => row.parts.flatMap(linksOfPart)),
  ];
  return [
    ...writeParts(transaction, aggregate, written),
    ...writeLinks(
      transaction,
      links.filter((link) => !isWithinLabel(link)),
    ),
  ];
}

/** A link that can be written only when all nodes of the label stand: of a part to its whole. */
export function isWithinLabel({ fromLabel, toLabel }: Link): boolean {
  return fromLabel === toLabel;
}

function writeParts(
  transaction: GraphTransaction,
  { label: owner }: Aggregate,
  written: readonly Owning[],
): readonly Promise<unknown>[] {
  return PARTS.filter(({ owners }) => owners.includes(owner)).flatMap((part) => {
    const owned = written.flatMap(({ row: { key, parts } }) =>
      parts
        .filter(({ label }) => label === part.label)
        .map(({ props, links }) => ({ owner: key, props, documents: spelledIn(links) })),
    );
    return owned.length === 0 ? [] : [transaction.run(createParts(part, owner), owned)];
  });
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

export function writeLinks(
  transaction: GraphTransaction,
  links: readonly Link[],
): readonly Promise<unknown>[] {
  const alike = groupBy(links, ({ type, fromLabel, toLabel }) =>
    [type, fromLabel, toLabel].join(' '),
  );
  return [...alike.values()].flatMap((group) => {
    const [shape] = group;
    return shape === undefined ? [] : [transaction.run(createLinks(shape), group)];
  });
}
