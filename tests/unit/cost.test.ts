import { parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { planOf, requestedBy } from '../../src/graphql/limits/cost/plan.ts';
import { spentOn } from '../../src/graphql/limits/cost/spent.ts';
import { DEFAULT_LIMITS } from '../../src/graphql/limits/limits.ts';
import { schema } from '../../src/graphql/schema.ts';
import { fragmentsOf } from '../../src/graphql/selection/fragments.ts';
import { EXAMPLES_FOLDER, readExamples } from '../../src/http/examples.ts';
import { createRandom } from '../support/random.ts';
import { randomOperation } from '../support/random-operations.ts';
import { referenceCost } from '../support/reference-cost.ts';

const examples = await readExamples(EXAMPLES_FOLDER);

function plan(query: string, variables: Readonly<Record<string, unknown>> = {}) {
  const document = parse(query);
  const operation = document.definitions.find((one) => one.kind === 'OperationDefinition');
  if (operation === undefined) {
    throw new Error('There must be an operation.');
  }
  const asked = { schema, operation, fragments: fragmentsOf(document), variables };
  return planOf(asked, () => undefined);
}

const costOf = (...asked: Parameters<typeof plan>) => requestedBy(plan(...asked));

describe('What an operation may cost', () => {
  test.each(examples)('leaves room around the example $name', ({ query, variables }) => {
    expect(costOf(query, variables)).toBeLessThan(DEFAULT_LIMITS.cost / 4);
  });

  test.for([
    ['{ __typename }', 0],
    ['{ people(first: 10) { nodes { id name } } }', 10],
    ['{ people { nodes { id } } }', 20],
    ['{ people(last: 7) { edges { cursor node { id } } } }', 7],
    ['{ people(first: 10) { nodes { id } edges { node { id } } } }', 10],
    ['{ people(first: 10) { totalCount } }', 1],
    ['{ people(first: 0) { totalCount nodes { id } } }', 1],
    ['{ people(first: 10) { nodes { meetings(first: 5) { nodes { id } } } } }', 10 + 10 * 5],
    ['{ meetings(first: 10) { nodes { place { name } date { text } } } }', 10 + 10],
    ['{ person(ref: "x") { names { text } } }', 1 + 5],
    ['{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
    ['{ meetings(first: 10) { nodes { id } } a: meetings(first: 3) { nodes { id } } }', 13],
    ['{ meetings(first: 10) { nodes { id @skip(if: true) place @skip(if: true) { id } } } }', 10],
    [
      '{ node(id: "x") { ... on Person { names { text } } ... on Meeting { place { id } } } }',
      1 + 5,
    ],
    ['{ path(from: "a", to: "b") { length } }', 250 + 1],
    ['{ paths(from: "a", to: "b", k: 5, maxHops: 2) { hops { from { id } } } }', 350 + 5 + 5 * 4],
    ['{ network(around: ["a"], hops: 2, maxNodes: 50) { nodes { actor { id } } } }', 500 + 100],
    ['{ meetingCounts(by: [YEAR], limit: 30) { rows { count } } }', 300 + 30],
    ['{ __schema { types { name } } }', 500],
  ] as const)('%s is %i', ([query, cost]) => {
    expect(costOf(query)).toBe(cost);
  });

  test('depends on the variables', () => {
    const query = `query ($n: Int, $all: Boolean!) {
      people(first: $n) { nodes { id } } meetings @include(if: $all) { nodes { id } }
    }`;

    expect(costOf(query, { n: 30, all: true })).toBe(30 + 20);
    expect(costOf(query, { n: 30, all: false })).toBe(30);
    expect(costOf(query, { all: false })).toBe(20);
  });

  test.each([
    '{meetings(first:100){nodes{parts(first:100){nodes{participants(first:20){nodes{id}}}}}}}',
    '{meetings(first:100){nodes{states{meetings(first:50){nodes{states{id}}}}}}}',
    '{people{nodes{encounters{nodes{encounters{nodes{encounters{nodes{id}}}}}}}}}',
  ])('of %s is past the limit', (query) => {
    expect(costOf(query)).toBeGreaterThan(DEFAULT_LIMITS.cost);
  });
});

describe('What an answer has cost', () => {
  test('are the things that are in it, by the same prices', () => {
    const asked = plan(
      '{ people(first: 10) { totalCount nodes { names { text } born { text } } } }',
    );
    const person = { names: [{ text: 'a' }, { text: 'b' }], born: { text: '1952' } };

    expect(spentOn(asked, { people: { totalCount: 2, nodes: [person, person] } })).toBe(2 + 4);
    expect(spentOn(asked, { people: { totalCount: 0, nodes: [] } })).toBe(0);
    expect(spentOn(asked, null)).toBe(0);
  });

  test('is the price of a walk that leads nowhere', () => {
    expect(spentOn(plan('{ path(from: "a", to: "b") { length } }'), { path: null })).toBe(250);
  });
});

describe('Both costs', () => {
  const SEED = Number(process.env['COST_SEED'] ?? Math.floor(Math.random() * 1_000_000));

  test(`are those of a slow reference (COST_SEED=${SEED})`, () => {
    for (let at = 0; at < 300; at += 1) {
      const random = createRandom(SEED * 1_000 + at);
      const query = randomOperation(schema, random, 2 + random.below(4));
      const document = parse(query);
      expect(validate(schema, document), query).toEqual([]);

      const { requested, spent, data } = referenceCost(schema, document, random);

      const asked = plan(query, { yes: true });
      const told = { requested: requestedBy(asked), spent: spentOn(asked, data) };
      expect({ query, ...told }).toEqual({ query, requested, spent });
      expect(spent, query).toBeLessThanOrEqual(requested);
    }
  });
});
