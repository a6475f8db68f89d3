import type { GraphStreamer } from '../graph/run.ts';
import type { Statement } from '../graph/statement.ts';

/** All rows of a statement that may give more than a question has time for. */
export async function allOf<Params, Row>(
  graph: GraphStreamer,
  statement: Statement<Params, Row>,
  params: Params,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  await graph.each(statement, params, (row) => rows.push(row));
  return rows;
}
