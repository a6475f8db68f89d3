import { readPaths } from './read/read-paths.ts';
import type { DatasetHeader, Fault, Located, RawRecord, RefusedRecord } from './records.ts';
import { keptText } from './validate/text-rules.ts';
import { validateRecord } from './validate/validate.ts';
import { valueAt } from './validate/validate-values.ts';

/** Everything that the files of one load state, and what is wrong with single records. */
export interface Gathered {
  /** The first that a file gives; that the others agree is checked where they are read. */
  readonly header: DatasetHeader | null;
  readonly located: readonly Located[];
  /** What is faulty by itself is declared all the same: references to it are not at fault. */
  readonly refused: readonly RefusedRecord[];
  readonly faults: readonly Fault[];
  /** Records read, faulty ones included. */
  readonly read: number;
}

/** Reads and validates in one pass; `onRead` is told how many records there are so far. */
export async function gather(
  paths: readonly string[],
  onRead: (read: number) => void = () => undefined,
): Promise<Gathered> {
  let header: DatasetHeader | null = null;
  const located: Located[] = [];
  const refused: RefusedRecord[] = [];
  const faults: Fault[] = [];
  let read = 0;
  for await (const batch of readPaths(paths)) {
    header ??= batch.header;
    append(faults, batch.faults);
    for (const raw of batch.records) {
      const validated = validateRecord(raw);
      append(faults, validated.faults);
      if (validated.record === null) {
        append(refused, declaredBy(raw));
      } else {
        located.push({ raw, record: validated.record });
      }
    }
    read += batch.records.length;
    onRead(read);
  }
  return { header, located, refused, faults, read };
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
