import {
  type DatasetHeader,
  type Fault,
  type RawRecord,
  type ReadBatch,
  type RefusedRecord,
  UNREADABLE_ROW,
} from './records.ts';
import { createRepeats } from './repeats.ts';
import { createFileCounts, type FileCount } from './report/file-counts.ts';
import { createRecordStore, type RecordStore, type SpooledRecord } from './spool/record-store.ts';
import { keptText } from './validate/text-rules.ts';
import { validateRecord } from './validate/validate.ts';
import { valueAt } from './validate/validate-values.ts';

/** Everything that the files of one load state, and what is wrong with single records. */
export interface Gathered {
  /** The first that a file gives; that the others agree is checked where they are read. */
  readonly header: DatasetHeader | null;
  readonly located: readonly SpooledRecord[];
  /** Where they are kept. */
  readonly store: RecordStore;
  /** What is faulty by itself is declared all the same: references to it are not at fault. */
  readonly refused: readonly RefusedRecord[];
  readonly faults: readonly Fault[];
  /** Rows that were left out because they cannot be read, each with the reason. */
  readonly leftOut: readonly Fault[];
  /** Of each file that was read, in that order. */
  readonly files: readonly FileCount[];
  /** Records read, faulty ones included. */
  readonly read: number;
}

export interface GatherOptions {
  /** Whether records that are repeated word for word count once. */
  readonly repeats?: boolean;
  /** Whether rows that cannot be read are left out, rather than errors. */
  readonly skipUnreadable?: boolean;
  /** Told how many records there are so far. */
  readonly onRead?: (read: number) => void;
}

/** Validates records while they are read, in one pass. */
export async function gather(
  batches: AsyncIterable<ReadBatch>,
  { repeats = false, skipUnreadable = false, onRead = () => undefined }: GatherOptions = {},
): Promise<Gathered> {
  let header: DatasetHeader | null = null;
  const store = createRecordStore();
  const located: SpooledRecord[] = [];
  const refused: RefusedRecord[] = [];
  const faults: Fault[] = [];
  const leftOut: Fault[] = [];
  const counts = createFileCounts();
  let read = 0;
  const isRepeated = repeats ? createRepeats() : () => false;
  const take = (raw: RawRecord) => {
    read += 1;
    const validated = validateRecord(raw);
    append(faults, validated.faults);
    counts.record(raw.file, validated.record !== null);
    if (validated.record === null) {
      append(refused, declaredBy(raw));
    } else {
      located.push(store.add(raw, validated.record));
    }
  };
  for await (const batch of batches) {
    header ??= batch.header;
    const isLeftOut = ({ code }: Fault) => skipUnreadable && code === UNREADABLE_ROW;
    append(leftOut, batch.faults.filter(isLeftOut));
    append(
      faults,
      batch.faults.filter((fault) => !isLeftOut(fault)),
    );
    counts.batch(batch);
    for (const raw of batch.records) {
      if (!isRepeated(raw)) {
        take(raw);
      }
    }
    onRead(read);
  }
  return { header, located, store, refused, faults, leftOut, files: counts.all(), read };
}

/** The id of a record that is refused, as it would be kept; none where it has none. */
export function declaredBy({ kind, value }: RawRecord): readonly RefusedRecord[] {
  const id = valueAt(value, ['id']);
  return typeof id === 'string' ? [{ kind, id: keptText(id) }] : [];
}

/** Without spreading: a large batch would overflow the stack. */
function append<Value>(list: Value[], values: readonly Value[]): void {
  for (const value of values) {
    list.push(value);
  }
}
