import type { Claim } from '../model/stated.ts';
import type { ViewDocument } from '../model/view.ts';
import { groupsOf } from './claims.ts';
import type { Identity } from './identity.ts';
import { unique } from './names.ts';
import { preferredDate, preferredValue } from './single-value.ts';

/** Documents by id. */
export function resolveDocuments(
  claims: readonly Claim[],
  identity: Identity,
): ReadonlyMap<string, ViewDocument> {
  const documents = new Map<string, ViewDocument>();
  for (const { id, claims: stated } of groupsOf(claims, 'document', identity)) {
    const copyOf = preferredValue(stated, (document) => document.copyOf);
    const publishedOn = preferredDate(stated, (document) => document.publishedOn);
    const original = copyOf === null ? null : identity.idOf('document', copyOf);
    documents.set(id, {
      id,
      title: preferredValue(stated, (document) => document.title),
      publisher: preferredValue(stated, (document) => document.publisher),
      agencies: unique(stated.flatMap(({ record }) => record.agencies)),
      language: preferredValue(stated, (document) => document.language),
      publishedOn,
      // The note explains the date that is shown, not another claim's.
      publishedOnNote: preferredValue(
        stated.filter(({ record }) => record.publishedOn === publishedOn),
        (document) => document.publishedOnNote,
      ),
      url: preferredValue(stated, (document) => document.url),
      copyOf: original === id ? null : original,
    });
  }
  return documents;
}
