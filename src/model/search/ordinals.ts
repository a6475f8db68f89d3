import { nameKey } from '../name-key.ts';

const ROMAN_VALUES: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['v', 5],
  ['x', 10],
]);

const LATIN = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth';
const ARABIC = 'الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر';
const ARABIC_FEMININE = 'الاولي الثانيه الثالثه الرابعه الخامسه السادسه السابعه الثامنه';
const CYRILLIC = 'первыи второи третии четвертыи пятыи шестои седьмои восьмои девятыи десятыи';
const CYRILLIC_FEMININE = 'первая вторая третья четвертая пятая шестая';

/** Ordinals as names of monarchs and popes bear them, by name key -> their number. */
const ORDINALS: ReadonlyMap<string, number> = new Map(
  [LATIN, ARABIC, ARABIC_FEMININE, CYRILLIC, CYRILLIC_FEMININE].flatMap((words) =>
    words.split(' ').map((word, at) => [nameKey(word), at + 1] as const),
  ),
);

/** Eleventh and twenty-first, before the word for ten or twenty. */
const FIRST_BEFORE_TENS = 'الحادي';

const TEN_AND_TWENTY: ReadonlyMap<string, number> = new Map([
  ['عشر', 10],
  ['والعشرون', 20],
  ['والعشرين', 20],
]);

/** Two-letter numerals in small letters; `Xi`, `Li` and single letters are more often names. */
const SURE_NUMERAL = /^(ii|iii|iv|vi|vii|viii|ix|xii|xiii|xiv|xv|xvi{1,3}|xxi{1,3})$/;
const NUMERAL = /^[IVX]+$/;

/**
 * The number that a word of a name is, and that of `العشرون` or `عشر` behind it; null for no number.
 *
 * @param text the word as written, since `XI` is a number where `Xi` is a name
 */
export function ordinalOf(key: string, text: string): number | null {
  if (SURE_NUMERAL.test(key) || (NUMERAL.test(text) && text === text.toUpperCase())) {
    return romanValue(key);
  }
  return (
    (key === FIRST_BEFORE_TENS ? 1 : ORDINALS.get(key)) ??
    (/^[1-9]\d?$/.test(key) ? Number(key) : null)
  );
}

/** What an Arabic word adds to the ordinal before it: السادس عشر is the sixteenth. */
export function addedToOrdinal(key: string): number | null {
  return TEN_AND_TWENTY.get(key) ?? null;
}

function romanValue(key: string): number {
  const values = [...key].map((letter) => ROMAN_VALUES.get(letter) ?? 0);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}
