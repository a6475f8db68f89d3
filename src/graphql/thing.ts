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

/** The thing with an id that a list or a walk has named. @throws GraphChangedError */
export async function foundNow<Row>(
  loader: { load(id: string): Promise<Row | null> },
  id: string,
): Promise<Row> {
  return thing(await loader.load(id), id);
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
