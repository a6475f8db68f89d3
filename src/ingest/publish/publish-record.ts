import type {
  StatedDocument,
  StatedJudgement,
  StatedOffice,
  StatedOrganization,
  StatedPerson,
  StatedPlace,
  StatedRecord,
  StatedState,
  StatedTenure,
} from '../../model/stated.ts';
import { byLanguage, given, listOrNothing, oneOrMany, publishedNames } from './publish-fields.ts';
import { publishedMeeting } from './publish-meeting.ts';

/**
 * A record in the published format, such that reading it gives the very record: the inverse of
 * validation. What the format assumes anyway is left out, so that it is no longer than what was
 * read; keys stand in the order of the format.
 */
export function publishedRecord(record: StatedRecord): object {
  switch (record.kind) {
    case 'document':
      return publishedDocument(record);
    case 'state':
      return publishedState(record);
    case 'organization':
      return publishedOrganization(record);
    case 'office':
      return publishedOffice(record);
    case 'person':
      return publishedPerson(record);
    case 'place':
      return publishedPlace(record);
    case 'meeting':
      return publishedMeeting(record);
    case 'judgement':
      return publishedJudgement(record);
  }
}

function publishedDocument(document: StatedDocument): object {
  const { id, title, publisher, agencies, language, url, copyOf } = document;
  return {
    id,
    title: given(title),
    publisher: given(publisher),
    agency: oneOrMany(agencies),
    language: given(language),
    publishedOn: given(document.publishedOn),
    publishedOnNote: given(document.publishedOnNote),
    url: given(url),
    copyOf: given(copyOf),
  };
}

function publishedState({ id, names, from, until }: StatedState): object {
  return {
    id,
    names: names.length === 0 ? undefined : publishedNames(names),
    from: given(from),
    until: given(until),
  };
}

function publishedOrganization(organization: StatedOrganization): object {
  const { id, names, abbreviation, members } = organization;
  return {
    id,
    names: publishedNames(names),
    abbreviation: given(abbreviation),
    members: listOrNothing(
      members.map(({ state, from, until }) =>
        from === null && until === null ? state : { state, from: given(from), until: given(until) },
      ),
    ),
  };
}

function publishedOffice({ id, titles, of, rank }: StatedOffice): object {
  return { id, titles: byLanguage(titles) ?? {}, of, rank: rank === 'OTHER' ? undefined : rank };
}

function publishedPerson({ id, names, identifiers, born, died, tenures }: StatedPerson): object {
  const byScheme = identifiers.map(({ scheme, value }) => [scheme, value] as const);
  return {
    id,
    names: publishedNames(names),
    identifiers: byScheme.length === 0 ? undefined : Object.fromEntries(byScheme),
    born: given(born),
    died: given(died),
    tenures: listOrNothing(tenures.map(publishedTenure)),
  };
}

function publishedTenure({ office, from, until, attested, sources }: StatedTenure): object {
  return {
    office,
    from: given(from),
    until: given(until),
    attested: oneOrMany(attested),
    sources: listOrNothing(
      sources.map(({ document, locator, note }) => ({
        document,
        locator: given(locator),
        note: given(note),
      })),
    ),
  };
}

function publishedPlace({ id, names, placeKind, in: around }: StatedPlace): object {
  return { id, names: publishedNames(names), kind: placeKind, in: given(around) };
}

/** It says of what it is, since what its ids name depends on what else is loaded. */
function publishedJudgement({ verdict, ids, of, because, keep }: StatedJudgement): object {
  const judged = verdict === 'SAME' ? { same: ids } : { different: ids };
  return { ...judged, of, because, keep: given(keep) };
}
