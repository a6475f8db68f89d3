import { GraphChangedError, NotFoundError } from '../errors.ts';
import type { RefKind } from '../model/ref.ts';

/**
 * What the view names is there, since both are written together; unless a load came between the
 * two statements of one request.
 *
 * @throws GraphChangedError
 */
export function thing<Row>(row: Row | null, named: string): Row {
  if (row === null) {
    throw new GraphChangedError(named);
  }
  return row;
}

/** The thing with an id that a list or a walk has named; no promise where it is kept. @throws GraphChangedError */
export function foundNow<Row>(
  loader: { load(id: string): Row | null | Promise<Row | null> },
  id: string,
): Row | Promise<Row> {
  const row = loader.load(id);
  return row instanceof Promise ? row.then((read) => thing(read, id)) : thing(row, id);
}

/**
 * What a reference has led to; a load may have taken it away since.
 *
 * @throws NotFoundError
 */
export function found<Row>(row: Row | null, ref: string, kinds: readonly RefKind[]): Row {
  if (row === null) {
    throw new NotFoundError(ref, kinds);
  }
  return row;
}
