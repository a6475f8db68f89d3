import type {
  DocumentRow,
  JudgementRow,
  OrganizationRow,
  PlaceRow,
  StateRow,
} from '../../model/rows.ts';
import type { Fragment } from '../fragment.ts';
import {
  documentList,
  documentRow,
  organizationList,
  organizationRow,
  placeList,
  placeRow,
  stateList,
  stateRow,
} from './projections.ts';

// Lists of everything of a kind, for the fields of Query.

export const states: Fragment<StateRow> = {
  name: 'states',
  from: null,
  thing: 'n',
  pattern: '(n:State)',
  columns: { state: stateList('n') },
  decode: (row) => stateRow(row['state']),
};

export const organizations: Fragment<OrganizationRow> = {
  name: 'organizations',
  from: null,
  thing: 'n',
  pattern: '(n:Organization)',
  columns: { organization: organizationList('n') },
  decode: (row) => organizationRow(row['organization']),
};

export const places: Fragment<PlaceRow> = {
  name: 'places',
  from: null,
  thing: 'n',
  pattern: '(n:Place)',
  columns: { place: placeList('n') },
  decode: (row) => placeRow(row['place']),
};

/** The places that lie in one, at whatever depth. */
export const placesWithin: Fragment<PlaceRow> = {
  ...places,
  name: 'placesWithin',
  from: 'Place',
  pattern: '(parent)<-[:IN*1..]-(n:Place)',
};

export const documents: Fragment<DocumentRow> = {
  name: 'documents',
  from: null,
  thing: 'd',
  pattern: '(d:Document)',
  columns: { document: documentList('d') },
  decode: (row) => documentRow(row['document']),
};

export const judgements: Fragment<JudgementRow> = {
  name: 'judgements',
  from: null,
  pattern: '(j:Judgement)',
  columns: {
    judgement: 'j {.verdict, .of, .a, .b, .aRecordId, .bRecordId, .score, .because, .automatic}',
  },
  decode: ({ judgement }) => ({
    verdict: judgement.verdict,
    of: judgement.of,
    a: judgement.a,
    b: judgement.b,
    aRecordId: judgement.aRecordId,
    bRecordId: judgement.bRecordId,
    score: judgement.score,
    because: judgement.because ?? '',
    automatic: judgement.automatic ?? false,
  }),
};
