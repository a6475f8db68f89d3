/**
 * Counts what one actor has with each of the others. Meetings must be added occasion by occasion:
 * then one number for each counterpart is enough to count distinct ones.
 */
export interface Tally {
  /** @param date -1 for none */
  add(actor: number, occasion: number, date: number): void;
  /** The counterparts, in the order in which they came. */
  readonly touched: readonly number[];
  meetings(actor: number): number;
  occasions(actor: number): number;
  undated(actor: number): number;
  /** The first and the last date; -1 for none. */
  first(actor: number): number;
  last(actor: number): number;
  /** Makes it ready for the next sum; costs what was touched. */
  clear(): void;
}

// All that belongs to one counterpart lies side by side: its numbers are used together, and those
// of twenty thousand do not fit the nearest cache.
const WIDTH = 8;
const [MEETINGS, OCCASIONS, LATEST_OCCASION, UNDATED, FIRST, LAST] = [0, 1, 2, 3, 4, 5] as const;

export function createTally(actors: number): Tally {
  const touched: number[] = [];
  const cells = new Int32Array(actors * WIDTH);
  const cell = (actor: number, column: number) => cells[actor * WIDTH + column] ?? 0;
  const addDate = (at: number, date: number) => {
    if (date < 0) {
      cells[at + UNDATED] = (cells[at + UNDATED] ?? 0) + 1;
      return;
    }
    // Dates are kept as one more than they are, so that zeros are an empty tally.
    const first = cells[at + FIRST] ?? 0;
    if (first === 0 || date + 1 < first) {
      cells[at + FIRST] = date + 1;
    }
    if (date + 1 > (cells[at + LAST] ?? 0)) {
      cells[at + LAST] = date + 1;
    }
  };
  return {
    touched,
    add: (actor, occasion, date) => {
      const at = actor * WIDTH;
      const before = cells[at + MEETINGS] ?? 0;
      if (before === 0) {
        touched.push(actor);
      }
      cells[at + MEETINGS] = before + 1;
      if (cells[at + LATEST_OCCASION] !== occasion + 1) {
        cells[at + LATEST_OCCASION] = occasion + 1;
        cells[at + OCCASIONS] = (cells[at + OCCASIONS] ?? 0) + 1;
      }
      addDate(at, date);
    },
    meetings: (actor) => cell(actor, MEETINGS),
    occasions: (actor) => cell(actor, OCCASIONS),
    undated: (actor) => cell(actor, UNDATED),
    first: (actor) => cell(actor, FIRST) - 1,
    last: (actor) => cell(actor, LAST) - 1,
    clear: () => {
      for (const actor of touched) {
        cells.fill(0, actor * WIDTH, (actor + 1) * WIDTH);
      }
      touched.length = 0;
    },
  };
}
