import { describe, expect, test } from 'vitest';
import type { GraphReader } from '../../src/graph/run.ts';
import { createLog } from '../../src/log.ts';
import { createService } from '../../src/server.ts';
import { NO_PROJECTION } from '../support/no-projection.ts';

/** A graph in which every reference leads to a person who is gone when asked for. */
const forgetful: GraphReader = {
  read: async ({ name, encode, decode }, params) => {
    const { questions } = encode(params);
    return name === 'refsOf'
      ? questions.map(({ ref }: { readonly ref: string }) =>
          decode({ ref, label: 'Person', id: ref, via: ref, name: ref }),
        )
      : [];
  },
};
const { fetch } = createService(forgetful, {
  log: createLog('silent'),
  playground: true,
  projection: NO_PROJECTION,
});

async function codeOf(query: string, variables: object = {}): Promise<unknown> {
  const response = await fetch('http://test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { errors } = (await response.json()) as {
    errors: { message: string; extensions: { code: string } }[];
  };
  return errors[0]?.extensions.code;
}

const ASK =
  'query Ask($ref: String!, $on: Date) { person(ref: $ref) { offices(on: $on) { from { edtf } } } }';

describe('an error', () => {
  test.each([
    ['a variable that is missing', {}],
    ['a variable of another type', { ref: 7 }],
    ['a variable of a scalar that refuses it', { ref: 'a', on: 'yesterday' }],
  ])('on %s has the code BAD_INPUT', async (_what, variables) => {
    expect(await codeOf(ASK, variables)).toBe('BAD_INPUT');
  });

  test('on what cannot be parsed or does not fit the schema keeps the code of its kind', async () => {
    expect(await codeOf('{')).toBe('GRAPHQL_PARSE_FAILED');
    expect(await codeOf('{ nothing }')).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  test('on a person who was there a moment ago is that of one who is not known', async () => {
    expect(await codeOf('{ person(ref: "a") { name } }')).toBe('NOT_FOUND');
    expect(await codeOf('{ actor(ref: "a") { name } }')).toBe('NOT_FOUND');
  });

  test('on one who went while the answer was read says to ask again', async () => {
    expect(await codeOf('{ dyad(a: "a", b: "b") { a { name } } }')).toBe('UNAVAILABLE');
  });
});

test('the playground is shown behind a slash too', async () => {
  const response = await fetch('http://test/graphql/', { headers: { accept: 'text/html' } });

  expect(response.headers.get('content-type')).toContain('text/html');
});
