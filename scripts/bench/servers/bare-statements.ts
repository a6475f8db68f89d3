import { counterpartsOf, metIn } from './met-cypher.ts';
import { fivePathsCypher, pathCypher } from './path-cypher.ts';

const ANY_TIME = { isWithin: false };
const IN_WINDOW = { isWithin: true };

/** In this world the first of the names is the English one, which saves sending them all. */
const person = (node: string) => `${node} {.id, name: ${node}.nameTexts[0]}`;
const title = (node: string) =>
  `${node}.titleTexts[CASE ${node}.titleLanguages[0] WHEN 'en' THEN 0 ELSE 1 END]`;
const meeting = (node: string, more = '') =>
  `${node} {.id, .kind, .status, .date, title: ${title(node)}${more}}`;

const SAT_FOR = `COLLECT {
  UNWIND t.for AS key
  MATCH (s:State {id: substring(key, size('State:'))}) WHERE key STARTS WITH 'State:'
  RETURN s {.id, name: s.nameTexts[0]} AS actor
  UNION ALL
  UNWIND t.for AS key
  MATCH (o:Organization {id: substring(key, size('Organization:'))})
  WHERE key STARTS WITH 'Organization:'
  RETURN o {.id, name: o.nameTexts[0]} AS actor
}`;

/**
 * One statement a question, each row of which is an `answer`: what somebody would write by hand who
 * knows the graph and wants no more than this.
 */
export const BARE_STATEMENTS = {
  person: `
    MATCH (p:Person {id: $id})
    RETURN p {.id, name: p.nameTexts[0], .born, .died} AS answer`,

  meetingsOfPerson: `
    MATCH (p:Person {id: $id})
    RETURN p {.id, name: p.nameTexts[0], meetings: COLLECT {
      MATCH (p)-[:TOOK_PART]->(m:Meeting)
      WITH m ORDER BY m.dateDesc DESC LIMIT 20
      RETURN ${meeting(
        'm',
        `, participants: COLLECT {
        MATCH (m)<-[t:TOOK_PART]-(q:Person)
        WITH t, q ORDER BY t.order LIMIT 10
        RETURN q {.id, name: q.nameTexts[0], onBehalfOf: ${SAT_FOR}}
      }`,
      )}
    }} AS answer`,

  met: `
    MATCH (p:Person {id: $id})
    CALL (p) { ${counterpartsOf('p')} }
    WITH p, collect(counterpart) AS encounters
    RETURN p {.id, encounters: encounters} AS answer`,

  meetingsInState: `
    MATCH (:State {id: $state})<-[:HELD_IN]-(m:Meeting)
    WHERE m.until >= $from AND m.from <= $until
    WITH m ORDER BY m.dateDesc DESC LIMIT 50
    RETURN ${meeting(
      'm',
      `, participants: COLLECT {
      MATCH (m)<-[t:TOOK_PART]-(q:Person)
      WITH t, q ORDER BY t.order LIMIT 5
      RETURN ${person('q')}
    }`,
    )} AS answer`,

  path: pathCypher(ANY_TIME),
  pathInWindow: pathCypher(IN_WINDOW),
  fivePaths: fivePathsCypher(ANY_TIME),

  search: `
    CALL db.index.fulltext.queryNodes('bench_person_name', $text, {limit: 10}) YIELD node
    RETURN node {.id, .name} AS answer`,

  network: `
    MATCH (p:Person {id: $id})
    CALL (p) {
      MATCH ${metIn('p', 'm', 'q', ANY_TIME)}
      WITH q, count(DISTINCT m.occasion) AS weight
      ORDER BY weight DESC, q.id LIMIT 199
      RETURN collect(q) AS others
    }
    WITH [p] + others AS people, others
    CALL (people) {
      UNWIND people AS q
      MATCH (q)-[t:TOOK_PART]->(m:Meeting)
      WHERE t.sits AND t.across IS NOT NULL
      WITH m, collect({id: q.id, across: t.across}) AS seats
      WHERE size(seats) > 1
      UNWIND seats AS one
      UNWIND seats AS two
      WITH m, one, two WHERE one.id < two.id AND one.across <> two.across
      WITH one.id AS a, two.id AS b, count(m) AS meetingCount,
        min(m.when) AS first, max(m.when) AS last
      RETURN collect({source: a, target: b, meetingCount: meetingCount,
        firstDate: split(first, '|')[2], lastDate: split(last, '|')[2]}) AS edges
    }
    RETURN {
      nodes: [q IN people | q {.id, name: q.nameTexts[0]}],
      edges: edges
    } AS answer`,

  dyad: `
    MATCH (a:State {id: $a})-[one:REPRESENTED_AT]->(m:Meeting)<-[two:REPRESENTED_AT]-(b:State {id: $b})
    WHERE one.sits AND two.sits AND one.across <> two.across AND one.order <> two.order
      AND NOT 'State:' + b.id IN one.for AND NOT 'State:' + a.id IN two.for
    WITH DISTINCT m ORDER BY m.dateDesc DESC
    WITH collect(m) AS meetings, min(m.when) AS first, max(m.when) AS last
    RETURN {
      meetingCount: size(meetings),
      firstDate: split(first, '|')[2],
      lastDate: split(last, '|')[2],
      meetings: [m IN meetings[..20] | ${meeting('m')}]
    } AS answer`,
} as const;

export type BareQuestion = keyof typeof BARE_STATEMENTS;
