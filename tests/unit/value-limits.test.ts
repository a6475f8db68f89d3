import { describe, expect, test } from 'vitest';
import { ServiceError } from '../../src/errors.ts';
import { checkValues } from '../../src/graphql/limits/check-values.ts';

const LIMITS = { valueDepth: 4, listItems: 3, textLength: 5 };

function refusalOf(variables: unknown): unknown {
  try {
    checkValues(variables, LIMITS);
    return null;
  } catch (error) {
    return error instanceof ServiceError ? error.extensions : error;
  }
}

/** So many lists in one another. */
function nested(levels: number): unknown {
  return JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);
}

describe('Variables', () => {
  test.for([
    ['depth of $f', { f: nested(4) }, { f: nested(5) }, 4, 5],
    ['items of $f', { f: { a: [1, 2, 3] } }, { f: { a: [1, 2, 3, 4] } }, 3, 4],
    ['characters of $f', { f: ['12345'] }, { f: ['123456'] }, 5, 6],
  ] as const)(
    'may be as large as the limit and no larger: %s',
    ([argument, allowed, refused, limit, value]) => {
      expect(refusalOf(allowed)).toBeNull();
      expect(refusalOf(refused)).toMatchObject({ code: 'LIMIT_EXCEEDED', argument, limit, value });
    },
  );

  test('that nest ten thousand deep are refused without running out of stack', () => {
    expect(refusalOf({ f: nested(10_000) })).toMatchObject({ code: 'LIMIT_EXCEEDED', value: 5 });
  });

  test.for([null, undefined, 'text', 5, [1]])('that are none are left to others: %j', (none) => {
    expect(refusalOf(none)).toBeNull();
  });
});
