import type { Fragment } from '../fragment.ts';
import type { Statement } from '../statement.ts';

/** The id that a merged one leads to today, of the same kind; keys are as `person:kim-jong-woon`. */
export const formerIds: Fragment<string> = {
  name: 'formerIds',
  from: 'FormerId',
  fromKey: 'key',
  pattern: '(parent)-[:LEADS_TO]->(n)',
  columns: { id: 'n.id' },
  decode: (row) => row['id'],
};

/** The keys of all ids that were merged away. They are few, and all of them are wanted. */
export const formerKeys: Statement<undefined, string> = {
  name: 'formerKeys',
  text: 'MATCH (f:FormerId) RETURN f.key AS key',
  encode: () => ({}),
  decode: ({ key }) => key,
};
