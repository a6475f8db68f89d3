import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BadInputError } from '../../src/errors.ts';
import { decodeCursor, encodeCursor } from '../../src/graphql/cursor.ts';

describe('A cursor', () => {
  test('leads back to the key it was made of', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (order, key) => {
          expect(decodeCursor('after', order, encodeCursor(order, key))).toBe(key);
        },
      ),
    );
  });

  test('of another order is refused', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (order, other, key) => {
        fc.pre(order !== other);
        expect(() => decodeCursor('after', other, encodeCursor(order, key))).toThrow(BadInputError);
      }),
    );
  });

  test('that nobody was given is refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => decodeCursor('before', 'DATE_DESC', text)).toThrow(BadInputError);
      }),
    );
  });

  test.for([
    '',
    'nonsense',
    Buffer.from('["DATE_DESC",5]').toString('base64url'),
    Buffer.from('["DATE_DESC","a","b"]').toString('base64url'),
    Buffer.from('["DATE_DESC", "a"]').toString('base64url'),
    Buffer.from('{}').toString('base64url'),
    `${encodeCursor('DATE_DESC', 'a')}=`,
  ])('cannot be "%s"', (cursor) => {
    expect(() => decodeCursor('after', 'DATE_DESC', cursor)).toThrow(/^after must be a cursor/);
  });
});
