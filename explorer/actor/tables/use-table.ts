import { useQuery } from '../../address/use-query.ts';
import { type PageArguments, pageArguments } from '../../parts/pager.tsx';
import type { Sorting } from '../../parts/sortable-head.tsx';

/** The tables that are sorted and leafed through, as the address names them. */
export type TableName = (typeof TABLES)[number];
const TABLES = ['met', 'states', 'beside', 'meetings'] as const;

/** What begins anew where other meetings count: a cursor holds for one list only. */
export const PAGED: readonly string[] = TABLES.flatMap((name) => [
  `${name}.after`,
  `${name}.before`,
]);

const ROWS = 15;

/** How a table is sorted and where in it one is, and how to change both. */
export interface Table<Field extends string> {
  readonly sorting: Sorting<Field>;
  readonly page: PageArguments;
  readonly sort: (sorting: Sorting<Field>) => void;
  readonly go: (page: { readonly after: string | null; readonly before: string | null }) => void;
}

/** The address says `met.sort=NAME.ASC` and `met.after=…`; what is usual it leaves out. */
export function useTable<Field extends string>(
  name: TableName,
  fields: readonly Field[],
  usual: Sorting<Field>,
): Table<Field> {
  const [query, change] = useQuery();
  const of = (what: string) => `${name}.${what}`;
  return {
    sorting: sortingOf(query.one(of('sort')), fields) ?? usual,
    page: pageArguments(ROWS, query.one(of('after')), query.one(of('before'))),
    sort: ({ field, direction }) => {
      const isUsual = field === usual.field && direction === usual.direction;
      change({
        [of('sort')]: isUsual ? null : `${field}.${direction}`,
        [of('after')]: null,
        [of('before')]: null,
      });
    },
    go: ({ after, before }) => change({ [of('after')]: after, [of('before')]: before }),
  };
}

function sortingOf<Field extends string>(
  text: string | null,
  fields: readonly Field[],
): Sorting<Field> | null {
  const [told, direction] = text?.split('.') ?? [];
  const field = fields.find((one) => one === told);
  return field === undefined ? null : { field, direction: direction === 'ASC' ? 'ASC' : 'DESC' };
}
