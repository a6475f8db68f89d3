/**
 * Writes the record format as JSON Schema to schema/records.schema.json. With `--check` writes
 * nothing, and exits 1 where the file is not what the validators say.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { recordJsonSchema } from '../src/ingest/validate/record-schema.ts';

const file = new URL('../schema/records.schema.json', import.meta.url);
const printed = `${JSON.stringify(recordJsonSchema(), null, 2)}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(file, printed);
  console.log('Wrote schema/records.schema.json.');
} else if (readFileSync(file, 'utf8') !== printed) {
  console.error('schema/records.schema.json must be what the validators say; print it again.');
  process.exitCode = 1;
}
