/** What a reference may lead to; the names are the schema's type names and the graph's labels. */
export type RefKind = 'Person' | 'State' | 'Organization' | 'Place' | 'Document' | 'Meeting';

/** Today's thing behind a reference. */
export interface ResolvedRef<Kind extends RefKind = RefKind> {
  readonly label: Kind;
  readonly id: string;
}

/** Turns what callers type into what it names. */
export interface Refs {
  /**
   * In this order: global ID, record id, ISO code in capitals, exact name.
   *
   * @throws NotFoundError, AmbiguousRefError, BadInputError (longer than 300 characters)
   */
  resolve<Kind extends RefKind>(ref: string, kinds: readonly Kind[]): Promise<ResolvedRef<Kind>>;
}

export const ACTOR_KINDS = ['Person', 'State', 'Organization'] as const;
/** What people meet each other as; the labels of actors. */
export type ActorLabel = (typeof ACTOR_KINDS)[number];
