/** A record is one thing: the longest of the project's own has 20 kB. */
export const MOST_RECORD_BYTES = 1_000_000;
