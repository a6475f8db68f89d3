import type { MeetingRecord, RecordLine } from './record-shapes.ts';
import type { World } from './world.ts';

/** What one load takes; a row is a record, or a participant or account in one. */
const MOST_ROWS = 100_000;

export interface DataSet {
  readonly id: string;
  /** Left out: a register. */
  readonly kind?: string;
  /** To be read once, before the next data set is asked for. */
  readonly lines: Iterable<RecordLine>;
}

/**
 * The world in data sets that can be loaded one after the other: first what meetings refer to, by
 * itself, since 20,000 new people beside 75,000 rows of meetings take more than the 1.4 GB that the
 * managed Neo4j gives a transaction; then meetings, of which those that belong together stay together.
 */
export function* dataSetsOf(world: World, mostRows = MOST_ROWS): Iterable<DataSet> {
  yield { id: 'bench-1', lines: world.base };
  const occasions = world.occasions()[Symbol.iterator]();
  let next = occasions.next();
  for (let number = 2; !next.done; number += 1) {
    const lines = function* (): Iterable<RecordLine> {
      for (let rows = 0; !next.done; next = occasions.next()) {
        rows += rowsOf(next.value);
        if (rows > mostRows) {
          return;
        }
        yield* next.value.map((meeting) => ({ meeting }));
      }
    };
    yield { id: `bench-${number}`, lines: lines() };
  }
}

function rowsOf(meetings: readonly MeetingRecord[]): number {
  return meetings.reduce((sum, { sides = [], present = [], accounts }) => {
    return sum + 1 + sides.flat().length + present.length + accounts.length;
  }, 0);
}
