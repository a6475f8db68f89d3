// Writes the schema that the code builds to schema/schema.graphql, so that a change of it shows in
// a review. With --check it writes nothing and fails where the file is not what the code builds.
import { readFile, writeFile } from 'node:fs/promises';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from '../src/graphql/schema.ts';

const file = new URL('../schema/schema.graphql', import.meta.url);
const printed = `${printSchema(lexicographicSortSchema(schema))}\n`;

if (process.argv.includes('--check')) {
  const kept = await readFile(file, 'utf8').catch(() => '');
  if (kept !== printed) {
    console.error('schema/schema.graphql is not what the code builds: run npm run print-schema.');
    process.exitCode = 1;
  }
} else {
  await writeFile(file, printed);
}
