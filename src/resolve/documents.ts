import type { Claim } from '../model/stated.ts';
import type { ViewDocument } from '../model/view.ts';
import { type Group, groupsOf, type RecordOf } from './claims.ts';
import type { Identity } from './identity.ts';
import { type Lookup, lookup } from './lookup.ts';
import { unique } from './names.ts';
import { preferredDate, preferredValue } from './single-value.ts';

/** Documents by id. */
export type Documents = Pick<Lookup<ViewDocument>, 'get'>;

const MOST_REMEMBERED = 4_000;

export function resolveDocuments(
  claims: readonly Claim[],
  identity: Identity,
): Lookup<ViewDocument> {
  return lookup(groupsOf(claims, 'document', identity), MOST_REMEMBERED, (group) =>
    resolveDocument(group, identity),
  );
}

function resolveDocument(
  { id, claims: stated }: Group<RecordOf<'document'>>,
  identity: Identity,
): ViewDocument {
  const copyOf = preferredValue(stated, (document) => document.copyOf);
  const publishedOn = preferredDate(stated, (document) => document.publishedOn);
  const original = copyOf === null ? null : identity.idOf('document', copyOf);
  return {
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
  };
}
