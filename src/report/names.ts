import type { Loaders } from '../loaders/loaders.ts';
import type { PersonRow } from '../model/rows.ts';
import type { NameKind } from '../model/stated.ts';

/** A spelling, with the documents that are known to have it. */
export interface ReportedName {
  readonly text: string;
  readonly language: string | null;
  readonly kind: NameKind;
  readonly documentCount: number;
  /** Ids of the latest ones. */
  readonly documents: readonly string[];
}

const MOST_DOCUMENTS = 5;

export function reportedNames(
  { names }: PersonRow,
  { lists }: Loaders,
): Promise<readonly ReportedName[]> {
  return Promise.all(
    names.map(async (name) => {
      const { text, language, kind } = name;
      const spelledIn = lists.documentsOfName(name);
      const window = { after: null, before: null, limit: MOST_DOCUMENTS, backwards: false };
      const [documentCount, { items }] = await Promise.all([
        spelledIn.totalCount(),
        spelledIn.page(window),
      ]);
      return { text, language, kind, documentCount, documents: items.map(({ row }) => row.id) };
    }),
  );
}
