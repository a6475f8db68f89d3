/**
 * Valid records with every shorthand written out, so that two ways of writing one thing are one
 * claim. Source: design §2.
 */
import type {
  StatedDocument,
  StatedJudgement,
  StatedOffice,
  StatedOrganization,
  StatedPerson,
  StatedPlace,
  StatedState,
  StatedTenure,
} from '../../model/stated.ts';
import { edtfOf } from './date-field.ts';
import { localTexts, many, maybeDate, maybeText, namesOf, texts } from './normalise-fields.ts';
import type {
  OfficeInput,
  OrganizationInput,
  PersonInput,
  PlaceInput,
  StateInput,
  TenureInput,
} from './schema/actors.ts';
import type { DocumentInput } from './schema/document.ts';
import type { JudgementInput } from './schema/judgement.ts';
import { keptText } from './text-rules.ts';

export function normaliseDocument(input: DocumentInput): StatedDocument {
  return {
    kind: 'document',
    id: keptText(input.id),
    title: maybeText(input.title),
    publisher: maybeText(input.publisher),
    agencies: texts(input.agency),
    language: input.language ?? null,
    publishedOn: maybeDate(input.publishedOn),
    publishedOnNote: maybeText(input.publishedOnNote),
    url: maybeText(input.url),
    copyOf: maybeText(input.copyOf),
  };
}

export function normaliseState(input: StateInput): StatedState {
  return {
    kind: 'state',
    id: keptText(input.id),
    names: namesOf(input.names),
    from: maybeDate(input.from),
    until: maybeDate(input.until),
  };
}

export function normaliseOrganization(input: OrganizationInput): StatedOrganization {
  return {
    kind: 'organization',
    id: keptText(input.id),
    names: namesOf(input.names),
    abbreviation: maybeText(input.abbreviation),
    members: many(input.members).map((member) =>
      typeof member === 'string'
        ? { state: keptText(member), from: null, until: null }
        : {
            state: keptText(member.state),
            from: maybeDate(member.from),
            until: maybeDate(member.until),
          },
    ),
  };
}

export function normaliseOffice(input: OfficeInput): StatedOffice {
  return {
    kind: 'office',
    id: keptText(input.id),
    titles: localTexts(input.titles),
    rank: input.rank ?? 'OTHER',
    of: keptText(input.of),
  };
}

export function normalisePerson(input: PersonInput): StatedPerson {
  return {
    kind: 'person',
    id: keptText(input.id),
    names: namesOf(input.names),
    identifiers: Object.entries(input.identifiers ?? {}).map(([scheme, value]) => ({
      scheme,
      value: keptText(value),
    })),
    born: maybeDate(input.born),
    died: maybeDate(input.died),
    tenures: many(input.tenures).map(normaliseTenure),
  };
}

function normaliseTenure(input: TenureInput): StatedTenure {
  const attested = typeof input.attested === 'string' ? [input.attested] : (input.attested ?? []);
  return {
    office: keptText(input.office),
    from: maybeDate(input.from),
    until: maybeDate(input.until),
    attested: attested.map(edtfOf),
    sources: many(input.sources).map(({ document, locator, note }) => ({
      document: keptText(document),
      locator: maybeText(locator),
      note: maybeText(note),
    })),
  };
}

export function normalisePlace(input: PlaceInput): StatedPlace {
  return {
    kind: 'place',
    id: keptText(input.id),
    names: namesOf(input.names),
    placeKind: input.kind,
    in: maybeText(input.in),
  };
}

/** Without `of` it is taken to be of people until the other records are known. */
export function normaliseJudgement(input: JudgementInput): StatedJudgement {
  const verdict = input.same ? 'SAME' : 'DIFFERENT';
  const ids = texts(input.same ?? input.different);
  return {
    kind: 'judgement',
    id: judgementId({ verdict, ids }),
    verdict,
    of: input.of ?? 'person',
    ids,
    because: keptText(input.because),
    keep: maybeText(input.keep),
  };
}

/** Made of what is judged, in any order; with its kind once that is known. */
export function judgementId({
  verdict,
  of,
  ids,
}: Pick<StatedJudgement, 'verdict' | 'ids'> & Partial<Pick<StatedJudgement, 'of'>>): string {
  return [verdict.toLowerCase(), ...(of ? [of] : []), [...ids].sort().join('+')].join(':');
}
