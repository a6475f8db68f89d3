import {
  type GraphQLSchema,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';
import { EXAMPLES_FOLDER, readExamples } from '../../src/http/examples.ts';

/** What people ask first, and the answers of the walks: every field of these has an example. */
const SHOWN_WHOLE = [
  'Query',
  'Encounter',
  'Dyad',
  'CommonContactEdge',
  'Path',
  'Hop',
  'Network',
  'NetworkNode',
  'NetworkEdge',
  'MeetingCounts',
  'MeetingCount',
  'SearchEdge',
] as const;

/** Each field of these types as `Type.field`; a type that the schema does not have has none. */
function fieldsOf(of: GraphQLSchema, names: readonly string[]): readonly string[] {
  return names.flatMap((name) => {
    const type = of.getType(name);
    return isObjectType(type)
      ? Object.keys(type.getFields()).map((field) => `${name}.${field}`)
      : [];
  });
}

/** Each field that a document selects, fragments included, as `Type.field`. */
function fieldsIn(of: GraphQLSchema, query: string): readonly string[] {
  const selected: string[] = [];
  const types = new TypeInfo(of);
  visit(
    parse(query),
    visitWithTypeInfo(types, {
      Field: ({ name }) => {
        selected.push(`${types.getParentType()?.name}.${name.value}`);
      },
    }),
  );
  return selected;
}

describe('The example operations', () => {
  test('use every root field, and every field of the answers of walks', async () => {
    const examples = await readExamples(EXAMPLES_FOLDER);
    const used = new Set(examples.flatMap(({ query }) => fieldsIn(schema, query)));

    const without = fieldsOf(schema, SHOWN_WHOLE).filter((field) => !used.has(field));

    expect(without, 'needs an example in schema/operations').toEqual([]);
  });
});

describe('fieldsIn', () => {
  test('finds fields of nested selections, aliases and fragments', () => {
    const fields = fieldsIn(
      schema,
      '{ graph { ...G } who: person(ref: "a") { name } } fragment G on GraphInfo { documentCount }',
    );

    expect(fields).toEqual([
      'Query.graph',
      'Query.person',
      'Person.name',
      'GraphInfo.documentCount',
    ]);
  });
});
