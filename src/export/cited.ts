import type { Loaders } from '../loaders/loaders.ts';
import type { DocumentRow } from '../model/rows.ts';
import { type Source, sourcesOf } from './citation.ts';

/** What tells of a meeting. A document that a load has just taken away is left out. */
export async function sourcesOfMeeting(id: string, loaders: Loaders): Promise<readonly Source[]> {
  const accounts = await loaders.ofMeeting.accounts.load(id);
  const found = await Promise.all(
    accounts.map(({ document }) => loaders.things.document.load(document)),
  );
  const documents = new Map<string, DocumentRow>();
  for (const document of found) {
    if (document !== null) {
      documents.set(document.id, document);
    }
  }
  return sourcesOf(accounts, documents);
}
