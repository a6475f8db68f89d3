import { describe, expect, test } from 'vitest';
import { languageOfHeader, parseLanguage } from '../../src/model/language.ts';

describe('A language', () => {
  test.for([
    ['ar', 'ar'],
    ['zh-hant', 'zh-Hant'],
    ['AR-eg', 'ar-EG'],
    ['', null],
    ['no such tag', null],
    ['*', null],
  ] as const)('"%s" is %s in its canonical form', ([text, tag]) => {
    expect(parseLanguage(text)).toBe(tag);
  });
});

describe('An Accept-Language header', () => {
  test.for([
    [null, 'en'],
    ['', 'en'],
    ['*', 'en'],
    ['ar', 'ar'],
    ['ar-EG,ar;q=0.9,en;q=0.8', 'ar-EG'],
    ['en;q=0.1, ar;q=0.7', 'ar'],
    ['ar;q=0, ru;q=0.5', 'ru'],
    ['ar;q=x, ru', 'ru'],
    ['???, ru', 'ru'],
  ] as const)('"%s" prefers %s', ([header, language]) => {
    expect(languageOfHeader(header)).toBe(language);
  });
});
