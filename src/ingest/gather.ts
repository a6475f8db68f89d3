import { readPaths } from './read-paths.ts';
import type { DatasetHeader, Fault, Located } from './records.ts';
import { validateRecord } from './validate.ts';

/** Everything that the files of one load state, and what is wrong with single records. */
export interface Gathered {
  readonly headers: readonly DatasetHeader[];
  readonly located: readonly Located[];
  readonly faults: readonly Fault[];
  /** Records read, faulty ones included. */
  readonly read: number;
}

/** Reads and validates in one pass; `onRead` is told how many records there are so far. */
export async function gather(
  paths: readonly string[],
  onRead: (read: number) => void = () => undefined,
): Promise<Gathered> {
  const headers = new Map<string, DatasetHeader>();
  const located: Located[] = [];
  const faults: Fault[] = [];
  let read = 0;
  for await (const batch of readPaths(paths)) {
    if (batch.header !== null) {
      headers.set(`${batch.header.id}\n${batch.header.kind}`, batch.header);
    }
    append(faults, batch.faults);
    for (const raw of batch.records) {
      const validated = validateRecord(raw);
      append(faults, validated.faults);
      if (validated.record !== null) {
        located.push({ raw, record: validated.record });
      }
    }
    read += batch.records.length;
    onRead(read);
  }
  return { headers: [...headers.values()], located, faults, read };
}

/** Without spreading: a large batch would overflow the stack. */
function append<Value>(list: Value[], values: readonly Value[]): void {
  for (const value of values) {
    list.push(value);
  }
}
