import { useWords } from '../words/use-words.ts';

/** By what a table is sorted, as the service names it. */
export interface Sorting<Field extends string> {
  readonly field: Field;
  readonly direction: 'ASC' | 'DESC';
}

interface SortableHeadProps<Field extends string> {
  readonly field: Field;
  readonly text: string;
  readonly sorting: Sorting<Field>;
  /** The direction in which the column is sorted first. */
  readonly first?: 'ASC' | 'DESC';
  readonly sort: (sorting: Sorting<Field>) => void;
}

/** The head of a column by which its table can be sorted; pressed again, the other way round. */
export function SortableHead<Field extends string>({
  field,
  text,
  sorting,
  first = 'DESC',
  sort,
}: SortableHeadProps<Field>) {
  const { words } = useWords();
  const isSorted = sorting.field === field;
  const other = sorting.direction === 'ASC' ? 'DESC' : 'ASC';
  return (
    <th scope="col" aria-sort={isSorted ? ARIA[sorting.direction] : undefined}>
      <button
        type="button"
        class="sort"
        title={words.table.sortBy(text)}
        onClick={() => sort({ field, direction: isSorted ? other : first })}
      >
        {text}
        <span aria-hidden="true">{isSorted ? ARROWS[sorting.direction] : '↕'}</span>
      </button>
    </th>
  );
}

const ARIA = { ASC: 'ascending', DESC: 'descending' } as const;
const ARROWS = { ASC: '↑', DESC: '↓' } as const;
