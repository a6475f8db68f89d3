import type { UndoReport } from '../ingest/undo/undo-report.ts';
import type { Io } from './io.ts';
import { faultText, sayLines } from './load-text.ts';

/** What taking a load back did, as a person reads it. */
export function sayUndo(report: UndoReport, { out, err }: Io): void {
  if (report.outcome === 'DRY_RUN') {
    sayLines(report.records.removed, out, (record) => `would remove  ${record}`);
    sayLines(report.records.restored, out, (record) => `would restore ${record}`);
  }
  sayUndoErrors(report, { err });
  out(summaryOf(report));
}

/** Only what speaks against it. */
export function sayUndoErrors({ faults }: UndoReport, { err }: Pick<Io, 'err'>): void {
  sayLines(faults, err, faultText);
}

function summaryOf({ outcome, load, dataset, removed, restored, faults }: UndoReport): string {
  const counts = `${removed} records removed, ${restored} as before it`;
  switch (outcome) {
    case 'UNDONE':
      return `Took back the load ${load} of ${dataset}: ${counts}.`;
    case 'DRY_RUN':
      return `Would take back the load ${load} of ${dataset}: ${counts}. Nothing was written.`;
    case 'REFUSED':
      return `Refused to take back the load ${load} of ${dataset}: ${faults.length} faults. Nothing was written.`;
  }
}
