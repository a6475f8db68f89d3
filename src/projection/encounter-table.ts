import { growingInts } from './growing.ts';
import type { Tally } from './tally.ts';

/** What pairs of actors have with each other, a row each. */
export interface EncounterTable {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly meetings: Int32Array;
  readonly occasions: Int32Array;
  readonly undated: Int32Array;
  /** The first and the last date; -1 for none. */
  readonly first: Int32Array;
  readonly last: Int32Array;
}

export interface EncounterTableBuilder {
  /** Adds a row for each counterpart in the tally of an actor, and clears it. */
  addAll(actor: number, tally: Tally): void;
  taken(): EncounterTable;
}

export function createEncounterTable(): EncounterTableBuilder {
  const columns = {
    a: growingInts(),
    b: growingInts(),
    meetings: growingInts(),
    occasions: growingInts(),
    undated: growingInts(),
    first: growingInts(),
    last: growingInts(),
  };
  return {
    addAll: (actor, tally) => {
      for (const counterpart of tally.touched) {
        columns.a.push(actor);
        columns.b.push(counterpart);
        columns.meetings.push(tally.meetings(counterpart));
        columns.occasions.push(tally.occasions(counterpart));
        columns.undated.push(tally.undated(counterpart));
        columns.first.push(tally.first(counterpart));
        columns.last.push(tally.last(counterpart));
      }
      tally.clear();
    },
    taken: () => ({
      a: columns.a.taken(),
      b: columns.b.taken(),
      meetings: columns.meetings.taken(),
      occasions: columns.occasions.taken(),
      undated: columns.undated.taken(),
      first: columns.first.taken(),
      last: columns.last.taken(),
    }),
  };
}
