import { describe, expect, test } from 'vitest';
import { type BreakingChange, breakingChanges } from '../../scripts/support/breaking-changes.ts';

const RELEASED = `
  scalar Date @specifiedBy(url: "https://example.org/date")
  enum Kind { TALKS VISIT }
  union Found = Person | State
  input Filter { kind: Kind first: Int = 20 }
  type Person { id: ID! born: Date name: String! }
  type State { id: ID! name: String! }
  type Query { person(ref: String, first: Int = 20): Person find(where: Filter, kind: Kind): [Found!]! }
`;

/** What breaks where this text of the released schema is that one instead. */
async function afterEdit(text: string, instead: string): Promise<readonly BreakingChange[]> {
  expect(RELEASED).toContain(text);
  return breakingChanges(RELEASED, RELEASED.replace(text, instead));
}

describe('breakingChanges', () => {
  test('finds nothing between a schema and itself', async () => {
    expect(await breakingChanges(RELEASED, RELEASED)).toEqual([]);
  });

  test('tells of a removed field where it was and what happened', async () => {
    expect(await afterEdit('born: Date', '')).toEqual([
      {
        type: 'FIELD_REMOVED',
        path: 'Person.born',
        change: "Field 'born' was removed from object type 'Person'",
      },
    ]);
  });

  test.each([
    ['a field of another type', 'born: Date', 'born: String', 'FIELD_TYPE_CHANGED'],
    ['a field that may now be null', 'id: ID! born', 'id: ID born', 'FIELD_TYPE_CHANGED'],
    [
      'an argument that is now required',
      'ref: String,',
      'ref: String!,',
      'FIELD_ARGUMENT_TYPE_CHANGED',
    ],
    [
      'a new argument that is required',
      'ref: String,',
      'ref: String, at: Date!,',
      'FIELD_ARGUMENT_ADDED',
    ],
    ['a removed argument', 'ref: String,', '', 'FIELD_ARGUMENT_REMOVED'],
    [
      'another default of an argument',
      'first: Int = 20)',
      'first: Int = 10)',
      'FIELD_ARGUMENT_DEFAULT_CHANGED',
    ],
    [
      'another default of an input field',
      'first: Int = 20 }',
      'first: Int = 10 }',
      'INPUT_FIELD_DEFAULT_VALUE_CHANGED',
    ],
    [
      'a new input field that is required',
      'kind: Kind first',
      'kind: Kind at: Date! first',
      'INPUT_FIELD_ADDED',
    ],
    ['a removed value', 'TALKS VISIT', 'TALKS', 'ENUM_VALUE_REMOVED'],
    ['a removed member', 'Person | State', 'Person', 'UNION_MEMBER_REMOVED'],
    ['another format of a scalar', 'org/date', 'org/time', 'DIRECTIVE_USAGE_ARGUMENT_REMOVED'],
  ])('counts %s', async (_, text, instead, type) => {
    expect((await afterEdit(text, instead)).map((change) => change.type)).toEqual([type]);
  });

  test.each([
    ['a new field', 'born: Date', 'born: Date died: Date'],
    ['a new optional argument', 'ref: String,', 'ref: String, at: Date,'],
    ['a new optional input field', 'kind: Kind first', 'kind: Kind at: Date first'],
    ['a new value', 'TALKS VISIT', 'TALKS VISIT CALL'],
    ['a new type in a union', 'Person | State', 'Person | State | Query'],
    ['a field that is never null any more', 'born: Date', 'born: Date!'],
    ['a deprecation', 'born: Date', 'born: Date @deprecated(reason: "never known")'],
    ['another description', 'born: Date', '"When." born: Date'],
  ])('lets %s pass', async (_, text, instead) => {
    expect(await afterEdit(text, instead)).toEqual([]);
  });
});
