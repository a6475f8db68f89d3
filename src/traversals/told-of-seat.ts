import { GraphChangedError } from '../errors.ts';
import type { AheadListing } from '../loaders/batch.ts';
import type { PageWindow } from '../model/page.ts';

/** A row of which records tell more than the projection does. */
interface Told<Telling> {
  readonly told: () => Telling | Promise<Telling>;
}

/**
 * What records tell of one row of a page, read in the database for the whole page.
 *
 * @param read the same list in the database
 * @throws GraphChangedError where a load took the row away since the projection was read.
 */
export async function toldOfSeat<Telling>(
  read: AheadListing<Told<Telling>>,
  window: PageWindow,
  orderKey: string,
): Promise<Telling> {
  const { items } = await read.page(window);
  const found = items.find((item) => item.orderKey === orderKey);
  if (found === undefined) {
    throw new GraphChangedError(`the seat ${orderKey}`);
  }
  return found.row.told();
}
