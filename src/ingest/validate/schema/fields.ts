/**
 * Fields that several kinds of record share. A rule carries its code in `params`, and says itself
 * in JSON Schema where that has a word for it; none changes a value.
 */
import { z } from 'zod';
import { type DateInput, readDateField } from '../date-field.ts';
import { type Note, notesOnText, type TextRule } from '../text-rules.ts';

/** Ids become keys of an index, in which long values are refused. */
const MOST_ID_CHARACTERS = 128;
export const MOST_NAME_CHARACTERS = 300;
export const MOST_TITLE_CHARACTERS = 500;
export const MOST_NOTE_CHARACTERS = 2_000;
export const MOST_PARTICIPANTS = 500;
const MOST_LISTED = 1_000;

/** A refinement that reports notes; warnings are told apart again when issues become faults. */
export function noting<T>(notesOn: (value: T) => readonly Note[]) {
  return (value: T, context: z.RefinementCtx<T>): void => {
    for (const { level, code, message } of notesOn(value)) {
      context.addIssue({ code: 'custom', message, params: { level, code } });
    }
  };
}

/** A mapping whose fields are all known: a slip in an optional field would otherwise be lost. */
export function mapping<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const known = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: ({ code }) =>
      code === 'unrecognized_keys' ? `is no field here; the fields are: ${known}` : undefined,
  });
}

export function text(rule: TextRule, description: string) {
  return z
    .string()
    .superRefine(noting((value: string) => notesOnText(value, rule)))
    .meta({ description, minLength: 1, maxLength: rule.most });
}

export function id(description: string) {
  return z
    .string()
    .superRefine(noting(notesOnId))
    .meta({ description, minLength: 1, maxLength: MOST_ID_CHARACTERS });
}

function notesOnId(value: string): readonly Note[] {
  return notesOnText(value, { most: MOST_ID_CHARACTERS }).map((note) => ({
    ...note,
    code: ID_CODES.get(note.code) ?? note.code,
  }));
}

const ID_CODES: ReadonlyMap<string, string> = new Map([
  ['TEXT_EMPTY', 'ID_EMPTY'],
  ['TEXT_TOO_LONG', 'ID_TOO_LONG'],
]);

/** One value, or a list of them. */
export function oneOrMany<T extends z.ZodType>(item: T) {
  return z.union([item, list(item)]);
}

export function list<T extends z.ZodType>(item: T) {
  return z.array(item).max(MOST_LISTED);
}

const language = z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);

export function byLanguage<T extends z.ZodType>(value: T, description: string) {
  return z.record(language, value).meta({ description });
}

export const LANGUAGE_RULE = 'must be a language as an RFC 5646 tag, such as ar, en or zh-Hant';

export const languageField = z
  .string()
  .superRefine(
    noting((value: string) =>
      language.safeParse(value).success
        ? []
        : [{ level: 'error', code: 'LANGUAGE', message: LANGUAGE_RULE }],
    ),
  )
  .meta({ description: 'A language as an RFC 5646 tag: ar, en, zh-Hant.' });

const notesOnDate = (value: DateInput): readonly Note[] => readDateField(value).notes;

export const dateText = z.string().superRefine(noting(notesOnDate));

export const dateField = z
  .union([dateText, z.array(z.string()).min(1).max(MOST_LISTED).superRefine(noting(notesOnDate))])
  .meta({
    description:
      'A date as EDTF (levels 0 and 1, and sets): 2024-01-16, 2024-01, 2024-06-18/2024-06-19, 1984~. ' +
      'A list is one of these days.',
  });

export const titles = byLanguage(
  text({ most: MOST_TITLE_CHARACTERS, letters: true }, 'The title in this language.'),
  'Titles by language.',
);
