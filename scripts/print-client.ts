// Writes the typed client of schema/client: the types of the schema as gql.tada reads them, and a
// typed document for each operation of schema/operations: the examples, and what the explorer asks.
// With --check it writes nothing and fails where the files are not what the code and the operations say.
import { schema } from '../src/graphql/schema.ts';
import { EXAMPLES_FOLDER, EXPLORER_OPERATIONS, readExamples } from '../src/http/examples.ts';
import { documentsText } from './support/documents-text.ts';
import { faultsOfExample } from './support/example-faults.ts';
import { introspectionText } from './support/introspection-text.ts';
import { keepPrinted } from './support/printed-file.ts';

const examples = await readExamples(EXAMPLES_FOLDER);
const ofExplorer = await readExamples(EXPLORER_OPERATIONS);
const faults = [...examples, ...ofExplorer].flatMap((example) => faultsOfExample(schema, example));
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}
await keepPrinted(
  [
    { path: 'schema/client/introspection.ts', text: introspectionText(schema) },
    { path: 'schema/client/operations.ts', text: documentsText(examples) },
    { path: 'schema/client/explorer.ts', text: documentsText(ofExplorer) },
  ],
  'npm run print-client',
);
