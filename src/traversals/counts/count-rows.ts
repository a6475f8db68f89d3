import type { MeetingCountRow } from '../../model/meeting-counts.ts';

/** Keeps the rows with the greatest counts while all go by. */
export interface CountRows {
  offer(row: MeetingCountRow): void;
  /** Those kept, in the order in which they are shown, and whether there were more. */
  taken(): { readonly rows: readonly MeetingCountRow[]; readonly truncated: boolean };
}

/** How many times the limit may wait before the rows are cut again. */
const SLACK = 4;

export function createCountRows(limit: number): CountRows {
  let kept: MeetingCountRow[] = [];
  let offered = 0;
  const cut = () => {
    kept = kept.sort((a, b) => b.count - a.count || asShown(a, b)).slice(0, limit);
  };
  return {
    offer: (row) => {
      offered += 1;
      kept.push(row);
      if (kept.length > limit * SLACK) {
        cut();
      }
    },
    taken: () => {
      cut();
      return { rows: kept.sort(asShown), truncated: offered > limit };
    },
  };
}

/** The earlier first, then the more frequent, then by what they are; what is null comes last. */
function asShown(a: MeetingCountRow, b: MeetingCountRow): number {
  return (
    byValue(a.year, b.year) ||
    byValue(a.month, b.month) ||
    b.count - a.count ||
    byValue(a.kind, b.kind) ||
    byValue(a.status, b.status) ||
    byValue(a.state, b.state) ||
    byValue(a.place, b.place) ||
    byValue(a.person, b.person)
  );
}

function byValue<Value extends string | number>(a: Value | null, b: Value | null): number {
  if (a === b) {
    return 0;
  }
  if (a === null || b === null) {
    return a === null ? 1 : -1;
  }
  return a < b ? -1 : 1;
}
