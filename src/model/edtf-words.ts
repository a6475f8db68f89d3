/** What a language says around days, months and years. */
export interface DateWords {
  /** Spring, summer, autumn, winter; null where their months are shown instead. */
  readonly seasons: readonly string[] | null;
  decade(firstYear: number): string;
  about(text: string): string;
  perhaps(text: string): string;
  /** An interval that still goes on. */
  since(text: string): string;
  /** An interval whose end is not told. */
  from(text: string): string;
  until(text: string): string;
  /** Some time of a run, both ends included. */
  between(first: string, last: string): string;
  orLater(text: string): string;
  orEarlier(text: string): string;
  /** One of several; `days` where each of them is a single day. */
  oneOf(texts: readonly string[], days: boolean): string;
  allOf(texts: readonly string[]): string;
  readonly unknown: string;
}

const ENGLISH: DateWords = {
  seasons: ['spring', 'summer', 'autumn', 'winter'],
  decade: (year) => `${year}s`,
  about: (text) => `about ${text}`,
  perhaps: (text) => `perhaps ${text}`,
  since: (text) => `since ${text}`,
  from: (text) => `from ${text}`,
  until: (text) => `until ${text}`,
  between: (first, last) => `between ${first} and ${last}`,
  orLater: (text) => `${text} or later`,
  orEarlier: (text) => `${text} or earlier`,
  oneOf: (texts) => `one of ${listed(texts, 'en-GB', 'disjunction')}`,
  allOf: (texts) => listed(texts, 'en-GB', 'conjunction'),
  unknown: 'unknown date',
};

const ARABIC: DateWords = {
  seasons: ['ربيع', 'صيف', 'خريف', 'شتاء'],
  decade: (year) => `عقد ${year}`,
  about: (text) => `نحو ${text}`,
  perhaps: (text) => `ربما ${text}`,
  since: (text) => `منذ ${text}`,
  from: (text) => `من ${text}`,
  until: (text) => `حتى ${text}`,
  between: (first, last) => `بين ${first} و${last}`,
  orLater: (text) => `${text} أو بعد ذلك`,
  orEarlier: (text) => `${text} أو قبل ذلك`,
  oneOf: (texts, days) => {
    const choice = listed(texts, 'ar', 'disjunction');
    if (!days) {
      return `إما ${choice}`;
    }
    // Arabic has a form of its own for two.
    return texts.length === 2 ? `أحد يومي ${choice}` : `أحد الأيام ${choice}`;
  },
  allOf: (texts) => listed(texts, 'ar', 'conjunction'),
  unknown: 'تاريخ غير معروف',
};

/** The words of a base language; signs that need no translation where we have no words. */
export function wordsOf(language: string): DateWords {
  switch (language) {
    case 'en':
      return ENGLISH;
    case 'ar':
      return ARABIC;
    default:
      return signsOf(language);
  }
}

function signsOf(language: string): DateWords {
  return {
    seasons: null,
    decade: (year) => `${year} … ${year + 9}`,
    about: (text) => `~ ${text}`,
    perhaps: (text) => `${text} (?)`,
    since: (text) => `${text} – …`,
    from: (text) => `${text} – ?`,
    until: (text) => `… – ${text}`,
    between: (first, last) => `${first} … ${last}`,
    orLater: (text) => `≥ ${text}`,
    orEarlier: (text) => `≤ ${text}`,
    oneOf: (texts) => listed(texts, language, 'disjunction'),
    allOf: (texts) => listed(texts, language, 'conjunction'),
    unknown: '?',
  };
}

function listed(
  texts: readonly string[],
  locale: string,
  type: 'conjunction' | 'disjunction',
): string {
  return new Intl.ListFormat(locale, { type }).format(texts);
}
