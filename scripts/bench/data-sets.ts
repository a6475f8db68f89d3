import type { RecordLine } from './record-shapes.ts';
import type { World } from './world.ts';

/**
 * A row is a record, or a participant or account in one. A load takes 100,000, but the managed
 * Neo4j gives a transaction 1.4 GB, and 100,000 rows with 20,000 new people among them take more.
 */
const MOST_ROWS = 50_000;

export interface DataSet {
  readonly id: string;
  /** To be read once, before the next data set is asked for. */
  readonly lines: Iterable<RecordLine>;
}

/**
 * The world in data sets that can be loaded one after the other: what is referred to first, then
 * meetings, of which those that belong together stay together.
 */
export function* dataSetsOf(world: World, mostRows = MOST_ROWS): Iterable<DataSet> {
  const groups = groupsOf(world)[Symbol.iterator]();
  let next = groups.next();
  for (let number = 1; !next.done; number += 1) {
    const lines = function* (): Iterable<RecordLine> {
      for (let rows = 0; !next.done; next = groups.next()) {
        rows += rowsOf(next.value);
        if (rows > mostRows) {
          return;
        }
        yield* next.value;
      }
    };
    yield { id: `bench-${number}`, lines: lines() };
  }
}

function* groupsOf({ base, occasions }: World): Iterable<readonly RecordLine[]> {
  for (const line of base) {
    yield [line];
  }
  for (const occasion of occasions()) {
    yield occasion.map((meeting) => ({ meeting }));
  }
}

function rowsOf(lines: readonly RecordLine[]): number {
  return lines.reduce((sum, line) => sum + ('meeting' in line ? rowsOfMeeting(line) : 1), 0);
}

function rowsOfMeeting({ meeting }: Extract<RecordLine, { readonly meeting: unknown }>): number {
  const { sides = [], present = [], accounts } = meeting;
  return 1 + sides.flat().length + present.length + accounts.length;
}
