import { describe, expect, test } from 'vitest';
import { documentFilter, namedFilter } from '../../src/graph/list-filters.ts';

describe('a text that names are to hold', () => {
  test.each([null, undefined, ''])('is no condition where it is %j', (text) => {
    expect(namedFilter(text).text).toBe('');
    expect(documentFilter({ text }).text).toBe('');
  });

  test.each(['…', '   ', "'"])('is met by nothing where %j is all of it', (text) => {
    expect(namedFilter(text).text).toBe('false');
    expect(documentFilter({ text }).text).toBe('(false)');
  });

  test('is folded as names are', () => {
    expect(namedFilter('PUTIN').params).toEqual({ text: 'putin' });
  });
});
