import { useWords } from '../words/use-words.ts';

/** Where a page stands in its list, as Relay tells it. */
export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** Which page of a list is wanted, for the arguments of its connection. */
export interface PageArguments {
  readonly first?: number;
  readonly after?: string | null;
  readonly last?: number;
  readonly before?: string | null;
}

/** The page behind a cursor, or the one before it; without either the first. */
export function pageArguments(
  size: number,
  after: string | null,
  before: string | null,
): PageArguments {
  return before === null ? { first: size, after } : { last: size, before };
}

interface PagerProps {
  readonly pageInfo: PageInfo;
  /** Of what list these are the pages. */
  readonly label: string;
  readonly go: (page: { readonly after: string | null; readonly before: string | null }) => void;
}

/** Ways to the next page and the one before; nothing where all is shown. */
export function Pager({ pageInfo, label, go }: PagerProps) {
  const { words } = useWords();
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = pageInfo;
  if (!hasNextPage && !hasPreviousPage) {
    return null;
  }
  return (
    <nav class="pager" aria-label={`${words.table.pages}: ${label}`}>
      <button
        type="button"
        disabled={!hasPreviousPage}
        onClick={() => go({ after: null, before: startCursor })}
      >
        {words.table.previous}
      </button>
      <button
        type="button"
        disabled={!hasNextPage}
        onClick={() => go({ after: endCursor, before: null })}
      >
        {words.table.next}
      </button>
    </nav>
  );
}
