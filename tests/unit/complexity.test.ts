import { complexityFromQuery } from '@pothos/plugin-complexity';
import { describe, expect, test } from 'vitest';
import { MOST_COMPLEXITY } from '../../src/graphql/builder.ts';
import { schema } from '../../src/graphql/schema.ts';
import { EXAMPLES_FOLDER, readExamples } from '../../src/http/examples.ts';

const examples = await readExamples(EXAMPLES_FOLDER);

function costOf(query: string, variables: Readonly<Record<string, unknown>> = {}): number {
  return complexityFromQuery(query, { schema, variables, ctx: {} }).complexity;
}

describe('what an operation costs', () => {
  test.each(examples)('leaves room around the example $name', ({ query, variables }) => {
    expect(costOf(query, variables)).toBeLessThan(MOST_COMPLEXITY / 10);
  });

  test('counts every page once by its size', () => {
    expect(costOf('{ meetings(first: 10) { nodes { id } } }')).toBe(1 + 10 * 2);
    expect(costOf('{ meetings(first: 10) { edges { node { id } } } }')).toBe(1 + 10 * 3);
  });

  test.each([
    '{meetings(first:100){nodes{parts(first:100){nodes{participants(first:20){nodes{id}}}}}}}',
    '{meetings(first:100){nodes{states{meetings(first:50){nodes{states{id}}}}}}}',
  ])('of %s is past the limit', (query) => {
    expect(costOf(query)).toBeGreaterThan(MOST_COMPLEXITY);
  });
});
