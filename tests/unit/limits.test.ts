import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { depthOf, MOST_DEPTH } from '../../src/graphql/limits.ts';

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
