import { describe, expect, test } from 'vitest';
import { comparableName } from '../../src/model/search/name-score.ts';
import { READINGS, skeletonsOf } from '../../src/model/search/skeleton.ts';
import { likenessBySound } from '../../src/model/search/sound-likeness.ts';
import { spelledWord } from '../../src/model/search/spelled-word.ts';

function likeness(a: string, b: string): number {
  const [text] = comparableName(a).spans;
  const [name] = comparableName(b).spans;
  if (text === undefined || name === undefined) {
    throw new Error('A word must give a span.');
  }
  return likenessBySound()(text, name);
}

const skeletons = (word: string) => skeletonsOf(spelledWord(word).sounds, READINGS.ofNames.stored);

describe('The likeness of two words by sound', () => {
  test('is whole for one name in three scripts', () => {
    const names = [
      ['Putin', 'Путин', 'بوتين'],
      ['Qaddafi', 'Каддафи', 'القذافي'],
      ['Shevardnadze', 'Шеварднадзе', 'شيفاردنادزه'],
      ['Ouattara', 'Уаттара', 'واتارا'],
      ['Jinping', 'Цзиньпин', 'جينبينغ'],
      ['Yeltsin', 'Ельцин', 'يلتسين'],
      ['Erdoğan', 'Эрдоган', 'أردوغان'],
      ['Kwaśniewski', 'Квасьневский', 'كفاشنييفسكي'],
    ] as const;

    for (const [latin, cyrillic, arabic] of names) {
      expect(likeness(latin, cyrillic), latin).toBeGreaterThan(0.9);
      expect(likeness(arabic, latin), latin).toBeGreaterThan(0.9);
      expect(likeness(cyrillic, arabic), latin).toBeGreaterThan(0.9);
    }
  });

  test('is the same both ways', () => {
    for (const [a, b] of [
      ['Chirac', 'شيراك'],
      ['Хусейн', 'Hasina'],
      ['Gambia', 'زامبيا'],
    ] as const) {
      expect(likeness(a, b), a).toBeCloseTo(likeness(b, a));
    }
  });

  test('is small for other words that begin or end alike', () => {
    for (const [a, b] of [
      ['Medvedev', 'Медведчук'],
      ['Macron', 'ماركوني'],
      ['Sisi', 'ماسيسي'],
    ] as const) {
      expect(likeness(a, b), a).toBeLessThan(0.5);
    }
  });

  test('takes names that languages translate for one', () => {
    expect(likeness('John', 'Иоанн')).toBe(1);
    expect(likeness('Charles', 'Карл')).toBe(1);
    expect(likeness('Benedict', 'بندكت')).toBe(1);
  });

  test('hears a letter with marks that no table lists as the bare letter', () => {
    expect(likeness('Ḥasan', 'حسن')).toBeGreaterThan(0.9);
  });
});

describe('A skeleton', () => {
  test('is shared by the spellings of one word', () => {
    for (const words of [
      ['Putin', 'Путин', 'بوتين'],
      ['Hassan', 'Хасан', 'حسن'],
      ['Çiller', 'Чиллер', 'تشيلر'],
      ['Xi', 'Си', 'شي'],
    ]) {
      const [first = [], ...others] = words.map(skeletons);
      for (const other of others) {
        expect(
          first.filter((each) => other.includes(each)),
          words.join(),
        ).not.toEqual([]);
      }
    }
  });

  test('has vowels only where consonants are few', () => {
    expect(skeletons('Kim')).toContain('KiM');
    expect(skeletons('Shevardnadze').join('')).toMatch(/^[A-Z]+$/);
  });

  test('is missing where the script has no known sounds', () => {
    expect(skeletons('习近平')).toEqual([]);
  });
});
