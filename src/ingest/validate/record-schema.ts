/** The published record format, and the validators of it: one source for both. */
import { z } from 'zod';
import type { RecordKind } from '../../model/stated.ts';
import { office, organization, person, place, state } from './schema/actors.ts';
import { document } from './schema/document.ts';
import { id, mapping } from './schema/fields.ts';
import { judgement } from './schema/judgement.ts';
import { meeting } from './schema/meeting.ts';

/** What one record of each kind looks like. */
export const recordSchemas = {
  document,
  state,
  organization,
  office,
  person,
  place,
  meeting,
  judgement,
} as const satisfies Record<RecordKind, z.ZodType>;

/** What holds the records of a kind in a file, in the order in which they are read. */
export const COLLECTIONS: ReadonlyMap<string, RecordKind> = new Map([
  ['documents', 'document'],
  ['states', 'state'],
  ['organizations', 'organization'],
  ['offices', 'office'],
  ['people', 'person'],
  ['places', 'place'],
  ['meetings', 'meeting'],
  ['judgements', 'judgement'],
]);

export const headerSchema = mapping({
  id: id('Id of the data set. All files of one load belong to one.'),
  kind: z.enum(['CURATED', 'REGISTER', 'FEED']).meta({ description: 'Who made it, and how.' }),
}).meta({ id: 'dataset', description: 'The data set that a file belongs to.' });

const fileSchema = mapping({
  dataset: headerSchema.nullish(),
  documents: z.array(document).nullish(),
  states: z.array(state).nullish(),
  organizations: z.array(organization).nullish(),
  offices: z.array(office).nullish(),
  people: z.array(person).nullish(),
  places: z.array(place).nullish(),
  meetings: z.array(meeting).nullish(),
  judgements: z.array(judgement).nullish(),
}).meta({ id: 'file', description: 'A file of records in YAML or JSON.' });

const lineSchema = z
  .union([
    mapping({ dataset: headerSchema }),
    mapping({ document }),
    mapping({ state }),
    mapping({ organization }),
    mapping({ office }),
    mapping({ person }),
    mapping({ place }),
    mapping({ meeting }),
    mapping({ judgement }),
  ])
  .meta({
    id: 'line',
    description:
      'A line of NDJSON: one record under the name of its kind, or the data set, before any record.',
  });

/** The record format as JSON Schema, draft 2020-12. */
export function recordJsonSchema(): object {
  const published = z.union([fileSchema, lineSchema]).meta({
    title: 'Records of Liqa',
    description:
      'Files of records (YAML 1.2, JSON), and lines of NDJSON. In YAML a number where text is wanted is its source text.',
  });
  return z.toJSONSchema(published, { target: 'draft-2020-12' });
}
