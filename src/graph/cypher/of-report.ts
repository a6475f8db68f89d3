import type { DisagreementRow, JudgementRow } from '../../model/rows.ts';
import type { DatasetKind } from '../../model/stated.ts';
import type { Fragment } from '../fragment.ts';
import type { Statement } from '../statement.ts';
import { type ClaimRow, claimKey } from './claims.ts';
import { judgements } from './lists.ts';
import { disagreements } from './of-meeting.ts';

// What a report on somebody reads beside what the schema gives.

/** Judgements on records that are the person's today, or that were kept apart from those. */
export const judgementsOfPerson: Fragment<JudgementRow> = {
  ...judgements,
  name: 'judgementsOfPerson',
  where: "j.of = 'person' AND (j.a = key OR j.b = key)",
};

/** Values that cannot all be true, in the meetings in which a person has a seat. By `g.order`. */
export const disagreementsOfPerson: Fragment<DisagreementRow> = {
  ...disagreements,
  name: 'disagreementsOfPerson',
  from: 'Person',
  pattern: '(parent)-[:TOOK_PART]->(m:Meeting)<-[:ABOUT]-(g:Disagreement)',
};

/** That a document tells of a meeting. */
export interface TellingRow {
  readonly meeting: string;
  readonly document: string;
  readonly publisher: string | null;
}

/** The documents that tell of a person's meetings. By `m.id, d.id`. */
export const tellingsOfPerson: Fragment<TellingRow> = {
  name: 'tellingsOfPerson',
  from: 'Person',
  pattern: '(parent)-[:TOOK_PART]->(m:Meeting)<-[:OF]-(:Account)-[:IN_DOCUMENT]->(d:Document)',
  distinct: 'm, d',
  columns: { meeting: 'm.id', document: 'd.id', publisher: 'd.publisher' },
  decode: ({ meeting, document, publisher }) => ({ meeting, document, publisher }),
};

/** The ids that lead to a person or to a meeting today, apart from its own: `key` of a former id. */
export const formerKeysOfPerson: Fragment<string> = {
  name: 'formerKeysOfPerson',
  from: 'Person',
  pattern: '(parent)<-[:LEADS_TO]-(f:FormerId)',
  columns: { former: 'f.key' },
  decode: ({ former }) => former,
};

export const formerKeysOfMeeting: Fragment<string> = {
  ...formerKeysOfPerson,
  name: 'formerKeysOfMeeting',
  from: 'Meeting',
};

export type StatedRow = Pick<ClaimRow, 'kind' | 'id' | 'dataset' | 'datasetKind'>;

/** Which of some claims there are: data set, kind and id of each that somebody may have stated. */
export const statedBy: Statement<readonly Pick<ClaimRow, 'dataset' | 'kind' | 'id'>[], StatedRow> =
  {
    name: 'statedBy',
    text: `
    UNWIND $keys AS key
    MATCH (c:Claim {key: key})
    RETURN c.kind AS kind, c.id AS id, c.dataset AS dataset, c.datasetKind AS datasetKind
  `,
    encode: (claims) => ({ keys: claims.map(claimKey) }),
    decode: ({ kind, id, dataset, datasetKind }) => ({ kind, id, dataset, datasetKind }),
  };

/** Every data set that was ever loaded. */
export const datasets: Statement<undefined, { readonly id: string; readonly kind: DatasetKind }> = {
  name: 'datasets',
  text: 'MATCH (d:Dataset) RETURN d.id AS id, d.kind AS kind ORDER BY id',
  encode: () => ({}),
  decode: ({ id, kind }) => ({ id, kind }),
};
