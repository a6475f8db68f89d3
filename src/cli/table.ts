export type Cell = string | number | null;

/** Lines of text in columns: numbers right, the rest left, two spaces between. Null is an empty cell. */
export function tableLines(rows: readonly (readonly Cell[])[], indent = ''): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, at) => {
      widths[at] = Math.max(widths[at] ?? 0, textOf(cell).length);
    });
  }
  return rows.map((row) => {
    const cells = row.map((cell, at) => padded(cell, widths[at] ?? 0, isNumbers(rows, at)));
    return `${indent}${cells.join('  ')}`.trimEnd();
  });
}

/** A heading stands as its column does. */
function isNumbers(rows: readonly (readonly Cell[])[], at: number): boolean {
  return rows.some((row) => typeof row[at] === 'number');
}

function padded(cell: Cell, width: number, right: boolean): string {
  return right ? textOf(cell).padStart(width) : textOf(cell).padEnd(width);
}

function textOf(cell: Cell): string {
  return typeof cell === 'number' ? numberText(cell) : (cell ?? '');
}

/** `12,345`, the same on every machine. */
export function numberText(value: number): string {
  return value.toLocaleString('en-US');
}
