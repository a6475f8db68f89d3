import type { ProjectedMeeting } from '../graph/cypher/projected.ts';
import { type ActorNames, numbersOfKeys } from './actor-table.ts';
import { createMeetingBuilder, dateTable, type ReadMeetings } from './meeting-builder.ts';
import type { Projection } from './projection.ts';
import { createSeatBuilder } from './seat-builder.ts';
import { inOrder, seatsOfActors } from './seats-of-actors.ts';
import { createTableCache } from './table-cache.ts';
import { createTally } from './tally.ts';

export interface ProjectionBuilder {
  /** Meetings in the order of their dates. */
  add(meeting: ProjectedMeeting): void;
  /** A meeting of the projection before, by its number there. */
  copy(meeting: number): void;
  /** What is left to do once all are added; it may be interrupted wherever it yields. */
  finish(state: Pick<Projection, 'version' | 'stamp'>): Generator<void, Projection>;
}

/** How many meetings are worked on between two chances for a request. */
const STRIDE = 5_000;

/** What meetings are copied of. */
export interface Before {
  readonly projection: Projection;
  /** Which number each of its actors has now. */
  readonly actorOf: Int32Array;
}

export function createProjectionBuilder(
  names: ActorNames,
  known: Pick<Projection, 'formerKeys' | 'kept'>,
  before: Before | null = null,
): ProjectionBuilder {
  const numbers = numbersOfKeys(names);
  const meetings = createMeetingBuilder(before?.projection);
  const seats = createSeatBuilder((key) => numbers.get(key));
  return {
    add: (meeting) => seats.add(meetings.add(meeting, seats.size()), meeting.seats),
    copy: (meeting) => {
      if (before === null) {
        throw new Error('There must be a projection to copy from, but there is none.');
      }
      const { projection, actorOf } = before;
      const { seatStarts } = projection.meetings;
      const range = [seatStarts[meeting] ?? 0, seatStarts[meeting + 1] ?? 0] as const;
      const copied = meetings.copy(meeting, seats.size());
      seats.copy(copied, { seats: projection.seats, range, actorOf });
    },
    finish: function* ({ version, stamp }) {
      const read = meetings.taken(seats.size());
      const table = seats.taken();
      yield;
      const { dates, placeOf } = dateTable(read.whens);
      yield* renumber(read.table.dates, placeOf);
      const occasions = yield* occasionsOf(read);
      const all = { ...read.table, occasions, byOccasion: inOrder(occasions) };
      const owned = yield* seatsOfActors(names.ids.length, all, table);
      return {
        version,
        stamp,
        actors: { ...names, ...owned },
        meetings: all,
        seats: table,
        dates,
        tally: createTally(names.ids.length),
        tables: createTableCache(),
        ...known,
      };
    },
  };
}

function* renumber(dates: Int32Array, placeOf: Int32Array): Generator<void, void> {
  for (const [at, date] of dates.entries()) {
    dates[at] = date < 0 ? -1 : (placeOf[date] ?? -1);
    if (at % STRIDE === 0) {
      yield;
    }
  }
}

function* occasionsOf({ table, occasionIds }: ReadMeetings): Generator<void, Int32Array> {
  const occasions = new Int32Array(occasionIds.length);
  for (const [at, id] of occasionIds.entries()) {
    occasions[at] = table.indexOf.get(id) ?? at;
    if (at % STRIDE === 0) {
      yield;
    }
  }
  return occasions;
}
