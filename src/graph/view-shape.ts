/**
 * How the view is laid down in Neo4j: which nodes there are, what they own, what leads where. The
 * statements of `cypher/write-view.ts` are made of this table, so a new kind of node or link is
 * one line here.
 */

/**
 * Raised by one whenever nodes or links hold something else than before, or the rules of `resolve`
 * give another view: what an older release wrote is then written again from its claims.
 */
export const VIEW_VERSION = 4;

/** Nodes that stand for themselves; each is written, changed and removed as a whole. */
export type AggregateLabel =
  | 'State'
  | 'Organization'
  | 'Office'
  | 'Person'
  | 'Place'
  | 'Document'
  | 'Meeting'
  | 'Judgement'
  | 'FormerId';

/** Nodes that belong to one aggregate and go with it. */
export type PartLabel = 'Name' | 'Tenure' | 'Account' | 'Unnamed' | 'Disagreement';

export interface Aggregate {
  readonly label: AggregateLabel;
  /** The property that is unique for the label. */
  readonly key: 'id' | 'key';
  readonly alsoLabelled?: 'Actor';
  /** The label by whose index services find what changed: of what they hold in memory. */
  readonly watchedAs?: 'Actor' | 'Meeting';
  /** Types of relationships that the aggregate owns, away from it and towards it. */
  readonly out: readonly string[];
  readonly in: readonly string[];
}

/** In the order of writing: what others lead to comes first, names to their documents included. */
export const AGGREGATES: readonly Aggregate[] = [
  { label: 'Document', key: 'id', out: ['COPY_OF'], in: [] },
  { label: 'State', key: 'id', alsoLabelled: 'Actor', watchedAs: 'Actor', out: [], in: [] },
  {
    label: 'Organization',
    key: 'id',
    alsoLabelled: 'Actor',
    watchedAs: 'Actor',
    out: ['MEMBER'],
    in: [],
  },
  { label: 'Office', key: 'id', out: ['OF'], in: [] },
  { label: 'Place', key: 'id', out: ['IN', 'IN_STATE'], in: [] },
  { label: 'Person', key: 'id', alsoLabelled: 'Actor', watchedAs: 'Actor', out: [], in: [] },
  {
    label: 'Meeting',
    key: 'id',
    watchedAs: 'Meeting',
    out: ['PART_OF', 'ATTENDING', 'HELD_AT', 'HELD_IN'],
    in: ['TOOK_PART', 'REPRESENTED_AT', 'HOSTED', 'CONVENED'],
  },
  { label: 'Judgement', key: 'key', out: [], in: [] },
  { label: 'FormerId', key: 'key', out: ['LEADS_TO'], in: [] },
];

export interface Part {
  readonly label: PartLabel;
  readonly type: string;
  /** Whether the relationship leads from the owner to the part. */
  readonly fromOwner: boolean;
  readonly owners: readonly AggregateLabel[];
}

export const PARTS: readonly Part[] = [
  {
    label: 'Name',
    type: 'NAMED',
    fromOwner: true,
    owners: ['State', 'Organization', 'Person', 'Place', 'Document', 'Meeting'],
  },
  { label: 'Tenure', type: 'HELD', fromOwner: true, owners: ['Person'] },
  { label: 'Account', type: 'OF', fromOwner: false, owners: ['Meeting'] },
  { label: 'Unnamed', type: 'AT', fromOwner: false, owners: ['Meeting'] },
  { label: 'Disagreement', type: 'ABOUT', fromOwner: false, owners: ['Meeting'] },
];

export type NodeLabel = AggregateLabel | PartLabel;

/** A relationship to write; `from` and `to` are values of the labels' unique properties. */
export interface Link {
  readonly type: string;
  readonly fromLabel: NodeLabel;
  readonly from: string;
  readonly toLabel: NodeLabel;
  readonly to: string;
  readonly props: Properties;
}

export type Properties = Readonly<
  Record<string, string | number | boolean | readonly string[] | undefined>
>;

/** A part to write, with the links that it owns in its turn. */
export interface PartRow {
  readonly label: PartLabel;
  readonly props: Properties;
  readonly links: readonly Omit<Link, 'from' | 'fromLabel'>[];
}

/** All that one aggregate is in the graph. */
export interface AggregateRow {
  readonly label: AggregateLabel;
  readonly key: string;
  readonly props: Properties;
  readonly parts: readonly PartRow[];
  readonly links: readonly Link[];
}

/**
 * The rows of a view, label by label. They are made whenever they are walked, and always in one
 * order, so that nobody need hold all of them at once.
 */
export interface ViewRows {
  /** How many there are. */
  readonly size: number;
  of(label: AggregateLabel): Iterable<AggregateRow>;
}
