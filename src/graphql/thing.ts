/**
 * What the view names must be there, since both are written together; that it is not is a fault of
 * ours, which the caller sees as an unexpected error.
 */
export function thing<Row>(row: Row | null, named: string): Row {
  if (row === null) {
    throw new Error(`The view names ${named}, but holds no such thing.`);
  }
  return row;
}
