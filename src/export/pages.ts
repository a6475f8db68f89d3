import { GraphChangedError } from '../errors.ts';
import type { Loaders } from '../loaders/loaders.ts';
import type { Listing } from '../model/page.ts';

/** Gives a fresh set of loaders: a set remembers all that it ever read. */
export type OpenLoaders = () => Loaders;

/** What an export reads, and what it makes of it. */
export interface ListSource<Row, Shown> {
  readonly list: (loaders: Loaders) => Promise<Listing<Row>>;
  /** Makes a page; what belongs to its rows is read for all of them at once. */
  readonly show: (rows: readonly Row[], loaders: Loaders) => Promise<readonly Shown[]>;
}

/** How many rows are read at once. */
const PAGE = 100;
/** How many pages one set of loaders reads, and so how much is remembered at a time. */
const PAGES_OF_SET = 10;
/** How often a page is read again because a load came between its statements. */
const MOST_TRIES = 3;

interface ShownPage<Shown> {
  readonly shown: readonly Shown[];
  /** The key of its last row; null where the list has none. */
  readonly last: string | null;
  readonly more: boolean;
}

/**
 * All rows of a list, page by page, as they are asked for. What is remembered does not grow with the
 * list. A load meanwhile shifts no page: keys are compared, nothing is skipped over.
 *
 * @throws whatever the list's arguments and the database lead to, on the first page or later.
 */
export async function* pagesOf<Row, Shown>(
  open: OpenLoaders,
  source: ListSource<Row, Shown>,
): AsyncGenerator<readonly Shown[]> {
  let after: string | null = null;
  let more = true;
  let tries = 1;
  while (more) {
    try {
      for await (const page of pagesOfSet(open(), source, after)) {
        yield page.shown;
        after = page.last;
        more = page.more;
        tries = 1;
      }
    } catch (error) {
      if (!(error instanceof GraphChangedError) || tries === MOST_TRIES) {
        throw error;
      }
      tries += 1;
    }
  }
}

async function* pagesOfSet<Row, Shown>(
  loaders: Loaders,
  { list, show }: ListSource<Row, Shown>,
  start: string | null,
): AsyncGenerator<ShownPage<Shown>> {
  const listing = await list(loaders);
  let after = start;
  for (let count = 0; count < PAGES_OF_SET; count += 1) {
    const { items, more } = await listing.page({
      after,
      before: null,
      limit: PAGE,
      backwards: false,
    });
    const shown = await show(
      items.map(({ row }) => row),
      loaders,
    );
    after = items.at(-1)?.orderKey ?? after;
    yield { shown, last: after, more };
    if (!more) {
      return;
    }
  }
}
