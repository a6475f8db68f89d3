const FIRST_LETTER = /\p{L}/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** In which direction a text is written, by its first letter. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(FIRST_LETTER.exec(text)?.[0] ?? '') ? 'rtl' : 'ltr';
}

/**
 * What `<bdi>` does, for a text that is no markup and may be copied: a part that is written the
 * other way cannot mix up what stands around it. Other parts stay as they are.
 */
export function isolated(text: string, around: 'ltr' | 'rtl'): string {
  return text === '' || directionOf(text) === around ? text : `\u2068${text}\u2069`;
}
