import { describe, expect, test } from 'vitest';
import { pickName, pickText } from '../../src/model/pick-name.ts';
import { scriptOf } from '../../src/model/script.ts';
import type { NameKind } from '../../src/model/stated.ts';

function name(text: string, language: string | null, kind: NameKind = 'PRIMARY') {
  return { text, language, script: scriptOf(text), kind };
}

const KIM = [
  name('كيم جونغ أون', 'ar'),
  name('كيم يونغ اون', 'ar', 'ALIAS'),
  name('Kim Jong-un', 'de', 'ALIAS'),
  name('Kim Jong Un', 'en'),
  name('김정은', 'ko'),
];

describe('the name shown in a language', () => {
  test.each([
    ['ar', 'كيم جونغ أون', 'the primary one of that language'],
    ['de', 'Kim Jong-un', 'another of that language'],
    ['ar-EG', 'كيم جونغ أون', 'that of the language without its region'],
    ['fa', 'كيم جونغ أون', 'one in its script'],
    ['fr', 'Kim Jong Un', 'a primary one in its script before another'],
    ['ru', 'Kim Jong Un', 'else the English one'],
    ['not a language', 'Kim Jong Un', 'the English one where the language is none'],
  ])('in %s is %s: %s', (language, text) => {
    expect(pickName(KIM, language).text).toBe(text);
  });

  test('is the first primary one where there is no English one', () => {
    const names = [name('Путин В.', 'ru', 'ALIAS'), name('Путин', 'ru'), name('Putin', 'fr')];
    expect(pickName(names, 'ar').text).toBe('Путин');
  });

  test('is a weak one only where there is no other', () => {
    const names = [name('Abu Ali', 'en', 'WEAK'), name('A. Ali', 'en', 'FORMER')];
    expect(pickName(names, 'en').text).toBe('A. Ali');
    expect(pickName(names.slice(0, 1), 'ar').text).toBe('Abu Ali');
  });

  test('may have no language of its own', () => {
    const names = [name('Путин', 'ru'), name('Putin', null)];
    expect(pickName(names, 'en').text).toBe('Putin');
  });

  test('prefers the region asked for', () => {
    const names = [name('Taoiseach', 'en'), name('Prime Minister', 'en-GB')];
    expect(pickName(names, 'en-GB').text).toBe('Prime Minister');
  });

  test('of no names is a broken promise', () => {
    expect(() => pickName([], 'en')).toThrow(RangeError);
  });
});

describe('the text shown in a language', () => {
  const titles = [
    { language: 'ar', text: 'وزير الخارجية' },
    { language: 'en', text: 'Foreign Minister' },
  ];

  test.each([
    ['ar', 'وزير الخارجية'],
    ['en-US', 'Foreign Minister'],
    ['fa', 'وزير الخارجية'],
    ['fr', 'Foreign Minister'],
    ['ru', 'Foreign Minister'],
  ])('in %s is %s', (language, text) => {
    expect(pickText(titles, language).text).toBe(text);
  });

  test('is the very one that was given', () => {
    expect(pickText(titles, 'ar')).toBe(titles[0]);
  });
});
