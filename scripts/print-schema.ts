// Writes the schema that the code builds to schema/schema.graphql, so that a change of it shows in
// a review. With --check it writes nothing and fails where the file is not what the code builds.
import { schema } from '../src/graphql/schema.ts';
import { keepPrinted } from './support/printed-file.ts';
import { schemaText } from './support/schema-text.ts';

await keepPrinted(
  [{ path: 'schema/schema.graphql', text: schemaText(schema) }],
  'npm run print-schema',
);
