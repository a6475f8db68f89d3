import type { GraphRow } from '../../model/rows.ts';
import type { Statement } from '../statement.ts';

/** What the whole graph holds. Counts come from the count store, dates from an index's ends. */
export const graphInfo: Statement<undefined, GraphRow> = {
  name: 'graphInfo',
  text: `
    OPTIONAL MATCH (g:Graph {id: 'liqa'})
    RETURN g.schema AS schemaVersion,
      COUNT { (:Person) } AS personCount, COUNT { (:State) } AS stateCount,
      COUNT { (:Meeting) } AS meetingCount, COUNT { (:Document) } AS documentCount,
      COLLECT { MATCH (m:Meeting) WHERE m.dateAsc < '~'
        RETURN m.date ORDER BY m.dateAsc LIMIT 1 } AS earliest,
      COLLECT { MATCH (m:Meeting) WHERE m.dateDesc > '!~'
        RETURN m.date ORDER BY m.dateDesc DESC LIMIT 1 } AS latest
  `,
  encode: () => ({}),
  decode: (row) => ({
    personCount: row['personCount'],
    stateCount: row['stateCount'],
    meetingCount: row['meetingCount'],
    documentCount: row['documentCount'],
    earliest: row['earliest'][0] ?? null,
    latest: row['latest'][0] ?? null,
    schemaVersion: String(row['schemaVersion'] ?? ''),
  }),
};

/** Every publisher once, by name. */
export const publishers: Statement<undefined, string> = {
  name: 'publishers',
  text: `
    MATCH (d:Document)
    WHERE d.publisher >= ''
    RETURN DISTINCT d.publisher AS publisher ORDER BY publisher
  `,
  encode: () => ({}),
  decode: (row) => row['publisher'],
};
