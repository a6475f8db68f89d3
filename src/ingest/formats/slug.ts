import { createHash } from 'node:crypto';
import { nameKey } from '../../model/name-key.ts';

const MOST_SLUG_CHARACTERS = 60;
const MARK_CHARACTERS = 6;
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'and at d da das de del della des di do dos du e el et for from in la las le los of on sur the to'.split(
    ' ',
  ),
);

/** The letters and digits of a text in an id: `hassan-ii`. */
export function slug(text: string): string {
  const key = nameKey(text).replaceAll(' ', '-');
  return key.length <= MOST_SLUG_CHARACTERS
    ? key || markOf(text)
    : `${key.slice(0, MOST_SLUG_CHARACTERS - MARK_CHARACTERS - 1)}-${markOf(key)}`;
}

/**
 * A slug that stands for one spelling only. Several spellings fold to one slug ("Port of Spain",
 * "Port-of-Spain"), and one id must say one thing whichever row it comes from: a spelling that is
 * not how its slug would be written out gets a mark of its own.
 */
export function slugOfSpelling(text: string): string {
  return writtenOut(nameKey(text).split(' ')) === text
    ? slug(text)
    : `${slug(text)}-${markOf(text)}`;
}

/** Words as a title: "Minister of Foreign Affairs". */
export function writtenOut(words: readonly string[]): string {
  return words
    .map((word, at) => (at > 0 && SMALL_WORDS.has(word) ? word : capitalised(word)))
    .join(' ');
}

export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function markOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, MARK_CHARACTERS);
}
