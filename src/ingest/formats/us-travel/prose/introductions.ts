import type { Clause } from './clauses.ts';

interface Here {
  /** The word before it, or the verb. */
  readonly last: string;
  /** All between the verb and it, small. */
  readonly before: string;
  readonly verb: string;
}

const APART = /^(?:along|connection|accordance|coincided|coinciding|accompanied|dealing)$/;
/** "on meetings with", "about talks with": what was spoken of, not with whom. */
const SUBJECT =
  /\b(?:on|about|regarding|concerning|for) (?:the |his |her |recent |further |future )*(?:[\w-]+ )?(?:meetings?|talks|negotiations|conversations|relations|agreements?)$/;

const INTRODUCTIONS: ReadonlyMap<string, (here: Here) => boolean> = new Map([
  [
    'with',
    ({ last, before, verb }: Here) =>
      !APART.test(last) &&
      !/\binvitation\b/.test(before) &&
      !(
        SUBJECT.test(before) &&
        /^(?:met|briefed|discussed|consulted|addressed|reported)$/.test(verb)
      ),
  ],
  ['between', ({ before }: Here) => /\b(?:meetings?|talks|summit)\b/.test(before)],
  [
    'by',
    ({ last }: Here) =>
      /^(?:received|hosted|greeted|welcomed|co-hosted|escorted|entertained)$/.test(last),
  ],
  ['including', ({ last, before }: Here) => /^(?:and|,)$/.test(last) && /\bhosted\b/.test(before)],
  ['on', ({ last }: Here) => /^(?:called|call)$/.test(last)],
  [
    'to',
    ({ last, verb }: Here) =>
      /^(?:presented|delivered|spoke|conveyed)$/.test(verb) || /^(?:spoke|talked)$/.test(last),
  ],
]);

/** Whether the word at `at` tells that people follow who were met. */
export function introduces({ verb, rest }: Clause, at: number): boolean {
  const word = rest[at]?.text.toLowerCase() ?? '';
  const rule = INTRODUCTIONS.get(word);
  if (rule === undefined) return false;
  const words = rest.slice(0, at).map(({ text }) => text.toLowerCase());
  const head = verb?.text.toLowerCase() ?? '';
  return rule({ last: words.at(-1) ?? head, before: words.join(' '), verb: head });
}
