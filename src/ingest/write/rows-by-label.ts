import type { AggregateRow, ViewRows } from '../../graph/view-shape.ts';
import { groupBy } from '../../model/group-by.ts';

/** Rows that are all there already. */
export function rowsByLabel(rows: readonly AggregateRow[]): ViewRows {
  const byLabel = groupBy(rows, ({ label }) => label);
  return { size: rows.length, of: (label) => byLabel.get(label) ?? [] };
}
