import type { z } from 'zod';
import { notesOnUrl } from '../url-rule.ts';
import {
  dateField,
  id,
  languageField,
  MOST_NOTE_CHARACTERS,
  MOST_TITLE_CHARACTERS,
  mapping,
  noting,
  oneOrMany,
  text,
} from './fields.ts';

const url = text({ most: MOST_NOTE_CHARACTERS }, 'Where a reader finds it: http or https.')
  .superRefine(noting(notesOnUrl))
  .meta({ format: 'uri' });

export const document = mapping({
  id: id('Id of the document.'),
  title: text({ most: MOST_TITLE_CHARACTERS }, 'The title as printed.').nullish(),
  publisher: text({ most: MOST_TITLE_CHARACTERS }, 'Who published it.').nullish(),
  agency: oneOrMany(
    text({ most: MOST_TITLE_CHARACTERS }, 'An agency that it copies or quotes as a whole.'),
  ).nullish(),
  language: languageField.nullish(),
  publishedOn: dateField.nullish(),
  publishedOnNote: text(
    { most: MOST_NOTE_CHARACTERS, lines: true },
    'From what the date was inferred, where the document does not print it.',
  ).nullish(),
  url: url.nullish(),
  copyOf: id('The document of which this is a copy.').nullish(),
}).meta({ id: 'document', description: 'Something published, from which facts are taken.' });

export type DocumentInput = z.infer<typeof document>;
