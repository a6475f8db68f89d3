/** A participant in the published format. */
export interface MadeSeat {
  readonly person?: string;
  readonly office?: string;
  readonly group?: string;
  readonly as?: string;
  readonly for?: string;
  readonly role?: 'GUEST' | 'HOST';
}

/** Ids of the register stand apart from those of every other data set. */
export function idOfRow(row: string): string {
  return `us-travel/${row}`;
}
