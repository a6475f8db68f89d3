import type {
  Claim,
  DatasetKind,
  StatedAccount,
  StatedDocument,
  StatedJudgement,
  StatedMeeting,
  StatedName,
  StatedOffice,
  StatedParticipant,
  StatedPerson,
  StatedPlace,
  StatedRecord,
  StatedTenure,
} from '../../src/model/stated.ts';

/** Builders of validated records that state no more than a test is about. */

export function aClaim(
  record: StatedRecord,
  dataset = 'first',
  datasetKind: DatasetKind = 'CURATED',
): Claim {
  return { dataset, datasetKind, kind: record.kind, id: record.id, record };
}

export function aName(text: string, given: Partial<StatedName> = {}): StatedName {
  return { text, language: 'en', kind: 'PRIMARY', documents: [], ...given };
}

export function aPerson(id: string, given: Partial<StatedPerson> = {}): StatedPerson {
  return {
    kind: 'person',
    id,
    names: [aName(id)],
    identifiers: [],
    born: null,
    died: null,
    tenures: [],
    ...given,
  };
}

export function anOffice(id: string, given: Partial<StatedOffice> = {}): StatedOffice {
  const titles = [{ language: 'en', text: id }];
  return { kind: 'office', id, titles, rank: 'OTHER', of: 'RU', ...given };
}

export function aTenure(office: string, given: Partial<StatedTenure> = {}): StatedTenure {
  return { office, from: null, until: null, attested: [], sources: [], ...given };
}

export function aDocument(id: string, given: Partial<StatedDocument> = {}): StatedDocument {
  return {
    kind: 'document',
    id,
    title: null,
    publisher: null,
    agencies: [],
    language: 'en',
    publishedOn: null,
    publishedOnNote: null,
    url: null,
    copyOf: null,
    ...given,
  };
}

export function aPlace(id: string, given: Partial<StatedPlace> = {}): StatedPlace {
  return { kind: 'place', id, names: [aName(id)], placeKind: 'CITY', in: 'RU', ...given };
}

export function aSeat(
  person: string | null,
  given: Partial<StatedParticipant> = {},
): StatedParticipant {
  return {
    person,
    office: null,
    group: [],
    for: [],
    role: 'ATTENDEE',
    status: 'ATTENDED',
    side: null,
    ...given,
  };
}

export function anAccount(document: string, given: Partial<StatedAccount> = {}): StatedAccount {
  return {
    document,
    locator: null,
    headline: false,
    attributedTo: [],
    quote: null,
    note: null,
    date: null,
    status: null,
    meetingKind: null,
    place: null,
    participants: null,
    absent: [],
    ...given,
  };
}

export function aMeeting(id: string, given: Partial<StatedMeeting> = {}): StatedMeeting {
  const participants = given.participants ?? [];
  const sides = new Set(participants.flatMap(({ side }) => (side === null ? [] : [side])));
  return {
    kind: 'meeting',
    id,
    meetingKind: 'TALKS',
    mode: null,
    status: 'OCCURRED',
    titles: [],
    date: null,
    place: null,
    hosts: [],
    conveners: [],
    partOf: null,
    attending: [],
    sideCount: sides.size,
    participants,
    accounts: [],
    ...given,
  };
}

export function aJudgement(
  verdict: StatedJudgement['verdict'],
  ids: readonly string[],
  given: Partial<StatedJudgement> = {},
): StatedJudgement {
  return {
    kind: 'judgement',
    id: `${verdict.toLowerCase()}:${[...ids].sort().join('+')}`,
    verdict,
    of: 'person',
    ids,
    because: 'the test says so',
    keep: null,
    ...given,
  };
}
