import { builder } from './builder.ts';

/** The argument of every field that looks up one thing. */
export const refArgs = builder.args((t) => ({
  ref: t.string({
    required: true,
    description:
      'A global ID, a record id, an ISO 3166 code in capitals or an exact name, tried in this order.',
  }),
}));
