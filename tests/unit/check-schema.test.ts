import { expect, test } from 'vitest';
import {
  COLLECTIONS,
  recordJsonSchema,
  recordSchemas,
} from '../../src/ingest/validate/record-schema.ts';
import { valueAt } from '../../src/ingest/validate/validate-values.ts';

const published = recordJsonSchema();

test('the published format is JSON Schema 2020-12 and describes every kind of record', () => {
  expect(published).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Records of Liqa',
  });
  for (const kind of Object.keys(recordSchemas)) {
    expect(valueAt(published, ['$defs', kind])).toMatchObject({
      type: 'object',
      additionalProperties: false,
      description: expect.stringMatching(/./),
    });
  }
});

test('a file has a list for every kind, and a line of NDJSON one record of any', () => {
  expect(Object.keys(Object(valueAt(published, ['$defs', 'file', 'properties'])))).toEqual([
    'dataset',
    ...COLLECTIONS.keys(),
  ]);
  expect(valueAt(published, ['$defs', 'line', 'anyOf'])).toHaveLength(COLLECTIONS.size + 1);
});

test('bounds that JSON Schema has a word for stand in it', () => {
  expect(valueAt(published, ['$defs', 'person', 'properties', 'id'])).toMatchObject({
    type: 'string',
    minLength: 1,
    maxLength: 128,
  });
});
