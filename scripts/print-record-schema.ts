/**
 * Writes the record format as JSON Schema to schema/records.schema.json. With `--check` writes
 * nothing, and exits 1 where the file is not what the validators say.
 */
import { recordJsonSchema } from '../src/ingest/validate/record-schema.ts';
import { keepPrinted } from './support/printed-file.ts';

const text = `${JSON.stringify(recordJsonSchema(), null, 2)}\n`;
await keepPrinted(
  [{ path: 'schema/records.schema.json', text }],
  'npx tsx scripts/print-record-schema.ts',
);
