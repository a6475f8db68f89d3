import type { DocumentRow, NamedType } from '../../model/rows.ts';
import type { Fragment } from '../fragment.ts';
import type { Order } from '../page.ts';
import { documentList, documentRow } from './projections.ts';

/**
 * The documents in which a spelling occurs. A name has no id: its key is the owner's id and the
 * spelling, parted by a line feed, which neither can hold.
 */
export function documentsOfName(owner: NamedType): Fragment<DocumentRow> {
  return {
    name: `documentsOf${owner}Name`,
    from: owner,
    fromValue: "split(key, '\\n')[0]",
    pattern: "(parent)-[:NAMED]->(:Name {text: split(key, '\\n')[1]})-[:SPELLED_IN]->(d:Document)",
    distinct: 'd',
    columns: { document: documentList('d') },
    decode: (row) => documentRow(row['document']),
  };
}

export const nameKeyOf = (id: string, text: string): string => `${id}\n${text}`;

/** The order in which documents are listed; the pattern binds them as `d`. */
export const DOCUMENT_ORDER: Order = { name: 'PUBLISHED', key: 'd.order', direction: 'DESC' };
