import { builder } from './builder.ts';

/** The argument of every field that is a name or a text in words. */
export const languageArgs = builder.args((t) => ({
  language: t.field({
    type: 'Language',
    description: 'The language wanted; else that of Accept-Language, else English.',
  }),
}));
