import type { Statement } from '../statement.ts';

/** The cheapest question that only a working database answers. */
export const ping: Statement<undefined, true> = {
  name: 'ping',
  text: 'RETURN true AS answers',
  encode: () => ({}),
  decode: () => true,
};
