import { ar } from './ar.ts';
import type { Counted } from './counted.ts';
import { en } from './en.ts';
import type { Speech, UiLanguage } from './use-words.ts';

const ARABIC_DIGITS = '٠١٢٣٤٥٦٧٨٩';
const WORDS = { ar, en } as const;

/** How the interface speaks one language. @param arabicDigits ٠١٢٣ instead of 0123; in Arabic only */
export function speechOf(language: UiLanguage, arabicDigits: boolean): Speech {
  const digits = language === 'ar' && arabicDigits ? 'arab' : 'latn';
  const locale = `${language}-u-nu-${digits}`;
  const format = new Intl.NumberFormat(locale);
  const rules = new Intl.PluralRules(language);
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const number = (value: number) => format.format(value);
  return {
    language,
    words: WORDS[language],
    locale,
    number,
    percent: (value) => share.format(value),
    digits:
      digits === 'arab'
        ? (text) => text.replace(/[0-9]/g, (digit) => ARABIC_DIGITS.charAt(Number(digit)))
        : (text) => text,
    count: (forms: Counted, value: number) =>
      (forms[rules.select(value)] ?? forms.other).replace('{n}', number(value)),
  };
}

/** The first of the languages that somebody reads in which the interface is; else English. */
export function languageOf(wanted: readonly string[]): UiLanguage {
  const known = wanted.map((tag) => tag.toLowerCase().split('-')[0]);
  const first = known.find((tag) => tag === 'ar' || tag === 'en');
  return first === 'ar' ? 'ar' : 'en';
}
