/** Where the rows of a kind of file stand, by the root element that tells the kind. */
export interface RowPlace {
  readonly row: string;
  /** How many elements are open around a row. */
  readonly depth: number;
  /** Whether nothing but rows may stand there. */
  readonly only: boolean;
}

const PLACES: ReadonlyMap<string, RowPlace | null> = new Map([
  ['trips', { row: 'trip', depth: 1, only: true }],
  ['visits', { row: 'visit', depth: 1, only: true }],
  ['presidents', { row: 'president', depth: 1, only: false }],
  ['principal-position', { row: 'principal', depth: 2, only: false }],
  // Codes of roles: nothing to read.
  ['code-table', null],
]);

/** Null for a kind of file without rows, undefined for one that is unknown. */
export function placeOf(root: string): RowPlace | null | undefined {
  return PLACES.get(root);
}

export const KNOWN_ROOTS: readonly string[] = [...PLACES.keys()];
