import type { Fragment } from '../fragment.ts';

/** The id that a merged one leads to today, of the same kind; keys are as `person:kim-jong-woon`. */
export const formerIds: Fragment<string> = {
  name: 'formerIds',
  from: 'FormerId',
  fromKey: 'key',
  pattern: '(parent)-[:LEADS_TO]->(n)',
  columns: { id: 'n.id' },
  decode: (row) => row['id'],
};
