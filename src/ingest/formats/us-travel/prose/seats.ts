import type { Mention } from './reading.ts';

/** One entry of a list of people: somebody named, or a collective or an office without a name. */
export interface Seat {
  readonly person: Mention | null;
  readonly group: string | null;
  /** The state or organization that the text tells; null: it tells none. */
  readonly of: string | null;
  readonly american: boolean;
}

/** A list, with the token behind it. */
export interface SeatList {
  readonly seats: readonly Seat[];
  readonly to: number;
}
