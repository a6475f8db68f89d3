import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { faultsOfExample } from '../../scripts/support/example-faults.ts';
import { schema as built } from '../../src/graphql/schema.ts';
import { EXAMPLES_FOLDER, parseExample, readExamples } from '../../src/http/examples.ts';

describe('faultsOfExample', () => {
  const schema = buildSchema('type Query { x(a: Int!): Int }');
  const faultsOf = (source: string) => faultsOfExample(schema, parseExample('03-ask-x', source));

  test('finds nothing in an example that is right', () => {
    expect(
      faultsOf('# What is x?\n# variables: {"a": 1}\nquery AskX($a: Int!) { x(a: $a) }\n'),
    ).toEqual([]);
  });

  test.each([
    ['no comment', 'query AskX { x(a: 1) }', 'must begin with a comment'],
    ['another name', '# X?\nquery Ask { x(a: 1) }', 'must name its operation AskX, but got: Ask'],
    ['no name', '# X?\n{ x(a: 1) }', 'must name its operation AskX, but got: no name'],
    ['two operations', '# X?\nquery AskX { x(a: 1) } query B { x(a: 2) }', 'must hold one'],
    [
      'a fragment first',
      '# X?\nfragment F on Query { x(a: 1) }\nquery AskX { ...F }',
      'before any fragment',
    ],
    ['a field that is not there', '# X?\nquery AskX { y }', 'Cannot query field "y"'],
    ['no JSON of GraphQL', '# X?\nquery AskX {', 'Syntax Error'],
    ['a missing variable', '# X?\nquery AskX($a: Int!) { x(a: $a) }', 'Variable "$a" of required'],
    [
      'a variable too many',
      '# X?\n# variables: {"b": 1}\nquery AskX { x(a: 1) }',
      'does not take: $b',
    ],
  ])('names the file of an example with %s', (_, source, fault) => {
    const [first = ''] = faultsOf(source).filter((text) => text.includes(fault));

    expect(first).toMatch(/^schema\/operations\/03-ask-x\.graphql: /);
  });
});

describe('The example operations', () => {
  test('begin with a comment, are named as their files, and ask what the schema has', async () => {
    const examples = await readExamples(EXAMPLES_FOLDER);

    expect(examples.flatMap((example) => faultsOfExample(built, example))).toEqual([]);
  });
});
