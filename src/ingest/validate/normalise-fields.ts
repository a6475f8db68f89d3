/** Shorthand that several kinds of record share, written out. */
import type { LocalText, NameKind, StatedName } from '../../model/stated.ts';
import { type DateInput, edtfOf } from './date-field.ts';
import { keptText } from './text-rules.ts';

type Maybe<T> = T | null | undefined;

export function maybeText(text: Maybe<string>): string | null {
  return isGiven(text) ? keptText(text) : null;
}

export function maybeDate(date: Maybe<DateInput>): string | null {
  return isGiven(date) ? edtfOf(date) : null;
}

/** A text or a list of texts as a list. */
export function texts(given: Maybe<string | readonly string[]>): readonly string[] {
  return many(given).map(keptText);
}

export function many<T>(given: Maybe<T | readonly T[]>): readonly T[] {
  if (!isGiven(given)) {
    return [];
  }
  return isList(given) ? given : [given];
}

export function isGiven<T>(value: Maybe<T>): value is T {
  return value !== null && value !== undefined;
}

function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}

type NameInput =
  | string
  | {
      readonly text: string;
      readonly kind?: Maybe<NameKind>;
      readonly documents?: Maybe<readonly string[]>;
    };
type NamesInput = Readonly<Record<string, NameInput | readonly NameInput[]>>;

/** The first name of a language is primary unless it says otherwise, the others are aliases. */
export function usualNameKind(at: number): NameKind {
  return at === 0 ? 'PRIMARY' : 'ALIAS';
}

export function namesOf(given: Maybe<NamesInput>): readonly StatedName[] {
  return Object.entries(given ?? {}).flatMap(([language, names]) =>
    many(names).map((name, at): StatedName => {
      const usual = usualNameKind(at);
      return typeof name === 'string'
        ? { language, text: keptText(name), kind: usual, documents: [] }
        : {
            language,
            text: keptText(name.text),
            kind: name.kind ?? usual,
            documents: texts(name.documents),
          };
    }),
  );
}

export function localTexts(given: Maybe<Readonly<Record<string, string>>>): readonly LocalText[] {
  return Object.entries(given ?? {}).map(([language, text]) => ({
    language,
    text: keptText(text),
  }));
}
