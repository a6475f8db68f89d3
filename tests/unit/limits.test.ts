import { parse } from 'graphql';
import { createSchema, createYoga } from 'graphql-yoga';
import { describe, expect, test } from 'vitest';
import { depthOf, MOST_DEPTH, useLimits } from '../../src/graphql/limits.ts';

describe('The depth of a document', () => {
  test.for([
    ['{ a }', 1],
    ['{ a { b } }', 2],
    ['{ a { b } c { d { e } } }', 3],
    ['{ ... { a { ... on T { b } } } }', 2],
    ['{ a { ...F } } fragment F on T { b { c } }', 3],
    ['{ a { ...F } b { c { ...F } } } fragment F on T { d }', 3],
    ['query A { a } query B { a { b } }', 2],
    ['{ __schema { types { fields { type { ofType { name } } } } } }', 1],
  ] as const)('of %s is %i', ([source, depth]) => {
    expect(depthOf(parse(source))).toBe(depth);
  });

  test('that has no end is told as past the limit', () => {
    const source = '{ ...F } fragment F on T { a { ...F } }';

    expect(depthOf(parse(source))).toBe(MOST_DEPTH + 1);
  });

  test('of fragments that spread each other twice is found without reading each spread', () => {
    const bomb = Array.from(
      { length: 30 },
      (_, n) => `fragment F${n} on T { a ...F${n + 1} ...F${n + 1} }`,
    );

    expect(depthOf(parse(`{ ...F0 } ${bomb.join(' ')} fragment F30 on T { b { c } }`))).toBe(2);
  });
});

describe('A document', () => {
  const { fetch } = createYoga({
    schema: createSchema({ typeDefs: 'type Query { a: Query b(list: [[Int]]): Int }' }),
    plugins: [useLimits()],
    logging: false,
  });
  const answer = async (query: string) => {
    const response = await fetch('http://test/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
      },
      body: JSON.stringify({ query }),
    });
    return { status: response.status, body: await response.json() };
  };
  const nested = (depth: number) => `${'{ a '.repeat(depth - 1)}{ b }${' }'.repeat(depth - 1)}`;

  test('as deep as may be is answered', async () => {
    expect(await answer(nested(MOST_DEPTH))).toEqual({ status: 200, body: { data: { a: null } } });
  });

  test.for([
    ['one field deeper', nested(MOST_DEPTH + 1), 'depth'],
    ['thousands of fields deep', nested(2_000), 'depth'],
    ['of very many fields', `{ ${'b '.repeat(6_000)} }`, 'tokens'],
  ] as const)('%s is refused as a whole', async ([, source, argument]) => {
    expect(await answer(source)).toMatchObject({
      status: 400,
      body: { errors: [{ extensions: { code: 'LIMIT_EXCEEDED', argument } }] },
    });
  });

  test('with a list in a list without end is refused as a whole', async () => {
    // Which limit is met first depends on how much stack there is.
    expect(await answer(`{ b(list: ${'['.repeat(20_000)}`)).toMatchObject({
      status: 400,
      body: { errors: [{ extensions: { code: 'LIMIT_EXCEEDED' } }] },
    });
  });
});
