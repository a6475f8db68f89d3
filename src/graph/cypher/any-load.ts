import type { Statement } from '../statement.ts';

/** One row where anything was ever loaded, else none. */
export const anyLoad: Statement<undefined, string> = {
  name: 'anyLoad',
  text: "MATCH (load:Load) WHERE load.id >= '' RETURN load.id AS id LIMIT 1",
  encode: () => ({}),
  decode: ({ id }) => String(id),
};
