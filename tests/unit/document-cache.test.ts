import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { createDocumentCache } from '../../src/graphql/limits/document-cache.ts';

const DOCUMENT = parse('{ a }');

function askTwice(cache: ReturnType<typeof createDocumentCache>, text: string): void {
  cache.set(text, DOCUMENT);
  cache.set(text, DOCUMENT);
}

describe('The cache of documents', () => {
  test('keeps what was asked twice, and nothing that was asked once', () => {
    const cache = createDocumentCache(100);
    cache.set('once', DOCUMENT);
    askTwice(cache, 'twice');

    expect(cache.get('once')).toBeUndefined();
    expect(cache.get('twice')).toBe(DOCUMENT);
  });

  test('forgets what was asked least recently where texts are longer than they may be together', () => {
    const cache = createDocumentCache(10);
    askTwice(cache, 'aaaa');
    askTwice(cache, 'bbbb');
    cache.get('aaaa');

    askTwice(cache, 'cccc');

    expect(['aaaa', 'bbbb', 'cccc'].map((text) => cache.get(text) !== undefined)).toEqual([
      true,
      false,
      true,
    ]);
  });

  test('keeps nothing that is longer than it may be by itself', () => {
    const cache = createDocumentCache(3);
    askTwice(cache, 'aaaa');

    expect(cache.get('aaaa')).toBeUndefined();
  });
});
