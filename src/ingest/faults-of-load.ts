import type { ClaimRow, DatasetRow } from '../graph/cypher/claims.ts';
import type { Claim, StatedRecord } from '../model/stated.ts';
import { type ByName, byName } from './by-name.ts';
import { checkRecords } from './check/check.ts';
import { withoutRepeats } from './check/check-duplicates.ts';
import { settleJudgements } from './check/check-judgements.ts';
import { referencesOf } from './check/references.ts';
import { keptFaults } from './fault-list.ts';
import type { Gathered } from './gather.ts';
import type { Fault } from './records.ts';
import type { SpooledRecord } from './spool/record-store.ts';
import { builtInStates } from './states/built-in-states.ts';
import {
  type ClaimDifference,
  claimDifference,
  type StatedClaim,
} from './write/claim-difference.ts';

/** A load that takes away more than this part of its data set is likely a mistake (design §2). */
const MOST_RETRACTED = 0.1;

export interface LoadInput {
  readonly dataset: DatasetRow;
  readonly gathered: Gathered;
  readonly current: readonly StatedClaim[];
  readonly add: boolean;
  /** What to read was given as: where faults of a load without records are told. */
  readonly path: string;
  /** Codes of warnings that are not told. */
  readonly passesOver?: readonly string[];
}

export interface CheckedLoad {
  /** Each once. */
  readonly stated: readonly StatedClaim[];
  readonly difference: ClaimDifference;
  readonly faults: readonly Fault[];
}

/** What a load states and changes, and what is wrong with it beside the rest of the graph. */
export function faultsOfLoad(
  { dataset, gathered, current, add, path, passesOver }: LoadInput,
  allowRetractions: boolean,
): CheckedLoad {
  const { refused, store } = gathered;
  if (!gathered.isWhole) {
    // What was not read would be missed everywhere.
    return { stated: [], difference: claimDifference(dataset, [], current, true), faults: [] };
  }
  store.belongTo(dataset);
  const staying = add ? claimDifference(dataset, gathered.located, current, add).kept : [];
  const others = add ? staying : current.filter((claim) => claim.dataset !== dataset.id);
  const located = settled(gathered, others);
  const names = byName(located);
  const stated = withoutRepeats(located, names);
  const difference = claimDifference(dataset, stated, current, add);
  const { retracted } = difference;
  const file = located[0]?.raw.file ?? path;
  // Records that could not be read are neither stated nor retracted, so nothing can be said of those.
  const readable = !gathered.faults.some(({ level }) => level === 'error');
  return {
    stated,
    difference,
    faults: [
      ...checkRecords(located, others, refused, names, passesOver),
      ...(readable ? keptFaults(dangling(retracted, stated, others, file)) : []),
      ...(readable && !allowRetractions
        ? tooManyRetracted(retracted, current.filter(isOf(dataset)), file)
        : []),
    ],
  };
}

function isOf({ id }: DatasetRow) {
  return ({ dataset }: ClaimRow): boolean => dataset === id;
}

/** With judgements that do not say of what they are told by what their ids are. */
function settled(
  { located, refused, store }: Gathered,
  others: readonly StatedClaim[],
): readonly SpooledRecord[] {
  const judged = settleJudgements(located, others, refused);
  return judged === located
    ? located
    : located.map((one, at) => {
        const now = judged[at];
        return now === undefined || now === one ? one : store.add(now.raw, now.record);
      });
}

/** A row is a record, or a participant or account in one. */
export function rowsOf(record: StatedRecord): number {
  return record.kind === 'meeting' ? 1 + record.participants.length + record.accounts.length : 1;
}

/** What stays in the graph must not lead to what this load takes out of it. */
function* dangling(
  retracted: readonly StatedClaim[],
  stated: readonly StatedClaim[],
  staying: readonly StatedClaim[],
  file: string,
): Generator<Fault> {
  if (retracted.length === 0) {
    return;
  }
  const stays = [builtInStates(), stated, staying].map(namesOf);
  const gone = byName(retracted);
  for (const { dataset, record } of staying) {
    for (const { field, id, kinds } of referencesOf(record)) {
      const isLost =
        kinds.some((kind) => gone.get(kind, id) !== undefined) &&
        !kinds.some((kind) => stays.some((names) => names.get(kind, id) !== undefined));
      if (isLost) {
        const rule = `${id} must stay stated while the ${record.kind} ${record.id} of ${dataset} leads to it (${field}), but this load retracts it`;
        yield fault(file, 'DANGLING', rule);
      }
    }
  }
}

function namesOf(named: readonly Pick<Claim, 'kind' | 'id'>[]): ByName<Pick<Claim, 'kind' | 'id'>> {
  return byName(named);
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
