import { type ReadBatch, UNREADABLE_ROW } from '../records.ts';

/** What became of one file. */
export interface FileCount {
  readonly file: string;
  /** Rows of a register; of the published format a record is a row. */
  readonly rows: number;
  /** Records that were made of them; one that an earlier row made is not made again. */
  readonly made: number;
  /** Rows that cannot be read, and records that are faulty. */
  readonly refused: number;
  /** Rows that are nothing that is kept, by the reason: other events of a feed. */
  readonly passedOver: Readonly<Record<string, number>>;
}

export interface FileCounts {
  batch(batch: ReadBatch): void;
  record(file: string, isMade: boolean): void;
  /** In the order in which the files were read. */
  all(): readonly FileCount[];
}

interface OpenCount {
  rows: number;
  made: number;
  refused: number;
  readonly passedOver: Record<string, number>;
}

export function createFileCounts(): FileCounts {
  const counts = new Map<string, OpenCount>();
  const of = (file: string) => {
    const count = counts.get(file) ?? { rows: 0, made: 0, refused: 0, passedOver: {} };
    counts.set(file, count);
    return count;
  };
  return {
    batch: ({ rows, records, faults }) => {
      if (rows === undefined) {
        for (const { file } of records) {
          of(file).rows += 1;
        }
      } else {
        of(rows.file).rows += rows.count;
        addTo(of(rows.file).passedOver, rows.passedOver ?? {});
      }
      for (const { file, code } of faults) {
        of(file).refused += code === UNREADABLE_ROW ? 1 : 0;
      }
    },
    record: (file, isMade) => {
      of(file)[isMade ? 'made' : 'refused'] += 1;
    },
    all: () => [...counts].map(([file, count]) => ({ file, ...count })),
  };
}

function addTo(sums: Record<string, number>, counts: Readonly<Record<string, number>>): void {
  for (const [reason, count] of Object.entries(counts)) {
    sums[reason] = (sums[reason] ?? 0) + count;
  }
}
