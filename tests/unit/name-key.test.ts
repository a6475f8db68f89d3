import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameKey } from '../../src/model/name-key.ts';

describe('the key of a name', () => {
  test.each([
    ['case', 'Kim Jong UN', 'kim jong un'],
    ['sharp s', 'Weiß WEIẞ', 'weiss weiss'],
    ['final sigma', 'ΠΑΠΑΝΔΡΕΟΥΣ Παπανδρέους', 'παπανδρεουσ παπανδρεουσ'],
    ['Turkish i', 'İsmail Yıldırım', 'ismail yildirim'],
    ['Latin diacritics', 'José Muñoz Wałęsa Đinđić', 'jose munoz walesa dindic'],
    ['Cyrillic diacritics', 'Пётр Чайка', 'петр чаика'],
    ['full width', 'ＫＩＭ　１２', 'kim 12'],
    ['tashkeel', 'أَحْمَد عَلِيّ', 'احمد علي'],
    ['tatweel', 'مـحـمـد', 'محمد'],
    ['alifs', 'أحمد إبراهيم آدم ٱلله', 'احمد ابراهيم ادم الله'],
    ['hamza carriers', 'مؤمن رئيس', 'مومن رييس'],
    ['alif maqsura and ta marbuta', 'مصطفى فاطمة', 'مصطفي فاطمه'],
    ['Persian letters', 'علی کریم', 'علي كريم'],
    ['presentation forms', 'ﺃﺣﻤﺪ', 'احمد'],
    ['Arabic digits', '١٢٣ ۴۵۶', '123 456'],
    ['hyphens and dots', 'Choe Son-hui, U.S.A.', 'choe son hui u s a'],
    ['Arabic punctuation', 'تشوي سون-هوي، الوزيرة', 'تشوي سون هوي الوزيره'],
    [
      'apostrophes',
      "O'Brien O’Brien Saʻud Saʿud Sa`ud O´Neil",
      'obrien obrien saud saud saud oneil',
    ],
    ['what is not seen', 'سون\u200c\u200fهوي\u202a \u00adAnna\ufeff', 'سونهوي anna'],
    ['spaces', '  Kim\u00a0\t Jong\n un ', 'kim jong un'],
  ])('folds %s', (_, name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  test.each([
    ['the article', 'السعودية', 'السعوديه'],
    ['a hamza of its own', 'بهاء', 'بهاء'],
    ['Korean', '김정은', '김정은'],
    ['the voicing of kana', 'がぎ', 'がぎ'],
    ['the vowels of Devanagari', 'हिन्दी', 'हिन्दी'],
    ['Chinese', '王毅', '王毅'],
  ])('keeps %s', (_, name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  test.each(['', ' ', '—', '\u064b\u064c', '\u200b', '…!'])('of "%s" is empty', (name) => {
    expect(nameKey(name)).toBe('');
  });

  test('is one key for composed and decomposed writing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(nameKey(name.normalize('NFD'))).toBe(nameKey(name.normalize('NFC')));
      }),
    );
  });

  test('is its own key, for every character alone and in a word', () => {
    const changed: string[] = [];
    for (let code = 0; code < 0x30000; code += 1) {
      const key = nameKey(`a${String.fromCodePoint(code)}ل`);
      if (nameKey(key) !== key) {
        changed.push(code.toString(16));
      }
    }
    expect(changed).toEqual([]);
  }, 30_000);

  test('is its own key, for every text', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(texts, (name) => {
        const key = nameKey(name);
        expect(nameKey(key)).toBe(key);
        expect(key).toBe(key.trim().replace(/\s+/g, ' '));
      }),
      { numRuns: 1_000 },
    );
  });
});
