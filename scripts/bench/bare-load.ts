import type { Driver, Session } from 'neo4j-driver';
import type { MeetingRecord, PersonRecord, RecordLine, Seat } from './record-shapes.ts';
import { STATES } from './states.ts';

const MOST_ROWS = 10_000;

type Row = Readonly<Record<string, string | undefined>>;
type Step = 'states' | 'places' | 'people' | 'meetings' | 'represents' | 'heldAt' | 'tookPart';

/** What is written by which statement; nodes before the relationships between them. */
const STATEMENTS: readonly (readonly [Step, string])[] = [
  ['states', 'UNWIND $rows AS r CREATE (s:State:Place {id: r.id})'],
  ['places', 'UNWIND $rows AS r CREATE (p:Place {id: r.id}) SET p.name = r.name'],
  [
    'people',
    'UNWIND $rows AS r CREATE (p:Person {id: r.id}) SET p.name = r.name, p.ar = r.ar, p.born = r.born',
  ],
  [
    'meetings',
    'UNWIND $rows AS r CREATE (m:Meeting {id: r.id}) SET m.date = r.date, m.kind = r.kind, m.status = r.status',
  ],
  [
    'represents',
    `UNWIND $rows AS r MATCH (p:Person {id: r.person}) MATCH (s:State {id: r.state})
     CREATE (p)-[:REPRESENTS {from: r.from, until: r.until, office: r.office}]->(s)`,
  ],
  [
    'heldAt',
    'UNWIND $rows AS r MATCH (m:Meeting {id: r.meeting}) MATCH (p:Place {id: r.place}) CREATE (m)-[:HELD_AT]->(p)',
  ],
  [
    'tookPart',
    `UNWIND $rows AS r MATCH (p:Person {id: r.person}) MATCH (m:Meeting {id: r.meeting})
     CREATE (p)-[:TOOK_PART {role: r.role, for: r.for}]->(m)`,
  ],
];

/** Rows in the order in which the records come; meetings bring what leads to them. */
function* rowsOf(lines: Iterable<RecordLine>): Iterable<readonly [Step, Row]> {
  yield* STATES.map(({ code }): [Step, Row] => ['states', { id: code }]);
  for (const line of lines) {
    if ('place' in line) {
      yield ['places', { id: line.place.id, name: line.place.names['en'] }];
    } else if ('person' in line) {
      yield* rowsOfPerson(line.person);
    } else if ('meeting' in line) {
      yield* rowsOfMeeting(line.meeting);
    }
  }
}

function* rowsOfPerson({ id, names, born, tenures = [] }: PersonRecord): Iterable<[Step, Row]> {
  yield ['people', { id, name: names['en'], ar: names['ar'], born }];
  for (const { office, from, until } of tenures) {
    const state = office.slice(0, office.indexOf('-')).toUpperCase();
    yield ['represents', { person: id, state, from, until, office }];
  }
}

function* rowsOfMeeting(meeting: MeetingRecord): Iterable<[Step, Row]> {
  const { id, date, kind, status, place, sides = [], present = [] } = meeting;
  yield ['meetings', { id, date, kind, status }];
  yield ['heldAt', { meeting: id, place }];
  const seats: readonly Seat[] = [...sides.flat(), ...present];
  yield* seats.map((seat): [Step, Row] => [
    'tookPart',
    { meeting: id, person: seat.person, for: seat.for, role: seat.role },
  ]);
}

/**
 * The yardstick: the same facts as plain nodes and relationships, by the statements that one would
 * write first, 10,000 rows each, in one session. Nothing is read, checked or kept of where it came
 * from; what it takes to make the rows does not count. Gives the seconds.
 */
export async function bareLoad(driver: Driver, lines: Iterable<RecordLine>): Promise<number> {
  const rows = rowsByStep(lines);
  const session = driver.session();
  try {
    for (const label of ['Place', 'State', 'Person', 'Meeting']) {
      await session.run(`CREATE CONSTRAINT FOR (n:${label}) REQUIRE n.id IS UNIQUE`);
    }
    const startedAt = performance.now();
    for (const [step, text] of STATEMENTS) {
      await inBatches(session, text, rows.get(step) ?? []);
    }
    return (performance.now() - startedAt) / 1_000;
  } finally {
    await session.close();
  }
}

function rowsByStep(lines: Iterable<RecordLine>): ReadonlyMap<Step, readonly Row[]> {
  const rows = new Map<Step, Row[]>(STATEMENTS.map(([step]) => [step, []]));
  for (const [step, row] of rowsOf(lines)) {
    rows.get(step)?.push(row);
  }
  return rows;
}

async function inBatches(session: Session, text: string, rows: readonly Row[]): Promise<void> {
  for (let at = 0; at < rows.length; at += MOST_ROWS) {
    const batch = rows.slice(at, at + MOST_ROWS);
    await session.executeWrite((transaction) => transaction.run(text, { rows: batch }));
  }
}
