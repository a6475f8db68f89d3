import type { ResultOf } from 'gql.tada';
import type { actorDocuments } from '../../../schema/client/explorer.ts';

/** A spelling, with the documents in which it was found. */
export type SpelledName = NonNullable<ResultOf<typeof actorDocuments>['actor']>['names'][number];
type FoundDocument = SpelledName['documents']['nodes'][number];

/** A document that speaks of an actor. */
export interface SpokenOf {
  readonly document: FoundDocument;
  /** What it calls the actor. */
  readonly spellings: readonly Pick<SpelledName, 'text' | 'language'>[];
}

/** Each document once, the newest first, undated ones last. */
export function spokenOf(names: readonly SpelledName[]): readonly SpokenOf[] {
  const found = new Map<string, SpokenOf>();
  for (const { text, language, documents } of names) {
    for (const document of documents.nodes) {
      const spellings = found.get(document.recordId)?.spellings ?? [];
      found.set(document.recordId, { document, spellings: [...spellings, { text, language }] });
    }
  }
  const dayOf = ({ document }: SpokenOf) => document.publishedOn?.earliest ?? '';
  return [...found.values()].sort((a, b) => compare(dayOf(b), dayOf(a)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
