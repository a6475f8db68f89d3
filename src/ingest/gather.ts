import { createFaultList, MOST_FAULTS } from './fault-list.ts';
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
  /** Whether all of it was read: not where so many errors came that the rest was left. */
  readonly isWhole: boolean;
  /** The first rows that were left out because they cannot be read, each with the reason. */
  readonly leftOut: readonly Fault[];
  /** How many rows were left out. */
  readonly leftOutCount: number;
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

/**
 * Validates records while they are read, in one pass, which ends early where too much is wrong.
 *
 * @throws LoadError where they find no room; whatever `onRead` throws.
 */
export async function gather(
  batches: AsyncIterable<ReadBatch>,
  { repeats = false, skipUnreadable = false, onRead = () => undefined }: GatherOptions = {},
): Promise<Gathered> {
  let header: DatasetHeader | null = null;
  const store = createRecordStore();
  const located: SpooledRecord[] = [];
  const refused: RefusedRecord[] = [];
  const { faults, leftOut, takeFaults } = openFaults(skipUnreadable);
  const counts = createFileCounts();
  let read = 0;
  const isRepeated = repeats ? createRepeats() : () => false;
  const take = (raw: RawRecord) => {
    read += 1;
    const validated = validateRecord(raw);
    faults.add(validated.faults);
    counts.record(raw.file, validated.record !== null);
    if (validated.record === null) {
      append(refused, declaredBy(raw));
    } else {
      located.push(store.add(raw, validated.record));
    }
  };
  try {
    for await (const batch of batches) {
      header ??= batch.header;
      takeFaults(batch.faults);
      counts.batch(batch);
      for (const raw of batch.records) {
        if (!faults.isFull() && !isRepeated(raw)) {
          take(raw);
        }
      }
      onRead(read);
      if (faults.isFull()) {
        break;
      }
    }
  } catch (error) {
    store.close();
    throw error;
  }
  const found = { faults: faults.all(), isWhole: !faults.isFull() };
  return { header, located, store, refused, ...found, ...leftOut, files: counts.all(), read };
}

/** What is wrong with what is read, and beside it the rows that are left out because of that. */
function openFaults(skipUnreadable: boolean) {
  const faults = createFaultList('read');
  const rows: Fault[] = [];
  const leftOut = { leftOut: rows, leftOutCount: 0 };
  const takeFaults = (ofBatch: readonly Fault[]) => {
    const isLeftOut = ({ code }: Fault) => skipUnreadable && code === UNREADABLE_ROW;
    const without = ofBatch.filter(isLeftOut);
    leftOut.leftOutCount += without.length;
    append(rows, without.slice(0, MOST_FAULTS - rows.length));
    faults.add(ofBatch.filter((fault) => !isLeftOut(fault)));
  };
  return { faults, leftOut, takeFaults };
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
