import type { ClaimRow, DatasetRow } from '../graph/cypher/claims.ts';
import type { StatedRecord } from '../model/stated.ts';
import { checkRecords } from './check/check.ts';
import { withoutRepeats } from './check/check-duplicates.ts';
import { settleJudgements } from './check/check-judgements.ts';
import { referencesOf } from './check/references.ts';
import type { Gathered } from './gather.ts';
import type { Fault } from './records.ts';
import { builtInStates } from './states/built-in-states.ts';
import { claimDifference, recordOf } from './write/claim-difference.ts';

/** A load that takes away more than this part of its data set is likely a mistake (design §2). */
const MOST_RETRACTED = 0.1;

export interface LoadInput {
  readonly dataset: DatasetRow;
  readonly gathered: Gathered;
  readonly current: readonly ClaimRow[];
  readonly add: boolean;
  /** What to read was given as: where faults of a load without records are told. */
  readonly path: string;
}

/** The records of a load, each once, and what is wrong with them beside the rest of the graph. */
export function faultsOfLoad(
  { dataset, gathered, current, add, path }: LoadInput,
  allowRetractions: boolean,
): { readonly records: readonly StatedRecord[]; readonly faults: readonly Fault[] } {
  const before = current.filter((claim) => claim.dataset === dataset.id);
  const { kept } = claimDifference(
    dataset,
    gathered.located.map(({ record }) => record),
    current,
    add,
  );
  const staying = kept.map((claim) => ({ dataset: claim.dataset, record: recordOf(claim) }));
  const others = staying.map(({ record }) => record);
  const located = settleJudgements(gathered.located, others, gathered.refused);
  const records = withoutRepeats(located).map(({ record }) => record);
  const { retracted } = claimDifference(dataset, records, current, add);
  const file = gathered.located[0]?.raw.file ?? path;
  // Records that could not be read are neither stated nor retracted, so nothing can be said of those.
  const readable = !gathered.faults.some(({ level }) => level === 'error');
  return {
    records,
    faults: [
      ...checkRecords(located, others, gathered.refused),
      ...(readable ? dangling(retracted, records, staying, file) : []),
      ...(readable && !allowRetractions ? tooManyRetracted(retracted, before, file) : []),
    ],
  };
}

/** A row is a record, or a participant or account in one. */
export function rowsOf(record: StatedRecord): number {
  return record.kind === 'meeting' ? 1 + record.participants.length + record.accounts.length : 1;
}

interface Staying {
  readonly dataset: string;
  readonly record: StatedRecord;
}

/** What stays in the graph must not lead to what this load takes out of it. */
function dangling(
  retracted: readonly ClaimRow[],
  records: readonly StatedRecord[],
  staying: readonly Staying[],
  file: string,
): readonly Fault[] {
  const others = staying.map(({ record }) => record);
  const stays = new Set(
    [...builtInStates(), ...records, ...others].map(({ kind, id }) => `${kind}:${id}`),
  );
  const gone = new Set(retracted.map(({ kind, id }) => `${kind}:${id}`));
  return staying.flatMap(({ dataset, record }) =>
    referencesOf(record)
      .filter(
        ({ id, kinds }) =>
          kinds.some((kind) => gone.has(`${kind}:${id}`)) &&
          !kinds.some((kind) => stays.has(`${kind}:${id}`)),
      )
      .map(({ field, id }) =>
        fault(
          file,
          'DANGLING',
          `${id} must stay stated while the ${record.kind} ${record.id} of ${dataset} leads to it (${field}), but this load retracts it`,
        ),
      ),
  );
}

function tooManyRetracted(
  retracted: readonly ClaimRow[],
  before: readonly ClaimRow[],
  file: string,
): readonly Fault[] {
  return retracted.length <= before.length * MOST_RETRACTED
    ? []
    : [
        fault(
          file,
          'TOO_MANY_RETRACTIONS',
          `a load must retract at most ${MOST_RETRACTED * 100} % of its data set, but this one retracts ${retracted.length} of ${before.length} records. Use --add to keep them, or --allow-retractions`,
        ),
      ];
}

function fault(file: string, code: string, message: string): Fault {
  return { level: 'error', file, line: 1, field: '', code, message };
}
