import type { ResultOf, VariablesOf } from 'gql.tada';
import { parse, print } from 'graphql';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { graphql, type Scalars } from '../../schema/client/graphql.ts';
import type { introspection } from '../../schema/client/introspection.ts';
import * as operations from '../../schema/client/operations.ts';
import { EXAMPLES_FOLDER, readExamples } from '../../src/http/examples.ts';

type Types = introspection['types'];
type BuiltIn = 'Boolean' | 'Float' | 'ID' | 'Int' | 'String';
/** gql.tada knows a scalar as a type of which nothing is known. */
type ScalarName = {
  [Name in keyof Types]: unknown extends Types[Name] ? Name : never;
}[keyof Types];
type Meeting = ResultOf<typeof operations.pageThroughMeetings>['meetings']['nodes'][number];
type Load = NonNullable<ResultOf<typeof operations.whatIsInTheGraph>['graph']['lastLoad']>;

describe('A typed operation', () => {
  test('takes exactly the variables that it declares', () => {
    expectTypeOf<VariablesOf<typeof operations.pageThroughMeetings>>().toEqualTypeOf<{
      first: number;
      after?: string | null;
    }>();
  });

  test('gives enum values, scalars and nullability of the schema', () => {
    expectTypeOf<Meeting['id']>().toEqualTypeOf<string>();
    expectTypeOf<Meeting['participants']['edges'][number]['officeBasis']>().toEqualTypeOf<
      'RECORD' | 'TENURE' | 'ACCOUNT' | 'NEAREST' | null
    >();
    expectTypeOf<NonNullable<Meeting['date']>['earliest']>().toEqualTypeOf<string | null>();
    expectTypeOf<Load['endedAt']>().toEqualTypeOf<string | null>();
  });

  test('has nothing that it did not ask for', () => {
    expectTypeOf<Meeting>().not.toHaveProperty('conveners');
  });

  test('gives fragments of its own file as its own fields', () => {
    const counts = graphql(`
      # A comment inside, with "quotes".
      query Counts { graph { ...Held } }
      fragment Held on GraphInfo { meetingCount lastLoad { startedAt } }
    `);

    expectTypeOf<ResultOf<typeof counts>>().toEqualTypeOf<{
      graph: { meetingCount: number; lastLoad: { startedAt: string } | null };
    }>();
    expect(counts.definitions).toHaveLength(2);
  });

  test('knows every scalar of the schema', () => {
    expectTypeOf<Exclude<ScalarName, BuiltIn>>().toEqualTypeOf<keyof Scalars>();
  });
});

describe('The typed operations', () => {
  test('ask what the examples ask, one for one', async () => {
    const examples = await readExamples(EXAMPLES_FOLDER);

    const asked = Object.values(operations).map((document) => print(document));

    expect(asked.sort()).toEqual(examples.map(({ query }) => print(parse(query))).sort());
  });
});
