import { nameKey } from '../../../../model/name-key.ts';
import type { MadeRecord } from '../../made-records.ts';
import { slug, writtenOut } from '../../slug.ts';
import type { RegisterActor } from './actors.ts';
import { rankOfTitle } from './office-rank.ts';

export interface RegisterOffice {
  readonly id: string;
  readonly record: MadeRecord;
}

/** Spellings of one title, slips of the register among them, and what belongs to the name after it. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\bDefense\b/gi, 'Defence'],
  [/\bMinster\b/gi, 'Minister'],
  [/\b(\w+)-elect\b/gi, '$1 elect'],
  [/(?<=\w) (Lord|Lady|Sir|Dame|Sheikh|Shaikh|Dr\.?)$/, ''],
  [
    /(?<=\b(President|Minister|Premier|Chancellor)) (Lieutenant |Major |Field )?(General|Marshal|Colonel)$/,
    '',
  ],
];
/** What is written with a hyphen, though a slug does not tell it. */
const WRITTEN: readonly (readonly [RegExp, string])[] = [
  [/\b(Secretary|Director|Governor) General\b/g, '$1-General'],
  [/ Elect\b/g, '-elect'],
];
const ABBREVIATIONS = /\b(Plo|Un|Eu|Nato|Oas|Nsc|Iaea|Imf|Osce|Oecd|Cia|Kgb)\b/g;

/**
 * The office of a title. Its id and all that is said of it come from the same words, so that
 * whichever rows name it say the same.
 */
export function officeOf(title: string, actor: RegisterActor): RegisterOffice {
  const spelled = SPELLINGS.reduce((text, [from, to]) => text.replace(from, to), title);
  const words = nameKey(spelled).split(' ');
  const capital = writtenOut(words).replace(ABBREVIATIONS, (word) => word.toUpperCase());
  const written = WRITTEN.reduce((text, [from, to]) => text.replace(from, to), capital);
  const id = `${actor.prefix}-${slug(spelled)}`;
  const value = {
    id,
    titles: { en: `${written} of ${actor.phrase}` },
    of: actor.id,
    rank: rankOfTitle(words.join(' '), actor.isState),
  };
  return { id, record: { kind: 'office', value } };
}
