import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { ServiceError } from '../../src/errors.ts';
import { checkDocument } from '../../src/graphql/limits/check-document.ts';
import { DEFAULT_LIMITS, type Limits } from '../../src/graphql/limits/limits.ts';
import { type OperationShape, operationShape } from '../../src/graphql/limits/operation-shape.ts';
import { writtenOut } from '../../src/graphql/limits/written-out.ts';
import { fragmentsOf } from '../../src/graphql/selection/fragments.ts';

function shapeOf(source: string): OperationShape {
  const document = parse(source);
  const [operation] = document.definitions;
  if (operation?.kind !== 'OperationDefinition') {
    throw new Error('The operation must come first.');
  }
  return operationShape(operation, fragmentsOf(document));
}

function refusalOf(source: string, limits: Partial<Limits> = {}): unknown {
  try {
    checkDocument(parse(source), { ...DEFAULT_LIMITS, ...limits });
    return null;
  } catch (error) {
    return error instanceof ServiceError ? error.extensions : error;
  }
}

/** Each of them spreads the next one twice. */
function bomb(fragments: number, spread: (next: string) => string): string {
  const each = Array.from(
    { length: fragments },
    (_, n) => `fragment F${n} on T { ${spread(`...F${n + 1}`)} }`,
  );
  return `{ ...F0 } ${each.join(' ')} fragment F${fragments} on T { z }`;
}

describe('The shape of an operation', () => {
  test.for([
    ['{ a }', 1],
    ['{ a { b } }', 2],
    ['{ a { b } c { d { e } } }', 3],
    ['{ ... { a { ... on T { b } } } }', 2],
    ['{ a { ...F } } fragment F on T { b { c } }', 3],
    ['{ a { ...F } b { c { ...F } } } fragment F on T { d }', 3],
    ['{ __schema { types { fields { type { ofType { name } } } } } }', 1],
  ] as const)('%s is so deep: %i', ([source, depth]) => {
    expect(shapeOf(source).depth).toBe(depth);
  });

  test('counts fragments wherever they are spread', () => {
    const source = `
      { x: a { ...F } ...R ... @include(if: true) { y: a { ...F @skip(if: false) } } }
      fragment R on Query { b z: c }
      fragment F on T { p: d @skip(if: false) { e } }`;

    expect(shapeOf(source)).toEqual({
      depth: 3,
      aliases: 5,
      rootFields: 4,
      directives: 4,
      repeats: 0,
    });
  });

  test.for([
    ['{ a a a }', 2],
    ['{ a { b } a { b c } }', 2],
    ['{ a { b } x: a { b } }', 0],
    ['{ a { ...F ...F } } fragment F on T { b }', 1],
    ['{ ... on A { a } ... on B { a { b } } }', 1],
  ] as const)('%s asks for what it asks for already: %i', ([source, repeats]) => {
    expect(shapeOf(source).repeats).toBe(repeats);
  });
});

describe('What a document is written out', () => {
  const sizeOf = (source: string) => {
    const document = parse(source);
    return writtenOut(document, fragmentsOf(document));
  };

  test.for([
    ['{ a }', 1],
    ['{ a { b } ... { c } }', 4],
    ['{ ...F ...F } fragment F on T { a b }', 6],
    ['query A { a } query B { a b }', 2],
    ['{ ...Unknown }', 1],
  ] as const)('%s has so many selections: %i', ([source, size]) => {
    expect(sizeOf(source)).toBe(size);
  });

  test('is told of a bomb of fragments without writing it out', () => {
    expect(sizeOf(bomb(16, (next) => `a { ${next} } b { ${next} }`))).toBeGreaterThan(2 ** 16);
    expect(sizeOf(bomb(2_000, (next) => `${next} ${next}`))).toBe(Number.MAX_SAFE_INTEGER);
  });

  test.for([
    '{ ...F } fragment F on T { a { ...F } }',
    '{ ...F } fragment F on T { ...G } fragment G on T { ... { ...F } }',
    '{ a } fragment F on T { ...F }',
  ])('is without end and refused where a fragment is within itself: %s', (source) => {
    expect(refusalOf(source)).toMatchObject({ code: 'BAD_INPUT', argument: 'fragment' });
  });
});

describe('A document', () => {
  const nested = (depth: number) => `${'{ a '.repeat(depth - 1)}{ b }${' }'.repeat(depth - 1)}`;
  const times = (count: number, unit: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => unit(at)).join(' ');
  const CASES: readonly (readonly [keyof Limits, (count: number) => string])[] = [
    ['depth', nested],
    ['definitions', (count) => times(count, (at) => `query Q${at} { a }`)],
    ['selections', (count) => `{ a { ${times(count - 1, (at) => `f${at}`)} } }`],
    ['aliases', (count) => `{ a { ${times(count, (at) => `a${at}: b`)} } }`],
    ['rootFields', (count) => `{ ${times(count, (at) => `f${at}`)} }`],
    ['directives', (count) => `{ a ${times(count, () => '@skip(if: false)')} }`],
    ['repeats', (count) => `{ a { ${times(count + 1, () => 'b')} } }`],
    ['valueDepth', (count) => `{ a(b: ${'['.repeat(count)}${']'.repeat(count)}) }`],
    ['listItems', (count) => `{ a(b: [${times(count, () => '1')}]) }`],
    ['textLength', (count) => `{ a(b: "${'x'.repeat(count)}") }`],
  ];

  test.for(CASES)(
    'with as much as may be is accepted, and with one more refused: %s',
    ([limited, source]) => {
      const limit = 10;

      expect(refusalOf(source(limit), { [limited]: limit })).toBeNull();
      expect(refusalOf(source(limit + 1), { [limited]: limit })).toMatchObject({
        code: 'LIMIT_EXCEEDED',
        limit,
        value: limit + 1,
      });
    },
  );

  test('that is a bomb of fragments is refused', () => {
    expect(refusalOf(bomb(16, (next) => `a { ${next} } b { ${next} }`))).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      argument: 'selections',
    });
  });

  test('names the argument whose value is too large', () => {
    const argument = 'characters of ref';
    const source = 'query ($v: T = { x: "abcd" }) { a(ref: "abc") }';

    expect(refusalOf(source, { textLength: 2 })).toMatchObject({ argument: 'characters of $v' });
    expect(refusalOf('{ a(ref: "abc") }', { textLength: 2 })).toMatchObject({ argument });
  });
});
