import { createSchema, createYoga } from 'graphql-yoga';
import { describe, expect, test } from 'vitest';
import { MOST_VARIABLE_DEPTH, useVariableLimits } from '../../src/graphql/filter-limits.ts';

const yoga = createYoga({
  schema: createSchema({
    typeDefs: 'scalar Anything type Query { echo(value: Anything): Boolean }',
    resolvers: { Query: { echo: () => true } },
  }),
  plugins: [useVariableLimits()],
  logging: false,
});

/** Variables whose innermost value lies so many levels below them. */
function nested(levels: number): string {
  return `${'{"value":'.repeat(levels)}1${'}'.repeat(levels)}`;
}

async function ask(variables: string) {
  const response = await yoga.fetch('http://test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: `{"query":"query Echo($value: Anything) { echo(value: $value) }","variables":${variables}}`,
  });
  return { status: response.status, body: await response.json() };
}

describe('variables', () => {
  test('may nest as deep as a filter needs', async () => {
    const { body } = await ask(nested(MOST_VARIABLE_DEPTH));

    expect(body).toEqual({ data: { echo: true } });
  });

  test.each([MOST_VARIABLE_DEPTH + 1, 10_000])('that nest %i deep are refused', async (levels) => {
    const { status, body } = await ask(nested(levels));

    expect(status).toBe(400);
    expect(body).toMatchObject({
      errors: [{ extensions: { code: 'LIMIT_EXCEEDED', limit: MOST_VARIABLE_DEPTH } }],
    });
  });

  test('that are left out are no fault', async () => {
    expect((await ask('null')).body).toEqual({ data: { echo: true } });
  });
});
