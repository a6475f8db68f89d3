import type { Neo4jAddress } from '../../src/graph/driver.ts';
import { createGraph, type Graph } from '../../src/graph/run.ts';
import { createSessions } from '../../src/graph/sessions.ts';
import type { Statement } from '../../src/graph/statement.ts';

const census: Statement<undefined, { readonly marks: number; readonly others: number }> = {
  name: 'census',
  text: `MATCH (n)
         RETURN count(CASE WHEN n:TestDatabase THEN 1 END) AS marks,
                count(CASE WHEN NOT n:TestDatabase THEN 1 END) AS others`,
  encode: () => ({}),
  decode: ({ marks, others }) => ({ marks: Number(marks), others: Number(others) }),
};

const engine: Statement<undefined, string> = {
  name: 'engine',
  text: `CALL dbms.components() YIELD name, versions, edition
         WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version, edition`,
  encode: () => ({}),
  decode: ({ version, edition }) => `Neo4j ${String(version)} ${String(edition)}`,
};

const markEmpty: Statement<undefined, undefined> = {
  name: 'markEmpty',
  text: 'CREATE (:TestDatabase)',
  encode: () => ({}),
  decode: () => undefined,
};

/**
 * Carries its own guard, so that nothing goes wrong between asking for the mark and deleting.
 *
 * States and the places that they are stay, as a load would write them: every graph holds the 250
 * that are built in, with their names, and writing those was most of the time of most tests. One
 * that records gave a spelling goes, since its links to their documents go.
 */
const emptyMarked: Statement<undefined, number> = {
  name: 'emptyMarked',
  text: `MATCH (mark:TestDatabase) WITH count(mark) AS marks WHERE marks > 0
         CALL () {
           MATCH (n:State|Place) WHERE EXISTS { (n)-[:NAMED]->()-[:SPELLED_IN]->() }
           DETACH DELETE n
         }
         CALL () { MATCH (n:Place) WHERE n.kind <> 'STATE' DETACH DELETE n }
         CALL () { MATCH (n:!TestDatabase&!State&!Place&!Name) DETACH DELETE n }
         CALL () { MATCH (n:Name) WHERE NOT EXISTS { ()-[:NAMED]->(n) } DELETE n }
         RETURN marks`,
  encode: () => ({}),
  decode: ({ marks }) => Number(marks),
};

/** Runs `use` on a graph of its own driver, which it closes. */
export async function withGraph<Result>(
  address: Neo4jAddress,
  use: (graph: Graph) => Promise<Result>,
): Promise<Result> {
  const sessions = createSessions(address);
  try {
    return await use(createGraph(sessions));
  } finally {
    await sessions.close();
  }
}

/** What answers: 'Neo4j 5.26.30 community'. */
export async function nameEngine(graph: Graph): Promise<string> {
  return (await graph.read(engine, undefined)).join('');
}

/**
 * Marks a database as one that tests may empty.
 *
 * @throws Error where it holds something and bears no mark: it may be somebody's work.
 */
export async function claimForTests(graph: Graph): Promise<void> {
  const [found] = await graph.read(census, undefined);
  if (found === undefined || found.marks > 0) {
    return;
  }
  if (found.others > 0) {
    throw new Error(
      `The test database must be empty or hold a (:TestDatabase) node, but got: ${found.others} other nodes. ` +
        'Nothing was deleted.',
    );
  }
  await graph.write((transaction) => transaction.run(markEmpty, undefined));
}

/** @throws Error where the database bears no mark; nothing is deleted then. */
export async function emptyTestDatabase(graph: Graph): Promise<void> {
  const marks = await graph.write((transaction) => transaction.run(emptyMarked, undefined));
  if (marks.length === 0) {
    throw new Error('Only a database with a (:TestDatabase) node is emptied.');
  }
}
