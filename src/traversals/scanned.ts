import type { Listing, PageItem, PageWindow } from '../model/page.ts';

/** One page of a list that had to be looked through as a whole. */
export interface Scan<Row> {
  readonly items: readonly PageItem<Row>[];
  readonly more: boolean;
  /** How many rows there are on all pages. */
  readonly total: number;
}

const NOTHING: PageWindow = { after: null, before: null, limit: 0, backwards: false };

/** A list of which every page is found by looking at all rows, so that its total comes with it. */
export function scanned<Row>(
  order: string,
  scan: (window: PageWindow) => Promise<Scan<Row>>,
): Listing<Row> {
  let latest: Promise<Scan<Row>> | undefined;
  return {
    order,
    page: (window) => {
      latest = scan(window);
      return latest;
    },
    totalCount: async () => {
      // A page that is asked for beside the total is asked for in the same turn.
      await Promise.resolve();
      latest ??= scan(NOTHING);
      return (await latest).total;
    },
    undatedCount: () => Promise.resolve(0),
  };
}
