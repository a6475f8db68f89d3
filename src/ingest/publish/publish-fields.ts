/** Fields that several kinds of record share, as the published format writes them. */
import type { LocalText, StatedName } from '../../model/stated.ts';
import { usualNameKind } from '../validate/normalise-fields.ts';

/** What a record leaves out is undefined, which JSON does not write. */
export function given<Value>(value: Value | null): Value | undefined {
  return value ?? undefined;
}

/** Nothing, one value by itself, or a list. */
export function oneOrMany<Value>(values: readonly Value[]): Value | readonly Value[] | undefined {
  const [only] = values;
  return values.length > 1 ? values : only;
}

export function listOrNothing<Value>(values: readonly Value[]): readonly Value[] | undefined {
  return values.length === 0 ? undefined : values;
}

/** Texts by language; nothing where there are none. */
export function byLanguage(texts: readonly LocalText[]): object | undefined {
  return texts.length === 0
    ? undefined
    : Object.fromEntries(texts.map(({ language, text }) => [language, text]));
}

/** Names by language, in the order in which the languages came. */
export function publishedNames(names: readonly StatedName[]): object {
  const languages = new Map<string, StatedName[]>();
  for (const name of names) {
    languages.set(name.language, [...(languages.get(name.language) ?? []), name]);
  }
  return Object.fromEntries(
    [...languages].map(([language, spellings]) => [
      language,
      oneOrMany(spellings.map(publishedName)),
    ]),
  );
}

/** A bare text where it is of the kind that its place gives it. */
function publishedName({ text, kind, documents }: StatedName, at: number): string | object {
  const isUsual = kind === usualNameKind(at);
  return isUsual && documents.length === 0
    ? text
    : { text, kind: isUsual ? undefined : kind, documents: listOrNothing(documents) };
}
