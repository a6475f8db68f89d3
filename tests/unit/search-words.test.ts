import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/model/search/words.ts';

const roles = (text: string) =>
  wordsOf(text).map(({ role, value }) => (value === 0 ? role : `${role} ${value}`));

describe('The words of a name', () => {
  test('are told from titles before it, in three scripts', () => {
    expect(roles('King Hussein')).toEqual(['HONORIFIC', 'NAME']);
    expect(roles('Prime Minister Tony Blair')).toEqual(['HONORIFIC', 'HONORIFIC', 'NAME', 'NAME']);
    expect(roles('ولي العهد الأمير محمد')).toEqual(['HONORIFIC', 'HONORIFIC', 'HONORIFIC', 'NAME']);
    expect(roles('папа римский Франциск')).toEqual(['HONORIFIC', 'HONORIFIC', 'NAME']);
    expect(roles('شاه إيران محمد رضا')).toEqual(['HONORIFIC', 'HONORIFIC', 'NAME', 'NAME']);
  });

  test('are names where nothing but titles stands', () => {
    expect(roles('Prince')).toEqual(['NAME']);
    expect(roles('Mackenzie King')).toEqual(['NAME', 'NAME']);
  });

  test('number monarchs and popes alike, however the number is written', () => {
    expect(roles('Hassan II')).toEqual(['NAME', 'NUMBER 2']);
    expect(roles('الحسن الثاني')).toEqual(['NAME', 'NUMBER 2']);
    expect(roles('Елизавета Вторая')).toEqual(['NAME', 'NUMBER 2']);
    expect(roles('بندكت السادس عشر')).toEqual(['NAME', 'NUMBER 16', 'ARTICLE']);
    expect(roles('John XXIII')).toEqual(['NAME', 'NUMBER 23']);
    expect(roles('يوحنا الثالث والعشرون')).toEqual(['NAME', 'NUMBER 23', 'ARTICLE']);
  });

  test('are no numbers where they are names or initials', () => {
    expect(roles('Xi Jinping')).toEqual(['NAME', 'NAME']);
    expect(roles('Jinping Xi')).toEqual(['NAME', 'NAME']);
    expect(roles('Paul V. Smith')).toEqual(['NAME', 'INITIAL', 'NAME']);
  });

  test('are told from articles, particles, patronymics and generations', () => {
    expect(roles('Bashar al-Assad')).toEqual(['NAME', 'ARTICLE', 'NAME']);
    expect(roles('محمد بن سلمان')).toEqual(['NAME', 'PARTICLE', 'NAME']);
    expect(roles('Владимир Владимирович Путин')).toEqual(['NAME', 'PATRONYMIC', 'NAME']);
    expect(roles('Donald Trump Jr.')).toEqual(['NAME', 'NAME', 'GENERATION 2']);
    expect(roles('جورج بوش الابن')).toEqual(['NAME', 'NAME', 'GENERATION 2']);
  });

  test('are none where a text has neither letters nor digits', () => {
    expect(wordsOf(' ?! ٪ - ')).toEqual([]);
  });
});
