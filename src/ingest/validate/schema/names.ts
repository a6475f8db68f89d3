import { z } from 'zod';
import { notesOnScript } from '../text-scripts.ts';
import { byLanguage, id, list, MOST_NAME_CHARACTERS, mapping, oneOrMany, text } from './fields.ts';

const nameText = text({ most: MOST_NAME_CHARACTERS, letters: true }, 'A spelling of the name.');

const name = z.union([
  nameText,
  mapping({
    text: nameText,
    kind: z.enum(['PRIMARY', 'ALIAS', 'FORMER', 'WEAK']).nullish().meta({
      description:
        'The first of a language is PRIMARY unless said, the others ALIAS. A WEAK name is found, never used to merge.',
    }),
    documents: list(id('A document in which this spelling occurs.')).nullish(),
  }),
]);

/** Names of a person, state, organization or place. */
export const names = byLanguage(
  oneOrMany(name),
  'Names by language: a text, a list of which the first is primary, or { text, kind, documents }.',
).superRefine((value, context) => {
  for (const [language, given] of Object.entries(value)) {
    (Array.isArray(given) ? given : [given]).forEach((spelling, at) => {
      const written = typeof spelling === 'string' ? spelling : spelling.text;
      const path = Array.isArray(given) ? [language, at] : [language];
      for (const { message, ...params } of notesOnScript(language, written)) {
        context.addIssue({ code: 'custom', message, path, params });
      }
    });
  }
});
