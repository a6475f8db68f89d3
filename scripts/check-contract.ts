// Fails where the schema that the code builds has less than schema/contract.graphql, or has it
// otherwise. What the schema has beyond the contract is fine.
import { readFile } from 'node:fs/promises';
import { schema } from '../src/graphql/schema.ts';
import { breakingChanges } from './support/breaking-changes.ts';
import { schemaText } from './support/schema-text.ts';

const contract = new URL('../schema/contract.graphql', import.meta.url);
const broken = await breakingChanges(await readFile(contract, 'utf8'), schemaText(schema));
for (const { path, change } of broken) {
  console.error(`${path}: ${change}`);
}
process.exitCode = broken.length === 0 ? 0 : 1;
