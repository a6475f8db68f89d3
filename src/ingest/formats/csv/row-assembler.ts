/** A row as it stands in the file, which may be several lines where a cell has line breaks. */
export type AssembledRow =
  | { readonly line: number; readonly text: string; readonly cells: readonly string[] | null }
  /** No row begins here that can be read; the next line may begin one. */
  | { readonly line: number; readonly problem: string };

interface Line {
  readonly line: number;
  readonly text: string;
}

export interface AssemblerOptions {
  /** Null: cells are never quoted, and every line is a row. */
  readonly quote: string | null;
  readonly mostCharacters: number;
  /** The cells of a row of several lines; null where it is none. */
  readonly cellsOf: (text: string) => readonly string[] | null;
}

export interface RowAssembler {
  take(line: Line): readonly AssembledRow[];
  /** What is open cannot be closed any more. */
  end(): readonly AssembledRow[];
}

/**
 * Puts lines together to rows. A row ends with its line unless a quote is open, that is, while it has an
 * odd number of quotes. A quote that is never closed, or closed by one that belongs to another row, costs
 * the line where it stands and no other: the lines behind it are read again by themselves. Each line is
 * read at most twice, since only lines with an odd number of quotes open or close anything.
 */
export function createRowAssembler({
  quote,
  mostCharacters,
  cellsOf,
}: AssemblerOptions): RowAssembler {
  let open: Line[] = [];
  let length = 0;

  const take = (line: Line): readonly AssembledRow[] => {
    const isOdd = quote !== null && hasOdd(line.text, quote);
    if (open.length === 0 && !isOdd) {
      return [{ ...line, cells: null }];
    }
    open.push(line);
    length += line.text.length + 1;
    if (open.length > 1 && isOdd) {
      return closed();
    }
    return length > mostCharacters ? givenUp() : [];
  };

  const closed = (): readonly AssembledRow[] => {
    const text = open.map((line) => line.text).join('\n');
    const cells = cellsOf(text);
    const [first] = open;
    if (cells === null || first === undefined) {
      return givenUp();
    }
    reset();
    return [{ line: first.line, text, cells }];
  };

  const givenUp = (): readonly AssembledRow[] => {
    const [first, ...rest] = open;
    reset();
    if (first === undefined) {
      return [];
    }
    const problem = 'must close each quote that it opens';
    return [{ line: first.line, problem }, ...rest.flatMap(take)];
  };

  const reset = () => {
    open = [];
    length = 0;
  };

  const end = (): readonly AssembledRow[] => {
    const rows: AssembledRow[] = [];
    while (open.length > 0) {
      rows.push(...givenUp());
    }
    return rows;
  };

  return { take, end };
}

function hasOdd(text: string, quote: string): boolean {
  let isOdd = false;
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    isOdd = !isOdd;
  }
  return isOdd;
}
