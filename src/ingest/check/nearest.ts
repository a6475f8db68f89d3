/** How many letters two ids may differ in to be taken for a slip of the keyboard. */
const MOST_EDITS = 2;

/** The known id nearest to a mistyped one, or null where none is near. Linear in what is known. */
export function nearestId(wanted: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.min(MOST_EDITS, Math.ceil(wanted.length / 4)) + 1;
  for (const id of known) {
    const distance = id === wanted ? 0 : editDistance(wanted, id, least);
    if (distance < least) {
      best = id;
      least = distance;
    }
  }
  return best;
}

/** Levenshtein distance, given up once it reaches `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) {
    return limit;
  }
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const letter of a) {
    row = nextRow(row, letter, b);
    if (Math.min(...row) >= limit) {
      return limit;
    }
  }
  return row.at(-1) ?? limit;
}

function nextRow(above: readonly number[], letter: string, b: string): number[] {
  const row = [(above[0] ?? 0) + 1];
  for (let column = 1; column < above.length; column++) {
    const replaced = (above[column - 1] ?? 0) + (letter === b[column - 1] ? 0 : 1);
    row.push(Math.min((above[column] ?? 0) + 1, (row[column - 1] ?? 0) + 1, replaced));
  }
  return row;
}
