import type { ClaimRow, DatasetRow } from '../graph/cypher/claims.ts';
import type { Gathered } from './gather.ts';
import type { LoadPlan } from './load-plan.ts';
import type { Fault } from './records.ts';
import type { FileCount } from './report/file-counts.ts';
import type { FindingCount } from './report/findings.ts';
import { countKinds, type KindCount } from './report/kind-counts.ts';
import type { Conflict } from './write/conflicts.ts';

/** DRY_RUN: what a run without `--dry-run` would do now. */
export type LoadOutcome = 'DONE' | 'UNCHANGED' | 'REFUSED' | 'DRY_RUN';

/** What a load did, or would do, in records. */
export interface LoadReport {
  readonly outcome: LoadOutcome;
  readonly dataset: DatasetRow;
  /** Id of the load in the graph; null for a run that changed nothing. */
  readonly load: string | null;
  readonly read: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly retracted: number;
  /** Rows left out, and faulty records. */
  readonly refused: number;
  readonly files: readonly FileCount[];
  readonly kinds: readonly KindCount[];
  /** What rules find once the load is done; null where it is refused. */
  readonly findings: readonly FindingCount[] | null;
  /** Each as `kind id`; made when they are asked for, since there may be millions. */
  readonly records: {
    readonly created: readonly string[];
    readonly changed: readonly string[];
    readonly retracted: readonly string[];
  };
  readonly conflicts: readonly Conflict[];
  readonly faults: readonly Fault[];
  /** The first rows of a register that were left out, each with the reason. */
  readonly leftOut: readonly Fault[];
  /** How many rows were left out. */
  readonly leftOutCount: number;
}

export interface Ending {
  readonly outcome: LoadOutcome;
  readonly load?: string | null;
  readonly findings?: readonly FindingCount[] | null;
}

/** @param ending how the load of the plan ended, or would end */
export function reportOf(
  {
    dataset,
    difference,
    conflicts,
    faults,
  }: Pick<LoadPlan, 'dataset' | 'difference' | 'conflicts' | 'faults'>,
  gathered: Gathered,
  { outcome, load = null, findings = null }: Ending,
): LoadReport {
  const { read, files, leftOut, leftOutCount } = gathered;
  const { created, changed, unchanged, retracted } = difference;
  const errors = faults.filter(({ level }) => level === 'error');
  return {
    outcome,
    dataset,
    load,
    read,
    created: created.length,
    changed: changed.length,
    unchanged: unchanged.length,
    retracted: retracted.length,
    refused: new Set(errors.map(recordOfFault)).size + leftOutCount,
    files,
    kinds: countKinds(gathered, difference),
    findings,
    records: {
      get created() {
        return created.map(nameOf);
      },
      get changed() {
        return changed.map(nameOf);
      },
      get retracted() {
        // The graph gives them in no order.
        return retracted.map(nameOf).sort();
      },
    },
    conflicts,
    faults,
    leftOut,
    leftOutCount,
  };
}

function nameOf({ kind, id }: ClaimRow): string {
  return `${kind} ${id}`;
}

/** Faults of one record count as one refusal. Only in lists do fields tell records apart. */
function recordOfFault({ file, field, line }: Fault): string {
  const [record = ''] = field.split('.');
  return `${file} ${record.includes('[') ? record : line}`;
}
