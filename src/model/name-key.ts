// NFKC turns this one into a space and a mark, which would part a word in two.
const SPACING_ACUTE = /\u00b4/g;
const APOSTROPHES = /['`\u02b9-\u02bf\u02c8\u02ca\u02cb\u2018\u2019\u201b\u2032\ua78c]/g;
// Tatweel, and characters that are not seen: zero-width ones, bidi controls, soft hyphens.
const UNSEEN = /[\u0640\p{Cf}]/gu;
// Marks that carry a script's vowels (Devanagari, Thai) or another consonant (kana) stay.
const DIACRITICS =
  /(?=[\p{Script=Zinh}\p{Script=Latn}\p{Script=Grek}\p{Script=Cyrl}\p{Script=Arab}\p{Script=Hebr}])(?![\u3099\u309a])\p{M}/gu;
const ARABIC_DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/g;
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/gu;

/** Letters that are written for one another and that no decomposition folds. */
const SAME_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ٱ', 'ا'],
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ک', 'ك'],
  ['ة', 'ه'],
  ['ς', 'σ'],
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['æ', 'ae'],
  ['œ', 'oe'],
]);
const SAME_LETTER = new RegExp(`[${[...SAME_LETTERS.keys()].join('')}]`, 'g');

/**
 * The key by which a name is found exactly, made at load and at query by this one function. It
 * folds case, compatibility forms, diacritics (in Arabic also hamza carriers, ta marbuta, alif
 * maqsura and Persian letters) and punctuation; it keeps articles and the order of words. The key
 * of a key is that key; a text without letters and digits has the empty key.
 */
export function nameKey(text: string): string {
  return folded(text).replace(APOSTROPHES, '').replace(BETWEEN_WORDS, ' ').trim().normalize('NFC');
}

function folded(text: string): string {
  return (
    text
      .replace(SPACING_ACUTE, '')
      .normalize('NFKC')
      // There is no case folding in the language: there and back, ß, ẞ and ı fold as well.
      .toLowerCase()
      .toUpperCase()
      .toLowerCase()
      // Hamza on alif, waw and ya comes apart here as a mark, and falls with the tashkeel.
      .normalize('NFD')
      .replace(UNSEEN, '')
      .replace(DIACRITICS, '')
      .replace(SAME_LETTER, (letter) => SAME_LETTERS.get(letter) ?? letter)
      .replace(ARABIC_DIGIT, (digit) => String(digit.charCodeAt(0) & 0xf))
  );
}
