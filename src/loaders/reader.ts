import DataLoader from 'dataloader';
import type { Fragment, Keyed } from '../graph/fragment.ts';
import type { Branch, Cut } from '../graph/nested.ts';
import { groupBy } from '../model/group-by.ts';
import type { PageItem } from '../model/page.ts';

/**
 * What belongs to things, by their keys: for many at once, or within the statement of what it belongs to. What was read
 * once in a request is not read again.
 */
export interface Reader<Result> {
  /** @param branches what is read with it; those of one list are read for all that are asked for at once */
  load(key: string, branches?: readonly Branch[]): Promise<Result>;
  /** What is read of each row. */
  readonly fragment: Fragment<unknown>;
  /** Itself as a part of another's statement, after which `load` finds it. */
  branch(branches: readonly Branch[]): Branch;
}

export type { Branch };

interface Reading<Row, Result> {
  readonly fragment: Fragment<Row>;
  readonly cut: Cut;
  /** All rows of all keys. */
  readonly read: (
    keys: readonly string[],
    branches: readonly Branch[],
  ) => Promise<readonly Keyed<PageItem<Row>>[]>;
  /** What a key's rows come to. */
  readonly resultOf: (rows: readonly PageItem<Row>[]) => Result;
}

const NO_BRANCHES: readonly Branch[] = [];

export function createReader<Row, Result>({
  fragment,
  cut,
  read,
  resultOf,
}: Reading<Row, Result>): Reader<Result> {
  const cacheMap = new Map<string, Promise<Result>>();
  const loaders = new Map<readonly Branch[], DataLoader<string, Result>>();
  const loaderOf = (branches: readonly Branch[]) => {
    const known = loaders.get(branches);
    if (known !== undefined) {
      return known;
    }
    const batch = async (keys: readonly string[]) => {
      const rows = groupBy(await read(keys, branches), ({ key }) => key);
      return keys.map((key) => resultOf((rows.get(key) ?? []).map(({ row }) => row)));
    };
    const loader = new DataLoader(batch, { cacheMap });
    loaders.set(branches, loader);
    return loader;
  };
  return {
    // Whoever asks for nothing more is in one batch with all others who do not.
    load: (key, branches = NO_BRANCHES) =>
      loaderOf(branches.length === 0 ? NO_BRANCHES : branches).load(key),
    fragment,
    branch: (branches) => ({
      fragment,
      cut,
      branches,
      onRows: (key, rows) => {
        if (!cacheMap.has(key)) {
          const items = rows.map((row) => ({
            orderKey: row['orderKey'],
            row: fragment.decode(row),
          }));
          cacheMap.set(key, Promise.resolve(resultOf(items)));
        }
      },
    }),
  };
}
