/**
 * Counts what one actor has with each of the others. Meetings must be added occasion by occasion:
 * then one number for each counterpart is enough to count distinct ones.
 */
export interface Tally {
  /** @param date -1 for none */
  add(actor: number, occasion: number, date: number): void;
  /** The counterparts, in the order in which they came. */
  readonly touched: readonly number[];
  readonly meetings: Int32Array;
  readonly occasions: Int32Array;
  readonly undated: Int32Array;
  /** The first and the last date; -1 for none. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Makes it ready for the next sum; costs what was touched. */
  clear(): void;
}

export function createTally(actors: number): Tally {
  const touched: number[] = [];
  const meetings = new Int32Array(actors);
  const occasions = new Int32Array(actors);
  const undated = new Int32Array(actors);
  const first = new Int32Array(actors).fill(-1);
  const last = new Int32Array(actors).fill(-1);
  const lastOccasion = new Int32Array(actors).fill(-1);
  const addDate = (actor: number, date: number) => {
    if (date < 0) {
      undated[actor] = (undated[actor] ?? 0) + 1;
      return;
    }
    const earliest = first[actor] ?? -1;
    if (earliest < 0 || date < earliest) {
      first[actor] = date;
    }
    if (date > (last[actor] ?? -1)) {
      last[actor] = date;
    }
  };
  return {
    touched,
    meetings,
    occasions,
    undated,
    first,
    last,
    add: (actor, occasion, date) => {
      const before = meetings[actor] ?? 0;
      if (before === 0) {
        touched.push(actor);
      }
      meetings[actor] = before + 1;
      if (lastOccasion[actor] !== occasion) {
        lastOccasion[actor] = occasion;
        occasions[actor] = (occasions[actor] ?? 0) + 1;
      }
      addDate(actor, date);
    },
    clear: () => {
      for (const actor of touched) {
        meetings[actor] = 0;
        occasions[actor] = 0;
        undated[actor] = 0;
        first[actor] = -1;
        last[actor] = -1;
        lastOccasion[actor] = -1;
      }
      touched.length = 0;
    },
  };
}
