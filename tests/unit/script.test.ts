import { describe, expect, test } from 'vitest';
import { scriptOf, scriptsOfLanguage } from '../../src/model/script.ts';

describe('the script of a text', () => {
  test.each([
    ['Vladimir Putin', 'Latn'],
    ['فلاديمير بوتين', 'Arab'],
    ['Владимир Путин', 'Cyrl'],
    ['김정은', 'Hang'],
    ['王毅', 'Hani'],
    ['はやし', 'Hira'],
    ['アベ', 'Kana'],
    ['Μητσοτάκης', 'Grek'],
    ['בנימין', 'Hebr'],
    ['नरेन्द्र', 'Deva'],
    ['محمد (MBS)', 'Arab'],
    ['APEC قمة', 'Latn'],
    ['قمة APEC', 'Latn'],
    ['ab أب', 'Latn'],
    ['أب ab', 'Arab'],
    ['2024-06-18', 'Zyyy'],
    ['', 'Zyyy'],
  ])('"%s" is %s', (text, script) => {
    expect(scriptOf(text)).toBe(script);
  });
});

describe('the scripts of a language', () => {
  test.each([
    ['ar', ['Arab']],
    ['fa-IR', ['Arab']],
    ['en', ['Latn']],
    ['ru', ['Cyrl']],
    ['sr-Latn', ['Latn']],
    ['ko', ['Hang', 'Hani']],
    ['ja', ['Hani', 'Hira', 'Kana']],
    ['zh', ['Hani']],
    ['zh-TW', ['Hani']],
    ['not a language', []],
    ['qaa', []],
  ])('of %s are %j', (language, scripts) => {
    expect(scriptsOfLanguage(language)).toEqual(scripts);
  });
});
