import type { Fault } from '../records.ts';
import type { UndoPlan } from './undo-plan.ts';

/** DRY_RUN: what a run without `--dry-run` would do now. */
export type UndoOutcome = 'UNDONE' | 'REFUSED' | 'DRY_RUN';

/** What taking a load back did, or would do. */
export interface UndoReport {
  readonly outcome: UndoOutcome;
  readonly load: string;
  readonly dataset: string;
  readonly removed: number;
  readonly restored: number;
  /** Each as `kind id`. */
  readonly records: {
    /** Those that the data set does not state any more. */
    readonly removed: readonly string[];
    /** Those that it states as before the load. */
    readonly restored: readonly string[];
  };
  readonly faults: readonly Fault[];
}

export function undoReportOf(
  { load, claims: { returns }, faults }: UndoPlan,
  outcome: UndoOutcome,
): UndoReport {
  const removed = returns.flatMap((one) =>
    one.removed === null || one.restored !== null ? [] : [nameOf(one.removed)],
  );
  const restored = returns.flatMap((one) => (one.restored === null ? [] : [nameOf(one.restored)]));
  return {
    outcome,
    load: load.id,
    dataset: load.dataset,
    removed: removed.length,
    restored: restored.length,
    records: { removed, restored },
    faults,
  };
}

function nameOf({ kind, id }: { readonly kind: string; readonly id: string }): string {
  return `${kind} ${id}`;
}
