// Fails where the schema that the code builds has less than schema/contract.graphql, or has it
// otherwise. What the schema has beyond the contract is fine.
import { readFile } from 'node:fs/promises';
import { type Change, CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema, printSchema } from 'graphql';
import { schema } from '../src/graphql/schema.ts';

/** Changes that count as dangerous for a client, but only add to what the contract promises. */
const ADDITIONS: readonly string[] = [
  'ENUM_VALUE_ADDED',
  'INPUT_FIELD_ADDED',
  'FIELD_ARGUMENT_ADDED',
  'UNION_MEMBER_ADDED',
  'OBJECT_TYPE_INTERFACE_ADDED',
];

const contract = new URL('../schema/contract.graphql', import.meta.url);
const promised = buildSchema(await readFile(contract, 'utf8'));
// Both are read from text, since values inside the service have other names than in the schema.
const built = buildSchema(printSchema(schema));
const broken = (await diff(promised, built)).filter(breaks);
for (const { path, message } of broken) {
  console.error(`${path ?? 'schema'}: ${message}`);
}
process.exitCode = broken.length === 0 ? 0 : 1;

function breaks({ criticality, type }: Change): boolean {
  const harmless = criticality.level === CriticalityLevel.NonBreaking || ADDITIONS.includes(type);
  return !harmless || type === 'FIELD_ARGUMENT_DEFAULT_CHANGED';
}
