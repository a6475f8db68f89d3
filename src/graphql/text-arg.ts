import { builder } from './builder.ts';

/** The argument of lists that are narrowed by a part of a name. */
export const textArgs = builder.args((t) => ({
  text: t.string({
    description: 'Only what has a spelling that holds this text; accents, hamza and case aside.',
  }),
}));
