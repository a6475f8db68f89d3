/** Which part of an ordered list is wanted: at most `limit` rows strictly between two keys. */
export interface PageWindow {
  /** Order keys, both left out themselves; null: no bound. */
  readonly after: string | null;
  readonly before: string | null;
  readonly limit: number;
  /** True: the last rows before the end; they still come in the list's own direction. */
  readonly backwards: boolean;
}

export interface PageItem<Row> {
  /** Where the row stands in the list; unique within it. */
  readonly orderKey: string;
  readonly row: Row;
}

export interface Page<Row> {
  readonly items: readonly PageItem<Row>[];
  /** Whether the list goes on beyond the page, in the direction in which it was read. */
  readonly more: boolean;
}

/** An ordered list that is read page by page. Nothing is read before a method is called. */
export interface Listing<Row> {
  /** Names the order, so that a cursor of one order is refused by another. */
  readonly order: string;
  page(window: PageWindow): Promise<Page<Row>>;
  totalCount(): Promise<number>;
  /** How many of all have no date; 0 where the rows are not meetings. */
  undatedCount(): Promise<number>;
}
